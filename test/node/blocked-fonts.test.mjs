// Web fonts that do not come: refused by a firewall, or never answered. Every word is there all the same, in the fallbacks.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { families } from '../../rollup.fonts.mjs';
import { launch, openArticle } from '../support/article-page.mjs';
import { THEMES } from '../support/contrast.mjs';
import { read } from '../support/sources.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** The families whose files each theme asks for: others than those of an article's script are nobody's bytes, and `light` has none. */
const ASKED = {
  broadsheet: { kitchen: ['IBM Plex Sans Arabic', 'Noto Naskh Arabic'], urdu: ['Noto Nastaliq Urdu'], hebrew: ['Frank Ruhl Libre'] },
  light: { kitchen: [], urdu: ['Noto Nastaliq Urdu'], hebrew: [] },
  magazine: { kitchen: ['Amiri', 'IBM Plex Sans Arabic', 'Noto Naskh Arabic'], urdu: ['Noto Nastaliq Urdu'], hebrew: ['Frank Ruhl Libre'] },
  modern: { kitchen: ['IBM Plex Sans Arabic', 'Noto Kufi Arabic'], urdu: ['Noto Nastaliq Urdu'], hebrew: [] },
};

/** What becomes of a request for a file, and of the font. */
const ENDS = {
  'are refused': { answer: (route) => route.abort(), status: 'error' },
  'never come': { answer: () => {}, status: 'loading' },
};

const folded = (text) => text.replace(/\s+/g, ' ').trim();

/** Runs in the page. */
const seenOf = async (article, status) => {
  const { layoutFaults } = await import('/test/support/layout.mjs');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  if (status === 'error') await document.fonts.ready; // what is never answered would be waited for in vain
  const asked = [...document.fonts].filter(({ family, status }) => !family.includes('Fallback') && status !== 'unloaded');
  return {
    text: article.innerText, // without what is not visible
    faults: layoutFaults(article),
    fonts: asked.map(({ family, display, status }) => ({ family: family.replaceAll('"', ''), display, status })),
  };
};

/** What a reader of a theme with every family of ours has of an article, where somebody else answers for their files. */
const look = async (theme, name, { answer: fonts, status }) => {
  const sheets = [...families.map(({ id }) => `/dist/fonts/${id}.css`), `/dist/themes/${theme}.css`];
  const page = await openArticle(browser, name, { viewport: { width: 390, height: 844 }, sheets, fonts });
  const seen = await page.locator('khabar-article').evaluate(seenOf, status);
  await page.close();
  return seen;
};

for (const [how, end] of Object.entries(ENDS)) {
  for (const theme of THEMES) {
    describe(`where the fonts of ${theme} ${how}`, () => {
      const seen = {};
      before(async () => {
        for (const name of Object.keys(ASKED[theme])) seen[name] = await look(theme, name, end);
      });

      for (const [name, asked] of Object.entries(ASKED[theme])) {
        it(`${name} has asked for ${asked.join(', ') || 'none'}, and shows its text meanwhile`, () => {
          const { fonts } = seen[name];
          assert.deepEqual([...new Set(fonts.map(({ family }) => family))].sort(), asked);
          assert.deepEqual(fonts.filter((font) => font.status !== end.status || font.display !== 'swap'), []);
        });

        it(`${name} has all its words`, () => assert.equal(folded(seen[name].text), folded(read(`fixtures/${name}/expected.txt`))));

        it(`${name} has none of them cut off, or over another`, () => assert.deepEqual(seen[name].faults, []));
      }
    });
  }
}
