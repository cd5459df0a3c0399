import { expect } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/define/locale/fa.js';
import { articleFrom, folded } from '../support/page.js';

/*
 * What a reader finds in a page and takes out of it, by the browser's own means.
 */

const load = async (name: string) => (await fetch(`/fixtures/${name}`)).text();
const articleOf = async (name: string) => articleFrom(JSON.parse(await load(`${name}/article.json`)));
const expectedOf = async (name: string) => folded(await load(`${name}/expected.txt`)).split(' ');

/** Characters that turn the order of others, which a reader would paste unseen. */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** What a copy of the whole page holds, but for the alternative text that Firefox copies in a picture's place. */
const copyOfPage = (): string => {
  const selection = getSelection()!;
  selection.selectAllChildren(document.body);
  const text = selection.toString();
  selection.removeAllRanges();
  return [...document.images].reduce((copy, { alt }) => copy.replace(alt, ' '), text);
};

type Finds = Window & { find(text: string): boolean };

/** The element in which find-in-page finds some words first. */
const found = (words: string): Element | undefined => {
  const selection = getSelection()!;
  selection.removeAllRanges();
  if (!(window as unknown as Finds).find(words)) return undefined;
  return selection.getRangeAt(0).startContainer.parentElement!;
};

for (const name of ['avatoday', 'kitchen', 'persian']) {
  describe(`the ${name} article, copied`, () => {
    it('is whole and in reading order, each word once and apart from its neighbours', async () => {
      await articleOf(name);
      expect(folded(copyOfPage()).split(' ')).to.deep.equal(await expectedOf(name));
    });

    it('brings no bidi control characters along', async () => {
      const article = await articleOf(name);
      expect([copyOfPage(), article.innerText].map((text) => BIDI_CONTROLS.exec(text))).to.deep.equal([null, null]);
    });
  });
}

/** Words of an article, and where they stand. */
const WORDS = [
  ['avatoday', 'the headline', 'اميركا لا تزال', '[slot="headline"]'],
  ['avatoday', 'the caption', 'تعرضت المقار الدبلوماسية', '[slot="media"]'],
  ['avatoday', 'the last paragraph', 'ونائب قائد العمليات', 'p:last-of-type'],
  ['kitchen', 'the headline', 'والمدينة تستعيد', '[slot="headline"]'],
  ['kitchen', 'the caption of the lead picture', 'خلف جسر الشهداء', '[slot="media"] figcaption'],
  ['kitchen', 'a caption in the gallery', 'سوق الصفافير بلا زبائن', 'khabar-gallery li figcaption'],
  ['kitchen', 'the last paragraph', 'شارع أبي نواس', 'p'],
  ['persian', 'the headline', 'بازارچهٔ نارنجستان', '[slot="headline"]'],
  ['persian', 'a caption', 'چند ساعت پیش', 'khabar-caption figcaption'],
  ['persian', 'the last paragraph', 'شاگردی کرده بود', 'p'],
] as const;

describe('find-in-page', () => {
  for (const [name, place, words, selector] of WORDS) {
    it(`finds words of ${place} in ${name}`, async () => {
      const article = await articleOf(name);
      const target = [...article.querySelectorAll(selector)].find(({ textContent }) => textContent.includes(words))!;
      expect(target).not.to.equal(undefined);
      expect(target.contains(found(words) ?? null)).to.equal(true);
    });
  }
});
