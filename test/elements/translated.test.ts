import { expect } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/define/locale/fa.js';
import type { KhabarArticle } from '../../src/elements/khabar-article.js';
import type { KhabarByline } from '../../src/elements/khabar-byline.js';
import type { Article } from '../../src/model/article.js';
import { articleFrom, frame, mount } from '../support/page.js';

/*
 * An article on a page that the reader's browser translates. Google's translator, in Chrome and on sites, puts a <font> in the
 * place of each text node, with one <font> in it for each sentence, and is not asked again for what an element renders later.
 */

/** An article of the fixtures, with an id: without one, another article is not the same one with other words. */
const load = async (name: string): Promise<Article> => ({ id: name, ...((await (await fetch(`/fixtures/${name}/article.json`)).json()) as Article) });

const textsOf = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, ({ nodeValue }) => (nodeValue!.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT));
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
};

/** The words of a page, text node by text node; those of one <font> are one. */
const wordsOf = (root: Node): string[] => {
  const words = new Map<Node, string>();
  for (const text of textsOf(root)) {
    const outer = text.parentElement!.parentElement!;
    const node = outer.localName === 'font' ? outer : text;
    words.set(node, `${words.get(node) ?? ''}${text.data}`);
  }
  return [...words.values()].map((each) => each.trim());
};

const sentences = (words: string) => words.split(/(?<=[.؟؛:] )/);
const translated = (words: string) => sentences(words).map((sentence) => `⟦${sentence}⟧`).join('');

const fontOf = (...inside: (string | Node)[]): HTMLElement => {
  const font = document.createElement('font');
  font.style.verticalAlign = 'inherit';
  font.append(...inside);
  return font;
};

const translate = async (root: Element): Promise<void> => {
  for (const text of textsOf(root)) {
    const words = text.data.trim();
    text.replaceWith(fontOf(...sentences(words).map((sentence) => fontOf(`⟦${sentence}⟧`))));
  }
  await frame(root);
};

/**
 * What stands in a translated article after a change, and what should: the translator's words where they are as before, and
 * elsewhere those of an article that nobody translated.
 */
const afterChange = async (article: Article, change: (element: KhabarArticle) => void): Promise<{ shown: string[]; expected: string[] }> => {
  const [plain, element] = [await articleFrom(article), await articleFrom(article)];
  const before = wordsOf(plain);
  await translate(element);
  for (const each of [plain, element]) {
    change(each);
    await frame(each);
  }
  const after = wordsOf(plain);
  expect(after.length).to.equal(before.length);
  return { shown: wordsOf(element), expected: after.map((words, index) => (words === before[index] ? translated(words) : words)) };
};

/** What is new in each article: the count of comments, and its words; other digits, and a date in them. */
const CASES = [
  { name: 'avatoday', comments: [104, '104 تعليقات'], digits: ['arab', '١٠ آب ٢٠٢٣'] },
  { name: 'kitchen', comments: [13, '13 تعليقًا'], digits: ['arab', '١٠ آذار ٢٠٢٤'] },
  { name: 'persian', comments: [49, '۴۹ دیدگاه'], digits: ['latn', '14 مهر 1403 ساعت 09:30'] },
] as const;

