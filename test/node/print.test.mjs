// The article on paper: what Chromium prints of it, as PDF, and how its print styles come out.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { launch, openArticle } from '../support/article-page.mjs';
import { inksOf, letters, openWithoutScript, sheetsOf } from '../support/paper.mjs';
import { read } from '../support/sources.mjs';

const browser = await launch();
after(() => browser.close());

/** What is printed besides an article's visible text, and what of it is not: no place for advertisements has a sense on paper. */
const ARTICLES = [
  { name: 'avatoday', own: 'https://khabar.example/', addresses: [], left: '', figures: 0 },
  {
    name: 'kitchen',
    own: 'https://khabar.example/iraq/tigris-rises',
    addresses: [
      '(https://example.org/statements/12-03)', '(https://www.youtube.com/watch?v=aqz-KE-bpKQ)',
      '(https://x.com/khabar_example/status/1767432198765432109)', '(https://example.org/units)',
    ],
    left: 'إعلان\n',
    figures: 11,
  },
  { name: 'persian', own: 'https://khabar.example/fa/yazd/narenjestan', addresses: [], left: '', figures: 2 },
];

/** Runs something on a page with the article. */
const on = async (opened, run) => {
  const page = await opened;
  try {
    return await run(page);
  } finally {
    await page.close();
  }
};

/** The letters that must be printed of an article: with a script, its own address above it too. */
const expectedOf = ({ name, own, addresses, left }, isScripted = true) => {
  const text = read(`fixtures/${name}/expected.txt`);
  assert.ok(text.includes(left));
  return letters(text.replace(left, '') + addresses.join('') + (isScripted ? own : ''));
};

const printedOf = async (page) => letters((await sheetsOf(page)).join(''));

for (const article of ARTICLES) {
  const { name } = article;
  describe(`the ${name} article, printed`, () => {
    it('has every letter, and no others: no label of a button', () =>
      on(openArticle(browser, name), async (page) => assert.deepEqual(await printedOf(page), expectedOf(article))));

    it('has every letter where no script runs', () =>
      on(openWithoutScript(browser, name), async (page) => assert.deepEqual(await printedOf(page), expectedOf(article, false))));

    it('begins with the address where it stands', () =>
      on(openArticle(browser, name), async (page) => assert.ok((await sheetsOf(page))[0].trim().startsWith(article.own))));

    it('has the addresses that its links lead to, but for those that mean nothing away from their site', () =>
      on(openArticle(browser, name), async (page) => {
        const begun = (await sheetsOf(page)).join('').match(/\((?:https?:\/\/|mailto:|tel:|\/|#)[\w.-]*/g) ?? []; // its end may be on the next line
        assert.deepEqual(begun, article.addresses.map((address) => address.split('/', 3).join('/')));
      }));
  });
}

describe('closed answers', () => {
  it('are printed all the same', () =>
    on(openArticle(browser, 'kitchen'), async (page) => {
      const closed = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = false;
        return document.querySelectorAll('details:not([open])').length;
      });
      assert.equal(closed, 3);
      assert.deepEqual(await printedOf(page), expectedOf(ARTICLES[1]));
    }));
});

/** What fits on a sheet of A4 within its margins, in CSS pixels. */
const SHEET = { width: 680, height: 1009 };

/** Runs in the page: begins a sheet before each block with a figure, so far up that the sheet ends in the middle of its caption. */
const placeAtEnds = (height) => {
  for (const block of document.querySelectorAll('khabar-article > :is(figure, :has(figure))')) {
    const space = document.createElement('div');
    space.slot = block.slot;
    space.style.cssText = 'break-before: page; margin: 0';
    block.before(space);
    const figure = block.matches('figure') ? block : block.querySelector('figure');
    const upToEnd = figure.getBoundingClientRect().bottom - space.getBoundingClientRect().top;
    space.style.blockSize = `${height - upToEnd + figure.lastElementChild.getBoundingClientRect().height / 2}px`;
  }
};

/** Runs in the page: puts a word at the start and at the end of each figure, where neither moves anything. */
const markFigures = () => {
  const figures = [...document.querySelectorAll('figure')];
  figures.forEach((figure, index) => {
    figure.style.position = 'relative';
    for (const [end, edge] of [['start', 'top'], ['end', 'bottom']]) {
      const mark = Object.assign(document.createElement('span'), { textContent: `figure${index + 1}${end}` });
      mark.style.cssText = `position: absolute; ${edge}: 0; left: 0; font: 4px monospace; line-height: 1; direction: ltr`;
      figure.append(mark);
    }
  });
  return figures.length;
};

/** The sheet on which each mark stands. */
const marksOf = (sheets) =>
  new Map(sheets.flatMap((text, sheet) => [...text.replace(/\s/g, '').matchAll(/figure\d+(?:start|end)/g)].map(([mark]) => [mark, sheet])));

describe('a figure that a sheet ends in', () => {
  for (const { name, figures } of ARTICLES.filter((article) => article.figures > 0)) {
    it(`goes to the next one whole, each of the ${figures} of ${name}`, () =>
      on(openArticle(browser, name, { viewport: SHEET }), async (page) => {
        await page.emulateMedia({ media: 'print' });
        await page.evaluate(placeAtEnds, SHEET.height);
        assert.equal(await page.evaluate(markFigures), figures);
        const marks = marksOf(await sheetsOf(page));
        assert.equal(marks.size, 2 * figures);
        const numbers = Array.from({ length: figures }, (_, index) => index + 1);
        assert.deepEqual(numbers.filter((n) => marks.get(`figure${n}start`) !== marks.get(`figure${n}end`)), []);
      }));
  }
});

/** Runs in the page: every element of the article that is seen, those of shadow roots too. */
const seen = () => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  const article = document.querySelector('khabar-article');
  return [article, ...all(article), ...all(article.shadowRoot)].filter((each) => each.checkVisibility() && each.getClientRects().length > 0);
};

