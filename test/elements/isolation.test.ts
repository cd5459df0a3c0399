import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { directionOf } from '../../src/text.js';
import { articleFrom, folded } from '../support/page.js';

interface Row { readonly name: string; readonly locale: string; readonly text: string; readonly parts: string; readonly seen: string }

const rows: Row[] = await (await fetch('/fixtures/text/isolation.json')).json();

/** Combining marks stand on their letters, and brackets are turned by the engine: both are left out of what is compared. */
const comparable = (text: string): string => text.replace(/[\p{M}\u200F\u200E]/gu, '').replace(/[()[\]«»<>]/g, '|').replace(/\s+/g, ' ').trim();

const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });

/** The letters of an element from left to right, by where the engine put them; a letter with its marks is one. */
const seenIn = (element: Element): string => {
  const letters: { letter: string; x: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { index, segment } of segmenter.segment(node.data)) {
      range.setStart(node, index);
      range.setEnd(node, index + segment.length);
      const { x, width } = range.getBoundingClientRect();
      if (width > 0) letters.push({ letter: segment, x: x + width / 2 });
    }
  }
  return letters.sort((a, b) => a.x - b.x).map(({ letter }) => letter).join('');
};

/** An article with each row as a paragraph, on one line each. */
const articleOf = async (locale: string) => {
  const own = rows.filter((row) => row.locale === locale && row.text.trim() !== '');
  const body = own.map(({ text }) => ({ type: 'paragraph', content: text }));
  const article = await articleFrom({ lang: locale, body }, `lang="${locale}" dir="${directionOf(locale)}" style="--khabar-font-text: 'DejaVu Sans', sans-serif; inline-size: 900px"`);
  return { own, paragraphs: [...article.querySelectorAll('p')] };
};

describe('what is seen in an article', () => {
  // WebKit's ranges do not tell where a single letter of a mixed line stands
  const measures = !/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);
  for (const locale of measures ? [...new Set(rows.map((row) => row.locale))] : []) {
    it(`in ${locale}, is the order that UAX #9 gives to the isolated parts`, async () => {
      const { own, paragraphs } = await articleOf(locale);
      expect(paragraphs.map((each) => comparable(seenIn(each)))).to.deep.equal(own.map((row) => comparable(row.seen)));
    });
  }

  it('is text unchanged, with each part in <bdi dir="ltr">', async () => {
    const { own, paragraphs } = await articleOf('ar');
    expect(paragraphs.map((each) => folded(each.textContent))).to.deep.equal(own.map((row) => folded(row.text)));
    const parts = paragraphs.map((each) => [...each.querySelectorAll('bdi')].map((bdi) => `${bdi.dir} ${bdi.textContent}`));
    expect(parts).to.deep.equal(own.map((row) => [...row.parts.matchAll(/⟦(.*?)⟧/g)].map(([, part]) => `ltr ${part}`)));
  });

  it('holds in headline, standfirst, caption, credit, place and role too', async () => {
    const article = await articleFrom({
      lang: 'ar', headline: 'لغة C++ سريعة', standfirst: 'منصة .NET الجديدة', dateline: 'مبنى G20+ هنا', authors: [{ name: 'C++ Group', role: 'فريق C# الجديد' }],
      caption: 'غرد @a_b اليوم', credit: 'عبر Yahoo! أمس', body: [],
    });
    const parts = [...article.querySelectorAll('bdi')].map((bdi) => `${bdi.dir} ${bdi.textContent}`);
    expect(parts).to.deep.equal(['ltr C++', 'ltr .NET', 'ltr G20+', 'auto C++ Group', 'ltr C#', 'ltr @a_b', 'ltr Yahoo!']);
  });
});