for (const { name, comments, digits } of CASES) {
  describe(`the ${name} article, translated`, () => {
    it('has every word translated, once', async () => {
      const element = await articleFrom(await load(name));
      const words = wordsOf(element);
      await translate(element);
      expect(wordsOf(element)).to.deep.equal(words.map(translated));
    });

    it('has a new count of comments, and the rest as the translator left it', async () => {
      const article = await load(name);
      const [count, words] = comments;
      const { shown, expected } = await afterChange(article, (element) => (element.article = { ...article, comments: { ...article.comments, count } }));
      expect(shown).to.deep.equal(expected);
      expect(shown.filter((each) => !each.startsWith('⟦'))).to.deep.equal([words]);
    });

    it('has a new headline and new words in its text, and the rest as the translator left it', async () => {
      const article = await load(name);
      const [first, ...rest] = article.body!;
      const next: Article = { ...article, headline: 'عنوان جديد', body: [{ ...first, type: 'paragraph', content: 'فقرة جديدة' }, ...rest] };
      const element = await articleFrom(article);
      const last = wordsOf(element).at(-1)!;
      await translate(element);
      element.article = next;
      await frame(element);
      const shown = wordsOf(element);
      expect(shown.filter((each) => !each.startsWith('⟦'))).to.deep.equal(['عنوان جديد', 'فقرة جديدة']);
      expect(shown.at(-1)).to.equal(translated(last));
    });

    it('has its dates and counts anew when the house changes, and the rest as the translator left it', async () => {
      const { shown, expected } = await afterChange(await load(name), (element) => (element.house = { digits: digits[0] }));
      expect(shown).to.deep.equal(expected);
      expect(shown).to.include(digits[1]);
    });

    it('has no word twice when it changes again after the translator came again', async () => {
      const article = await load(name);
      const element = await articleFrom(article);
      await translate(element);
      for (const headline of ['الأول', 'الثاني']) {
        element.article = { ...article, headline };
        await frame(element);
        expect(element.querySelector('h1')!.textContent).to.equal(headline);
        await translate(element.querySelector('h1')!);
      }
      expect(element.querySelector('h1')!.textContent).to.equal('⟦الثاني⟧');
    });
  });
}

describe('words in <font> that are no translator\'s', () => {
  it('stay as they are in an article by hand', async () => {
    const element = await mount<KhabarArticle>('<khabar-article lang="ar"><h1 slot="headline">عنوان</h1><p><font color="red">نص</font></p></khabar-article>');
    element.house = { digits: 'arab' };
    await frame(element);
    expect(element.querySelector('p')!.innerHTML).to.equal('<font color="red">نص</font>');
  });

  it('stay as they are in the footer and in a place that the site fills', async () => {
    const article: Article = { id: 'a', lang: 'ar', headline: 'عنوان', body: [{ type: 'slot', name: 'ad' }] };
    const element = await articleFrom(article);
    element.append(Object.assign(document.createElement('p'), { slot: 'footer' }));
    for (const place of element.querySelectorAll('[slot="footer"], [data-khabar-slot]')) place.append(fontOf('نص'));
    element.article = { ...article, headline: 'جديد' };
    await frame(element);
    expect([...element.querySelectorAll('font')].map(({ parentElement }) => parentElement!.slot || parentElement!.dataset['khabarSlot'])).to.deep.equal(['ad', 'footer']);
  });
});

describe('a byline from data, translated', () => {
  it('has new names, once', async () => {
    const element = await mount<KhabarByline>('<khabar-byline lang="ar"></khabar-byline>');
    element.authors = [{ name: 'ليلى' }];
    await frame(element);
    await translate(element);
    expect(element.textContent!.trim()).to.equal('⟦ليلى⟧');
    element.authors = [{ name: 'حسن' }];
    await frame(element);
    expect(element.textContent!.trim()).to.equal('حسن');
  });
});

describe('words of another language', () => {
  /** Every element in an article that says its language, and its words. */
  const languagesOf = (element: Element) => [...element.querySelectorAll<HTMLElement>('[lang]')].map(({ lang, textContent }) => [lang, textContent]);

  it('say it in the markup, for translators, screen readers and fonts', async () => {
    expect(languagesOf(await articleFrom(await load('kitchen')))).to.deep.equal([
      ['en', 'Sentinel-2'], ['en', 'FAO'], ['fa', 'سیروان'], ['en', 'CO2'], ['en', 'English'], ['ckb', 'کوردی'],
    ]);
  });

  it('still say it after a translator', async () => {
    const element = await articleFrom(await load('kitchen'));
    await translate(element);
    expect(languagesOf(element).map(([lang]) => lang)).to.deep.equal(['en', 'en', 'fa', 'en', 'en', 'ckb']);
  });

  for (const { name, lang } of [{ name: 'avatoday', lang: 'ar-IQ' }, { name: 'kitchen', lang: 'ar-IQ' }, { name: 'persian', lang: 'fa-IR' }]) {
    it(`are those of ${name} itself, on the article`, async () => expect((await articleFrom(await load(name))).lang).to.equal(lang));
  }
});
