// An article moves nothing while it loads: HTML block by block, pictures one by one, the script at the end, and each of them seen
// before the next one comes. Fonts have their own tests, since no two of them are of one measure (fonts.test.mjs).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, openArticle } from '../support/article-page.mjs';
import { THEMES } from '../support/contrast.mjs';
import { openSlowly } from '../support/slow-site.mjs';

let browser;
const blocks = {};
before(async () => {
  browser = await launch();
  for (const name of ['tigris', 'kitchen']) blocks[name] = await blocksOf(name);
});
after(() => browser.close());

/** What the element makes of an article, as a server prints it: its children, without what Lit leaves between them. */
const blocksOf = async (name) => {
  const page = await openArticle(browser, name);
  const children = await page.locator('khabar-article > *').evaluateAll((all) => all.map((child) => child.outerHTML.replace(/<!--.*?-->/gs, '')));
  await page.close();
  return children;
};

const SCRIPT = '/dist/khabar.min.js';

/** So high that nothing of an article is out of sight, where it would move unseen. */
const HEIGHT = 13_000;

const sheetsOf = (theme) => ['/dist/article.css', ...(theme ? [`/dist/themes/${theme}.css`] : [])];

/** The page up to the article's children. Chromium builds the buttons of a player one after the other: the player itself keeps its place. */
const headOf = (theme) => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>خبر</title>${sheetsOf(theme).map((href) => `<link rel="stylesheet" href="${href}">`).join('')}<script defer src="${SCRIPT}"></script>
<style>body { margin: 0 } ::-webkit-media-controls { display: none }</style></head><body><main><khabar-article lang="ar-IQ" dir="rtl">`;

const open = async (theme, width) => {
  const site = await openSlowly(browser, { width, height: HEIGHT }, headOf(theme));
  for (const sheet of sheetsOf(theme)) site.send(sheet);
  return site;
};

/** Runs in the page: waits until something has been painted. */
const painted = () =>
  new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true });
  });

/** Sends the children in pieces, and waits until each is seen. */
const write = async (site, pieces) => {
  let count = 0;
  for (const piece of pieces) {
    site.write(piece.join(''));
    count += piece.length;
    await site.page.waitForFunction((least) => document.querySelector('khabar-article').children.length >= least, count);
    await site.page.evaluate(painted);
    await site.moves();
  }
  site.end('</khabar-article></main></body></html>');
};

/** Sends a picture, and waits until all that show it have it. */
const show = async ({ page, send, moves }, address) => {
  send(address);
  const shown = await page.evaluate(async (pathname) => {
    const images = [...document.images].filter(({ src }) => new URL(src).pathname === pathname);
    await Promise.all(images.map((image) => image.decode()));
    return images.length;
  }, address);
  assert.ok(shown > 0, address);
  await moves();
};

/** Runs in the page: waits for every element, and for what it writes. */
const upgraded = async () => {
  const elements = [...document.querySelectorAll('khabar-article, khabar-article *')].filter(({ localName }) => localName.startsWith('khabar-'));
  for (const { localName } of elements) await customElements.whenDefined(localName);
  for (const element of elements) await element.updateComplete;
};

const upgrade = async ({ page, send, moves }) => {
  assert.equal(await page.locator('khabar-article:not(:defined)').count(), 1);
  send(SCRIPT);
  await page.evaluate(upgraded);
  await moves();
};

/** What moves while an article loads, in this order: its pieces, what is painted of them, and then each by itself. */
const movesOf = async (theme, width, pieces, order) => {
  const site = await open(theme, width);
  try {
    await write(site, pieces);
    for (const each of order) await (each === SCRIPT ? upgrade(site) : show(site, each));
    return await site.moves();
  } finally {
    await site.close();
  }
};

/** The header and the facts in one piece, which is less than a packet; every other block is a piece. */
const inPieces = (children) => {
  const media = children.findIndex((child) => child.startsWith('<khabar-caption slot="media"'));
  return [children.slice(0, media), ...children.slice(media).map((child) => [child])];
};

const TIGRIS = ['layla', 'hasan', 'lead'].map((name) => `/fixtures/tigris/${name}.svg`);
const [FIRST, LATER] = [['p1', 'p2', 'lead'], ['g3', 'g1', 'g2', 'g4']].map((names) => names.map((name) => `/fixtures/pictures/${name}.svg`));

for (const theme of [undefined, ...THEMES]) {
  describe(theme ? `in the theme ${theme}` : 'without a theme', () => {
    for (const width of [390, 1280]) {
      it(`nothing of tigris moves at ${width} px: its pictures come, then the script`, async () => {
        assert.deepEqual(await movesOf(theme, width, [blocks.tigris], [...TIGRIS, SCRIPT]), []);
      });

      it(`nothing of tigris moves at ${width} px: the script comes, then its pictures`, async () => {
        assert.deepEqual(await movesOf(theme, width, [blocks.tigris], [SCRIPT, ...TIGRIS]), []);
      });

      it(`nothing of kitchen moves at ${width} px: its blocks come, the first pictures, the script, and the others at last`, async () => {
        assert.deepEqual(await movesOf(theme, width, inPieces(blocks.kitchen), [...FIRST, SCRIPT, ...LATER]), []);
      });
    }
  });
}

describe('the meter', () => {
  it('sees that a box moves what stands below it', async () => {
    const site = await open(undefined, 390);
    try {
      await write(site, [blocks.tigris]);
      await site.page.locator('main').evaluate((main) => main.insertAdjacentHTML('beforebegin', '<div style="height: 100px"></div>'));
      const [sum, boxes, ...words] = await site.moves();
      assert.ok(parseFloat(sum) > 0, sum);
      assert.match(boxes, /^main: 0 0 390 \d+ → 0 100 390 \d+$/);
      assert.match(words[0], /^العراق: /);
    } finally {
      await site.close();
    }
  });

  it('sees that the script moves words', async () => {
    const site = await open(undefined, 390);
    try {
      await site.page.addStyleTag({ content: 'khabar-byline:not(:defined) { min-block-size: 200px !important }' });
      await write(site, [blocks.tigris]);
      await upgrade(site);
      const moves = await site.moves();
      assert.ok(moves.some((move) => move.startsWith('استيقظ سكان الكرادة')), moves.join('\n'));
    } finally {
      await site.close();
    }
  });
});
