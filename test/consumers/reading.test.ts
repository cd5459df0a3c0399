import { expect } from '@open-wc/testing';
import { folded } from '../support/page.js';
import { open } from './open.js';

/*
 * An article as the element rendered it, kept as HTML, where Khabar's script does not run.
 */

const expectedOf = async (name: string) => folded(await (await fetch(`/fixtures/${name}/expected.txt`)).text());

/** Articles, and how many headlines, dates and bylines each has. */
const ARTICLES = { avatoday: 3, tigris: 4, kitchen: 9, persian: 6 };

for (const [name, elements] of Object.entries(ARTICLES)) {
  describe(`the ${name} article, kept as HTML`, () => {
    it('has every word in order where scripts are forbidden', async () => {
      const page = await open(`no-script-${name}.html?policy=no-script`);
      expect(page.Khabar).to.equal(undefined);
      expect(folded(page.document.body.innerText)).to.equal(await expectedOf(name));
    });

    it('has every word in order, in its own type, where no script can be parsed', async () => {
      const page = await open(`old-${name}.html`);
      expect(page.Khabar).to.equal(undefined);
      expect(page.reports).to.have.length(1);
      expect(page.reports[0]).to.match(/SyntaxError|Unexpected/);
      expect(folded(page.document.body.innerText)).to.equal(await expectedOf(name));
      const { fontSize, direction, marginInlineStart } = getComputedStyle(page.document.querySelector('khabar-article > p:not([slot])')!);
      expect([fontSize, direction, marginInlineStart]).to.deep.equal(['20px', 'rtl', '0px']);
    });

    it('is left as it is when the script comes after all, but for the comments of a template', async () => {
      const page = await open(`no-script-${name}.html`);
      expect(page.Khabar!.version).to.equal('0.1.0');
      expect(page.reports).to.deep.equal([]);
      expect(folded(page.document.body.innerText)).to.equal(await expectedOf(name));
      expect(page.document.querySelectorAll('h1, khabar-date, khabar-byline')).to.have.length(elements);
    });
  });
}
