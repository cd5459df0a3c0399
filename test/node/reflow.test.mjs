// Three articles as readers have them who changed their browser: larger text, forced colours, less motion, the dark scheme,
// the keyboard. What needs no setting of the browser (a narrow window, more air) is looked at in three engines, in
// test/elements/reflow.test.ts.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { ARTICLES, fileOf } from '../support/accessibility.mjs';
import { launch, openArticle } from '../support/article-page.mjs';
import { read } from '../support/sources.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core');
/** A page that follows the reader's scheme. */
const BOTH_SCHEMES = ':root { color-scheme: light dark }';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Runs something on the page of an article. */
const on = async (name, options, act, inBrowser = browser) => {
  const page = await openArticle(inBrowser, name, options);
  const seen = await act(page);
  await page.close();
  return seen;
};

/** What a function of test/support/layout.mjs or looks.mjs finds in the page, in the article or another element. */
const find = (page, name, given, place = 'khabar-article') =>
  page.locator(place).evaluate(async (element, [wanted, more]) => {
    const functions = { ...(await import('/test/support/layout.mjs')), ...(await import('/test/support/looks.mjs')) };
    return functions[wanted](element, more);
  }, [name, given]);

const openLightbox = async (page) => {
  await page.locator('khabar-gallery a').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
};

describe('text of twice the size', () => {
  let large;
  before(async () => (large = await launch(['--blink-settings=defaultFontSize=32'])));
  after(() => large.close());

  for (const article of ARTICLES) {
    it(`is twice as large in ${article}`, async () => {
      const sizeOf = (page) => page.locator('h1').evaluate((heading) => parseFloat(getComputedStyle(heading.nextElementSibling).fontSize));
      const options = { viewport: { width: 390, height: 800 } };
      assert.equal((await on(article, options, sizeOf, large)) / (await on(article, options, sizeOf)), 2);
    });

    for (const width of [320, 1280]) {
      it(`loses nothing of ${article} in a window of ${width} px`, async () => {
        const faults = await on(article, { viewport: { width, height: 800 } }, (page) => find(page, 'layoutFaults'), large);
        assert.deepEqual(faults, []);
      });

      it(`scrolls ${article} down alone in a window of ${width} px`, async () => {
        const wide = await on(article, { viewport: { width, height: 800 } }, (page) => find(page, 'sidewaysScrollers'), large);
        assert.deepEqual(wide.filter((tag) => tag !== 'pre' && tag !== 'table'), []);
      });
    }
  }

  it('loses nothing of the lightbox in a window of 320 px', async () => {
    const faults = await on('kitchen', { viewport: { width: 320, height: 640 } }, async (page) => {
      await openLightbox(page);
      return find(page, 'layoutFaults', undefined, 'khabar-gallery dialog');
    }, large);
    assert.deepEqual(faults, []);
  });
});

/** Parts whose place or kind is told by a colour, with the sides on which a line has to tell it: start and end of block and line. */
const LINES = [
  ['the label over the headline', ['[data-khabar-badge]'], '1111'],
  ['the mark of a live update', ['[data-khabar-when] strong'], '1111'],
  ['a box of facts', ['[data-khabar="fact-box"]'], '1111'],
  ['the key takeaways', ['[data-khabar="key-takeaways"]'], '1111'],
  ['code', ['pre'], '1111'],
  ['an embed', ['khabar-embed', '.box'], '1111'],
  ['the button of an embed', ['khabar-embed', 'button'], '1111'],
  ['a keyword', ['[data-khabar="keywords"] a'], '1111'],
  ['a quote', ['blockquote:not([data-khabar])'], '0010'],
  ['a pull quote', ['[data-khabar="pull-quote"]'], '1100'],
  ['a correction', ['[data-khabar="correction"]'], '0010'],
  ['a moment of a timeline', ['[data-khabar="timeline"] li', undefined, '::before'], '1111'],
  ['a divider', ['hr', undefined, '::before'], '1000'],
  ['a row of a table', ['tbody td'], '0100'],
  ['the header', ['khabar-article', '.header'], '1000'],
];

for (const colorScheme of ['light', 'dark']) {
  describe(`in forced colours, ${colorScheme}`, () => {
    let page;
    before(async () => (page = await openArticle(browser, 'kitchen', { forcedColors: 'active', colorScheme, viewport: { width: 800, height: 800 } })));
    after(() => page.close());

    for (const [what, part, sides] of LINES) {
      it(`there is a line at ${what}`, async () => {
        const seen = await find(page, 'linesOf', part);
        assert.equal([...seen].map((line, side) => (sides[side] === '0' ? '0' : line)).join(''), sides); // more lines do no harm
      });
    }

    for (const link of ['p a', '[slot="byline"] a', '[slot="comment-count"] a', '[data-khabar="related"] a', '[data-khabar="keywords"] a']) {
      it(`a link has the colour of links: ${link}`, async () => assert.equal((await find(page, 'systemColours', link))[0], 'LinkText'));
    }

    it('marked words are marked', async () => assert.equal((await find(page, 'systemColours', 'mark'))[1], 'Mark'));

    it('the note that a link led to is told from the others', async () => {
      await page.locator('[role="doc-noteref"]').first().press('Enter');
      const notes = await page.locator('[data-khabar="footnotes"] li').evaluateAll((all) => all.map((note) => getComputedStyle(note).outlineStyle));
      assert.deepEqual(notes, ['solid', 'none']);
    });
  });
}