/** Runs in the page: the colours behind words. */
const groundsOf = (elements) => [...new Set(elements.filter((each) => !each.matches('img, video')).map((each) => getComputedStyle(each).backgroundColor))].sort();

/** A site that is dark, whatever the reader's system is. */
const DARK = `html { color-scheme: dark; background: #111; color: #eee }
khabar-article { --khabar-color-surface: #111; --khabar-color-panel: #222; --khabar-color-text: #eee; --khabar-color-muted: #aaa; --khabar-color-link: #9cf }`;

describe('print styles', () => {
  for (const { name } of ARTICLES) {
    it(`print ${name} in black from a dark site`, () =>
      on(openArticle(browser, name, { colorScheme: 'dark', style: DARK }), async (page) => assert.deepEqual(await inksOf(page), ['#000000'])));

    it(`print ${name} on white from a dark site`, () =>
      on(openArticle(browser, name, { colorScheme: 'dark', style: DARK }), async (page) => {
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        assert.deepEqual(await page.evaluate(groundsOf, await page.evaluateHandle(seen)), ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']);
      }));
  }

  it('leave nothing to press, to play or to load', () =>
    on(openArticle(browser, 'kitchen'), async (page) => {
      const controls = 'button, input, audio, iframe, dialog, [role="button"], [part="skip"]';
      const count = async () => page.evaluate(([elements, selector]) => elements.filter((each) => each.matches(selector)).length, [await page.evaluateHandle(seen), controls]);
      assert.ok((await count()) > 0); // on the screen there are some
      await page.emulateMedia({ media: 'print' });
      assert.equal(await count(), 0);
    }));

  it('leave a video its picture, without its controls', () =>
    on(openArticle(browser, 'kitchen'), async (page) => {
      assert.equal((await sheetsOf(page)).join('').includes('0:00'), false); // what Chromium's controls say of a video that never played
      await page.emulateMedia({ media: 'print' });
      assert.ok(await page.locator('video').isVisible());
    }));

  it('print the article and not the lightbox that stands open', () =>
    on(openArticle(browser, 'kitchen'), async (page) => {
      await page.locator('khabar-gallery a').first().click();
      await page.getByRole('dialog').waitFor();
      assert.deepEqual(await printedOf(page), expectedOf(ARTICLES[1]));
    }));
});
