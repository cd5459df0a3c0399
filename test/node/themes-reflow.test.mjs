// The four themes as readers have them who need larger text, a narrow window or more air: nothing is lost, and nothing but tables
// and code scrolls sideways. What else readers change is looked at without a theme, in reflow.test.mjs.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, openArticle } from '../support/article-page.mjs';
import { THEMES } from '../support/contrast.mjs';

let browser;
let large;
before(async () => {
  browser = await launch();
  large = await launch(['--blink-settings=defaultFontSize=32']);
});
after(() => Promise.all([browser.close(), large.close()]));

/** What a reader who needs more air has every text set in (WCAG 1.4.12). A reader's rules win over all of a page's, as a first layer does. */
const AIR = `@layer reader {
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }
}`;

const NARROW = { viewport: { width: 320, height: 640 } };
const WIDE = { viewport: { width: 1280, height: 800 } };

/** The ways in which readers have it, and how the text is set in each theme: its size, its line and the space between letters. */
const WAYS = {
  'in a window of 320 px, which is 1280 px at 400 %': {
    options: NARROW,
    text: { broadsheet: '20px 35px normal', light: '18px 31.5px normal', magazine: '20px 37px normal', modern: '19px 34.2px normal' },
  },
  'with text of twice the size in a window of 320 px': {
    isLarge: true, options: NARROW,
    text: { broadsheet: '40px 70px normal', light: '36px 63px normal', magazine: '40px 74px normal', modern: '38px 68.4px normal' },
  },
  'with text of twice the size in a window of 1280 px': {
    isLarge: true, options: WIDE,
    text: { broadsheet: '40px 70px normal', light: '36px 63px normal', magazine: '42px 79.8px normal', modern: '38px 68.4px normal' },
  },
  "with a reader's spacing in a window of 320 px": {
    options: { ...NARROW, style: AIR },
    text: { broadsheet: '20px 30px 2.4px', light: '18px 27px 2.16px', magazine: '20px 30px 2.4px', modern: '19px 28.5px 2.28px' },
  },
  "with a reader's spacing in a window of 1280 px": {
    options: { ...WIDE, style: AIR },
    text: { broadsheet: '20px 30px 2.4px', light: '18px 27px 2.16px', magazine: '21px 31.5px 2.52px', modern: '19px 28.5px 2.28px' },
  },
};

/** Runs in the page: how the text is set, and what is lost of it. */
const lookAt = async (article) => {
  const { layoutFaults, sidewaysScrollers } = await import('/test/support/layout.mjs');
  const { fontSize, lineHeight, letterSpacing } = getComputedStyle(article.querySelector('h2 + p'));
  const wide = sidewaysScrollers(article).filter((tag) => tag !== 'pre' && tag !== 'table');
  return { text: [fontSize, lineHeight, letterSpacing].join(' '), cut: layoutFaults(article), wide };
};

const look = async (theme, name, { isLarge, options }) => {
  const page = await openArticle(isLarge ? large : browser, name, { ...options, sheets: [`/dist/themes/${theme}.css`] });
  const seen = await page.locator('khabar-article').evaluate(lookAt);
  await page.close();
  return seen;
};

for (const theme of THEMES) {
  describe(`the theme ${theme}`, () => {
    for (const [how, way] of Object.entries(WAYS)) {
      for (const name of ['tigris', 'kitchen']) {
        it(`loses nothing of ${name} ${how}`, async () => {
          assert.deepEqual(await look(theme, name, way), { text: way.text[theme], cut: [], wide: [] });
        });
      }
    }
  });
}
