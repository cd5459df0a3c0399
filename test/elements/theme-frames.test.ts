import { expect } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/define/locale/ur.js';
import { mount } from '../support/page.js';
import { moved, upgradedFrom, upgradedIn, withoutScript } from '../support/upgrade.js';

const json = async (name: string) => (await fetch(`/fixtures/${name}/article.json`)).json();

const articles = await Promise.all(['avatoday', 'tigris', 'kitchen', 'live', 'urdu'].map(async (name) => ({ name, article: await json(name) })));

/** A theme's tokens, but for those that ask for the window's width: the article before upgrade has another window. */
const themeCss = async (name: string) => (await (await fetch(`/src/themes/looks/${name}.css`)).text()).replace(/@media \(width[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');

/** WebKit rounds the height of lines, which those of nastaliq make a difference of (37.8 px): in a float another way than in a flexible box. */
const ROUNDED = 2;

const FACTS = '<khabar-date slot="date" datetime="2024-03-12"><time datetime="2024-03-12">12 آذار 2024</time></khabar-date><khabar-comment-count slot="comment-count" count="3"><a href="#c">3 تعليقات</a></khabar-comment-count>';
const LONG_NAME = 'عبد الرحمن بن محمد بن عبد العزيز آل الشيخ إبراهيم الأنصاري الهاشمي';
const PARAGRAPH = '<p>نص الخبر في فقرة واحدة تملأ سطرين أو ثلاثة من عمود عريض، ثم يأتي بعدها ما يأتي في الخبر من عنوان أو صورة.</p>';

/** What people write by hand, and a CMS does. */
const written: [name: string, markup: string][] = [
  ['a kicker that is a link itself', `<a slot="kicker" href="/iraq">العراق</a><h1 slot="headline">عنوان</h1>${FACTS}${PARAGRAPH}`],
  ['two long names', `<h1 slot="headline">عنوان</h1><khabar-byline slot="byline"><span><a rel="author" href="/a">${LONG_NAME}</a></span> <span>و<a rel="author" href="/b">${LONG_NAME}</a></span></khabar-byline>${FACTS}${PARAGRAPH}`],
  ['a heading soon after the facts', `<h1 slot="headline">عنوان</h1>${FACTS}<p>نص.</p><h2>عنوان فرعي</h2>${PARAGRAPH}`],
  ['a picture alone for lead media', `<h1 slot="headline">عنوان</h1>${FACTS}<img slot="media" alt="" src="/fixtures/pictures/lead.svg" width="1600" height="900">${PARAGRAPH}`],
  ['a picture to the left, as a CMS has it', `<h1 slot="headline">عنوان</h1>${FACTS}${PARAGRAPH}<figure class="alignleft"><img alt="" src="/fixtures/pictures/p1.svg" width="200" height="200"></figure>${PARAGRAPH.repeat(3)}`],
  ['facts, a picture and text without a header', `${FACTS}<khabar-caption slot="media"><figure><img alt="" src="/fixtures/pictures/lead.svg" width="1600" height="900"><figcaption>صورة</figcaption></figure></khabar-caption>${PARAGRAPH}`],
  ['facts and text without a header', `${FACTS}${PARAGRAPH}`],
  ['a picture and text without a header', `<khabar-caption slot="media"><figure><img alt="" src="/fixtures/pictures/lead.svg" width="1600" height="900"><figcaption>صورة</figcaption></figure></khabar-caption>${PARAGRAPH}`],
  ['text without a header', PARAGRAPH.repeat(2)],
  ['a byline that is hidden', `<h1 slot="headline">عنوان</h1><khabar-byline slot="byline" hidden>ليلى</khabar-byline>${FACTS}${PARAGRAPH}`],
];

/** The least that BBC Arabic's scale has of text and headline, in size and line: on a phone, on a wide screen. */
const LEAST = { 390: [16, 26, 28, 38], 1280: [16, 26, 40, 54] } as const;

/** How far below {@link LEAST} an article is set; a light page keeps the phone's headline on every screen. */
const tooSmall = (article: Element, width: keyof typeof LEAST, isLight: boolean) => {
  const found = ['p:not([slot]) ~ p', 'h1'].flatMap((selector) => {
    const { fontSize, lineHeight } = getComputedStyle(article.querySelector(selector)!);
    return [parseFloat(fontSize), parseFloat(lineHeight)];
  });
  return found.filter((each, index) => each < LEAST[isLight ? 390 : width][index]!);
};

for (const theme of ['broadsheet', 'modern', 'magazine', 'light']) {
  const css = await themeCss(theme);

  describe(`the theme ${theme}`, () => {
    beforeEach(() => mount(`<style>${css}</style>`));

    for (const { name, article } of articles) {
      for (const width of [320, 768, 1280]) {
        it(`moves nothing on upgrade: ${name} at ${width} px`, async () => {
          const { upgraded, markup } = await upgradedFrom(width, article);
          const plain = await withoutScript(width, `<khabar-article lang="${article.lang}" dir="rtl">${markup}</khabar-article>`, css);
          expect(moved(plain, upgraded, name === 'urdu' ? ROUNDED : 1)).to.deep.equal([]);
        });
      }
    }

    for (const width of [390, 1280] as const) {
      it(`is nowhere smaller than a broadcaster's page at ${width} px`, async () => {
        const article = await upgradedIn(width, `<khabar-article lang="ar" dir="rtl"><h1 slot="headline">عنوان</h1><p>نص</p><p>نص</p></khabar-article>`);
        expect(tooSmall(article, width, theme === 'light')).to.deep.equal([]);
      });
    }

    for (const [name, markup] of written) {
      for (const width of [320, 768, 1280]) {
        it(`moves nothing on upgrade: ${name} at ${width} px`, async () => {
          const article = `<khabar-article lang="ar-IQ" dir="rtl">${markup}</khabar-article>`;
          const upgraded = await upgradedIn(width, article);
          expect(moved(await withoutScript(width, article, css), upgraded)).to.deep.equal([]);
        });
      }
    }

    for (const width of [320, 768, 1280]) {
      it(`moves nothing on upgrade: text alone at ${width} px`, async () => {
        const article = '<khabar-article lang="ar" dir="rtl"><h1 slot="headline">عنوان</h1><p>نص</p><ul><li>بند</li></ul><p dir="ltr">text</p><nav slot="footer">ذيل</nav></khabar-article>';
        const upgraded = await upgradedIn(width, article);
        expect(moved(await withoutScript(width, article, css), upgraded)).to.deep.equal([]);
      });
    }
  });
}

describe('no portraits', () => {
  for (const width of [320, 1280]) {
    it(`move nothing on upgrade at ${width} px`, async () => {
      const css = ':root { --khabar-portraits: khabar-portraits-none }';
      await mount(`<style>${css}</style>`);
      const { upgraded, markup } = await upgradedFrom(width, articles.find(({ name }) => name === 'kitchen')!.article);
      expect(moved(await withoutScript(width, `<khabar-article lang="ar-IQ" dir="rtl">${markup}</khabar-article>`, css), upgraded)).to.deep.equal([]);
    });
  }
});
