// The families in dist/fonts: whole wherever they are copied to, and an article that hardly moves when one of them arrives.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { families } from '../../rollup.fonts.mjs';
import { launch, openArticle } from '../support/article-page.mjs';
import { manifest, read, root } from '../support/sources.mjs';

const browser = await launch();
after(() => browser.close());

const folder = path.join(root, 'dist/fonts');
const facesOf = (css) => css.match(/@font-face \{[^}]*\}/g);
const addressesOf = (css) => [...css.matchAll(/url\('?([^')]*)'?\)/g)].map(([, address]) => address);

for (const { family, id } of families) {
  describe(family, () => {
    const css = read(`dist/fonts/${id}.css`);
    const faces = facesOf(css);
    const web = faces.filter((face) => face.includes(`font-family: '${family}';`));
    const fallback = faces.filter((face) => face.includes(`font-family: '${family} Fallback';`));

    it('names files that are here, by addresses that hold in any folder', () => {
      assert.ok(addressesOf(css).length >= 2);
      assert.deepEqual(addressesOf(css).filter((address) => !/^\.\/files\/[\w-]+\.woff2$/.test(address) || !existsSync(path.join(folder, address))), []);
      assert.doesNotMatch(css, /https?:|\/\/|@import/);
    });

    it('has its licence beside the files', () => assert.match(read(`dist/fonts/files/${id}-LICENSE.txt`), /^Copyright [\s\S]*SIL OPEN FONT LICENSE Version 1\.1/));

    it('is exported, with types', () =>
      assert.deepEqual(manifest.exports[`./fonts/${id}.css`], { types: `./dist/fonts/${id}.css.d.ts`, default: `./dist/fonts/${id}.css` }));

    it('shows text at once, and is asked for where its characters are', () => {
      assert.deepEqual(web.filter((face) => !face.includes('font-display: swap;') || !/unicode-range: U\+/.test(face)), []);
      assert.ok(web.some((face) => face.includes('unicode-range: U+0000-00FF')), 'digits and Latin words');
    });

    it('has a fallback of its measure in both weights, from the system alone', () => {
      assert.equal(faces.length, web.length + fallback.length);
      for (const name of ['Arial', 'DejaVu Sans', 'Arial Bold', 'DejaVu Sans Bold']) {
        const face = fallback.find((each) => each.includes(`local('${name}')`));
        assert.match(face, new RegExp(`font-weight: ${name.endsWith('Bold') ? 700 : 400};`));
        assert.match(face, /size-adjust: [\d.]+%;\n {2}ascent-override: [\d.]+%;\n {2}descent-override: [\d.]+%;\n {2}line-gap-override: [\d.]+%;/);
      }
      assert.deepEqual(fallback.filter((face) => face.includes('url(')), []);
    });
  });
}

describe('dist/fonts', () => {
  it('holds nothing that no stylesheet names', () => {
    const named = families.flatMap(({ id }) => [...addressesOf(read(`dist/fonts/${id}.css`)).map((address) => path.basename(address)), `${id}-LICENSE.txt`]);
    assert.deepEqual(readdirSync(path.join(folder, 'files')).sort(), [...new Set(named)].sort());
  });

  it('copied alone to another folder, gives every family to a plain page', async () => {
    const copy = await mkdtemp(path.join(tmpdir(), 'khabar-fonts-'));
    const page = await browser.newPage();
    try {
      await cp(folder, path.join(copy, 'fonts'), { recursive: true });
      const links = families.map(({ id }) => `<link rel="stylesheet" href="fonts/${id}.css">`).join('');
      await writeFile(path.join(copy, 'index.html'), `<!doctype html><meta charset="utf-8">${links}<p>نص`);
      await page.goto(pathToFileURL(path.join(copy, 'index.html')).href);
      const states = await page.evaluate(async (names) => {
        for (const name of names) for (const weight of [400, 700]) await document.fonts.load(`${weight} 20px '${name}'`, 'خبר 12 Ab «»');
        return [...document.fonts].filter(({ family }) => !family.includes('Fallback')).map(({ family, status, weight }) => ({ family: family.replaceAll('"', ''), status, weight }));
      }, families.map(({ family }) => family));
      assert.deepEqual(states.filter(({ status, weight }) => status !== 'loaded' && !/^[56]00$/.test(weight)), []);
      assert.deepEqual([...new Set(states.map(({ family }) => family))], families.map(({ family }) => family));
    } finally {
      await page.close();
      await rm(copy, { recursive: true });
    }
  });
});

/** Runs in the page: brings the stylesheet, its files and those of the fallbacks that this machine has (the others are refused). */
const bring = async ([href, names]) => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    document.head.append(link);
  });
  const faces = [400, 500, 600, 700].flatMap((weight) => names.map((name) => `${weight} 20px '${name}'`));
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, 'خא 12 Ab «»')));
};

/** Runs in the page: from one stack of families to the other, and how far the page moved by it. */
const swap = async ([before, then]) => {
  const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const show = async (stack) => {
    document.documentElement.style.setProperty('--stack', stack);
    await frames();
    await document.fonts.ready;
    await frames();
  };
  await show(before);
  let sum = 0;
  const add = (entries) => entries.forEach(({ value }) => (sum += value));
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  await show(then);
  add(observer.takeRecords());
  return sum;
};

const STYLE = 'khabar-article { --khabar-font-text: var(--stack); --khabar-font-meta: var(--stack) }';
const ARTICLES = { ar: 'avatoday', fa: 'persian', ur: 'urdu', he: 'hebrew' };

/**
 * How far an article that stands there in a fallback moves when a family takes its place. Regular and bold, Arabic and Latin
 * come in a file each and in other frames each time: here they are all there before, and the stack changes in one frame.
 */
const shiftOf = async ({ family, id, lang }, fallback, viewport) => {
  const page = await openArticle(browser, ARTICLES[lang], { viewport, style: STYLE });
  try {
    await page.evaluate(bring, [`/dist/fonts/${id}.css`, [family, `${family} Fallback`]]);
    return await page.evaluate(swap, [`${fallback}, serif`, `'${family}', ${fallback}, serif`]);
  } finally {
    await page.close();
  }
};

const WIDTHS = [{ width: 390, height: 844 }, { width: 1280, height: 900 }];
const MOST = 0.01;
/** Where a line more or less than in the fallback is in sight, since no two fonts break every line at the same word. */
const ONE_LINE = { 'amiri 1280': 0.012 };

describe('an article in DejaVu Sans, when a family takes its place,', () => {
  for (const each of families) {
    for (const viewport of WIDTHS) {
      const most = ONE_LINE[`${each.id} ${viewport.width}`] ?? MOST;
      it(`moves by less than ${most}: ${each.family}, ${viewport.width} px`, async (test) => {
        const shift = await shiftOf(each, `'${each.family} Fallback'`, viewport);
        test.diagnostic(`${each.id}, ${viewport.width} px: ${shift.toFixed(4)}`);
        assert.ok(shift < most, `${shift}`);
      });
    }
  }

  it('moves far without the fallback face: the rule above can fail', async () => {
    assert.ok((await shiftOf(families[0], "'DejaVu Sans'", WIDTHS[0])) > 5 * MOST);
  });
});
