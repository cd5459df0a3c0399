import { expect } from '@open-wc/testing';
import { folded, settled } from '../support/page.js';
import { open, runScript } from './open.js';

/** Everything that the page of `pages.mjs` says, once its elements are there. */
const WORDS =
  'عين اميركا لا تزال على العراق بغداد AvaToday 10 آب 2023 103 تعليقات جسر الجمهورية رويترز الفقرة الأولى. ۴ مرداد ۱۴۰۰';
const FILE = '/consumers/node_modules/khabar/dist/khabar.min.js';

describe('a page that has Khabar', () => {
  const ways = {
    classic: 'as one classic script',
    module: 'as one file taken for a module',
    'windows-1256': 'as one classic script, on a page in windows-1256',
    'import-map': 'by the import map of the README',
    rollup: 'from Rollup',
    esbuild: 'from esbuild',
    webpack: 'from webpack',
    vite: 'from Vite',
  };
  for (const [name, how] of Object.entries(ways)) {
    it(`${how}, says every word once`, async () => {
      const page = await open(`${name}.html`);
      expect(page.reports).to.deep.equal([]);
      expect(folded(page.document.body.innerText)).to.equal(WORDS);
    });

    if (name === 'import-map') continue; // a map is inline, which the policy forbids to anybody
    it(`${how}, breaks no strict policy`, async () => {
      const page = await open(`${name}.html?policy=strict`);
      expect(page.reports).to.deep.equal([]);
      expect(folded(page.document.body.innerText)).to.equal(WORDS);
    });
  }

  it('as one file, has it as a global too', async () => {
    const page = await open<Awaited<ReturnType<typeof open>> & { Khabar: typeof import('../../src/index.js') }>('classic.html');
    page.Khabar.configure({ months: 'dual' });
    await settled(page.document.documentElement);
    expect(page.document.querySelector('[slot=date]')!.textContent).to.equal('10 آب/أغسطس 2023');
    expect(page.Khabar.version).to.equal('0.1.0');
  });

  it('beside an element with its name for an id', async () => {
    const page = await open('named.html');
    expect(page.reports).to.deep.equal([]);
    expect(page.Khabar!.version).to.equal('0.1.0');
    expect(folded(page.document.body.innerText)).to.equal(WORDS);
  });

  it("leaves a global of the site's own in its place", async () => {
    const page = await open<Awaited<ReturnType<typeof open>> & { Khabar: { name: string } }>('taken.html');
    expect(page.reports).to.deep.equal(['warn: The global Khabar is taken: what khabar.min.js exports is not put there']);
    expect(page.Khabar.name).to.equal('a site of that name');
    expect(folded(page.document.body.innerText)).to.equal(WORDS);
  });

  it('after its elements were made and given an article', async () => {
    const page = await open('late.html');
    const data = page.document.querySelector('#data') as HTMLElement & { article?: unknown };
    data.article = { lang: 'ar', headline: 'قبل أوانه', comments: { count: 2 } };
    const headline = page.document.querySelector('h1')!.firstChild;
    await runScript(page, FILE);
    await settled(page.document.documentElement);
    expect(folded(data.innerText)).to.equal('قبل أوانه تعليقان');
    expect(page.document.querySelector('h1')!.firstChild).to.equal(headline);
    expect(folded((page.document.querySelector('khabar-article') as HTMLElement).innerText)).to.equal(WORDS.replace(/ \S+ \S+ \S+$/, ''));
  });
});

describe('an engine without custom states', () => {
  it('has every word all the same', async () => {
    const page = await open<Awaited<ReturnType<typeof open>> & { ElementInternals: typeof ElementInternals }>('late.html');
    Object.defineProperty(page.ElementInternals.prototype, 'states', { value: undefined });
    const data = page.document.querySelector('#data') as HTMLElement & { article?: unknown };
    data.article = { lang: 'ar', headline: 'عنوان' };
    await runScript(page, FILE);
    await settled(page.document.documentElement);
    expect(folded(data.innerText)).to.equal('عنوان');
    expect(page.reports.filter((report) => !report.includes('not loaded'))).to.deep.equal([]);
  });
});

describe('a policy', () => {
  it('reports what breaks it: the tests above can fail', async () => {
    const page = await open('late.html?policy=strict');
    page.document.body.setAttribute('style', 'color: red');
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.reports).to.have.length(1);
    expect(page.reports[0]).to.match(/^style-src/);
  });

  it('that asks for Trusted Types stops a string, where the engine has them', async () => {
    const page = await open('late.html?policy=strict');
    if (!('trustedTypes' in window)) return;
    expect(() => (page.document.body.innerHTML = '<b>x</b>')).to.throw();
  });
});

describe('Khabar twice on a page', () => {
  it('in one version, as a file, as a module and in a bundle, is no matter', async () => {
    const page = await open('twice.html');
    expect(page.reports).to.deep.equal([]);
    expect(folded(page.document.body.innerText)).to.equal(WORDS);
  });

  it('as the same file is no matter under a strict policy', async () => {
    const page = await open('same-file.html?policy=strict');
    expect(page.reports).to.deep.equal([]);
    expect(folded(page.document.body.innerText)).to.equal(WORDS);
  });

  for (const how of ['files', 'bundles']) {
    it(`in two versions, as ${how}: the first stands, one warning names both`, async () => {
      const page = await open(`two-${how}.html`);
      expect(page.reports).to.deep.equal([
        'warn: Khabar 0.0.9 was here first and keeps its elements; those of Khabar 0.1.0 are not defined',
      ]);
      const date = page.customElements.get('khabar-date') as unknown as { version: string };
      expect(date.version).to.equal('0.0.9');
      expect(folded(page.document.body.innerText)).to.equal(WORDS);
    });
  }
});