describe('with less motion', () => {
  for (const article of ARTICLES) {
    it(`nothing moves in ${article}`, async () => {
      assert.deepEqual(await on(article, { reducedMotion: 'reduce' }, (page) => find(page, 'movingParts')), []);
    });
  }

  it('nothing moves in the lightbox', async () => {
    const moving = await on('kitchen', { reducedMotion: 'reduce' }, async (page) => {
      await openLightbox(page);
      return find(page, 'movingParts');
    });
    assert.deepEqual(moving, []);
  });
});

/** What axe is asked: 4.5 for headlines too, and signs are judged as letters are. */
const CONTRAST = {
  id: 'color-contrast',
  options: {
    ignoreUnicode: false, ignoreLength: true, ignorePseudo: false, pseudoSizeThreshold: 0.25, boldValue: 700, boldTextPt: 14, largeTextPt: 18,
    contrastRatio: { normal: { expected: 4.5 }, large: { expected: 4.5 } },
  },
};

/** Runs axe in the page: what is too pale, or could not be judged; and whether anything was. */
const contrast = async (page) => {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async (check) => {
    globalThis.axe.configure({ checks: [check] });
    const { violations, incomplete, passes } = await globalThis.axe.run('khabar-article', { runOnly: ['color-contrast'] });
    const pale = [...violations, ...incomplete].flatMap(({ nodes }) => nodes.map(({ target, any, none }) => `${target}: ${[...any, ...none][0]?.message}`));
    return { pale, judged: passes.flatMap(({ nodes }) => nodes).length > 0 };
  }, CONTRAST);
};

describe('every text is told from its background', () => {
  for (const colorScheme of ['light', 'dark']) {
    for (const article of ARTICLES) {
      it(`in ${article}, ${colorScheme}`, async () => {
        assert.deepEqual(await on(article, { colorScheme, style: BOTH_SCHEMES }, contrast), { pale: [], judged: true });
      });
    }

    it(`in the lightbox, ${colorScheme}`, async () => {
      const seen = await on('kitchen', { colorScheme, style: BOTH_SCHEMES }, async (page) => {
        await openLightbox(page);
        return contrast(page);
      });
      assert.deepEqual(seen, { pale: [], judged: true });
    });
  }
});

/** Presses Tab through a page: everything that has the focus on the way, a player with its own controls once. */
const stopsOf = async (page) => {
  await find(page, 'rememberRings');
  const stops = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await find(page, 'focusStop');
    if (!stop) return stops;
    if (!stop.isAgain) stops.push(stop);
  }
};

describe('by keyboard', () => {
  for (const article of ARTICLES) {
    it(`everything that has a name in the tree of ${article} is reached, in its order`, async () => {
      const named = [...read(fileOf(article)).matchAll(/^ *(?!generic)\S+ "(.*)".* \[focusable\]/gm)].map(([, name]) => name);
      const stops = await on(article, {}, stopsOf);
      assert.deepEqual(stops.map(({ name }) => name).filter((name) => named.includes(name)), named);
    });
  }

  for (const [how, options] of Object.entries({
    'in light': { colorScheme: 'light' },
    'in dark': { colorScheme: 'dark', style: BOTH_SCHEMES },
    'in forced colours': { forcedColors: 'active' },
    'in a window of 320 px': { viewport: { width: 320, height: 640 } },
  })) {
    it(`what has the focus has a whole ring that is seen, ${how}`, async () => {
      const stops = await on('kitchen', options, stopsOf);
      assert.ok(stops.length > 30, `${stops.length} stops`);
      assert.deepEqual(stops.filter(({ faults }) => faults.length > 0).map(({ name, faults }) => `${name}: ${faults}`), []);
    });
  }

  it('what has the focus in the lightbox has a whole ring that is seen', async () => {
    const stops = await on('kitchen', {}, async (page) => {
      await openLightbox(page);
      await page.getByRole('dialog').focus(); // Tab goes on from here
      return stopsOf(page);
    });
    const first = 'صورة 1 من 4: رسم لنخيل على ضفة النهر والشمس منخفضة';
    assert.deepEqual(stops.map(({ name, faults }) => [name, ...faults]), [['تكبير الصورة'], ['إغلاق'], [first], ['الصورة السابقة'], ['الصورة التالية']]);
  });
});
