// The four themes: lists of tokens that exist, and colours that can be read in both schemes (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11).
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { read } from '../support/sources.mjs';

const FOLDER = new URL('../../src/themes/looks/', import.meta.url);
const THEMES = readdirSync(FOLDER).map((file) => ({ name: file.replace('.css', ''), css: readFileSync(new URL(file, FOLDER), 'utf8') }));

const declarations = (css) => new Map([...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(--khabar-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));

const documented = new Set([...read('src/elements/khabar-article.ts').matchAll(/@cssprop \[(--khabar-[\w-]+)/g)].map(([, name]) => name));

/** The tokens' own defaults, for what a theme leaves as it is. */
const defaults = new Map([...read('src/themes/tokens.ts').matchAll(/var\((--khabar-color-[\w-]+), (light-dark\([^)]*\))/g)].map(([, name, value]) => [name, value]));

/** A colour token in one scheme, as a hexadecimal colour of six digits. */
const colour = (theme, role, scheme) => {
  const value = theme.get(`--khabar-color-${role}`) ?? defaults.get(`--khabar-color-${role}`);
  const other = /^var\(--khabar-color-([\w-]+)\)$/.exec(value);
  if (other) return colour(theme, other[1], scheme);
  const hex = /^light-dark\((#\w+), (#\w+)\)$/.exec(value)[scheme === 'light' ? 1 : 2];
  return hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex;
};

/** Relative luminance and contrast, as WCAG 2.2 defines them. */
const luminance = (hex) => {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

/** What stands on what, and how much it must stand out: the text itself AAA, all else AA, the focus ring as a graphic. */
const PAIRS = [
  ['text', 'surface', 7], ['muted', 'surface', 7], ['text', 'panel', 7], ['muted', 'panel', 4.5], ['text', 'mark', 7], ['accent', 'surface', 4.5],
  ['accent', 'panel', 4.5], ['on-accent', 'accent', 4.5], ['on-alert', 'alert', 4.5], ['link', 'surface', 4.5], ['link', 'panel', 4.5], ['focus', 'surface', 3], ['focus', 'panel', 3],
];

describe('contrast', () => {
  it('is computed as in the examples of WCAG', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });
});

for (const { name, css } of THEMES) {
  describe(`the theme ${name}`, () => {
    const theme = declarations(css);

    it('sets tokens that are documented, and nothing else', () => {
      assert.deepEqual([...theme.keys()].filter((token) => !documented.has(token)), []);
      const properties = css.replace(/\/\*[\s\S]*?\*\//g, '').match(/[\w-]+(?=:\s[^;{}]*;)/g);
      assert.deepEqual(properties.filter((property) => !property.startsWith('--khabar-')), []);
    });

    for (const scheme of ['light', 'dark']) {
      it(`can be read, ${scheme}`, () => {
        const low = PAIRS.map(([front, back, least]) => [front, back, least, contrast(colour(theme, front, scheme), colour(theme, back, scheme))]);
        assert.deepEqual(low.filter(([, , least, found]) => found < least).map(([front, back, , found]) => `${front} on ${back}: ${found.toFixed(2)}`), []);
      });
    }
  });
}

describe('themes', () => {
  it('are the four that the package exports', () => {
    const { exports } = JSON.parse(read('package.json'));
    const exported = Object.keys(exports).filter((entry) => entry.startsWith('./themes/'));
    assert.deepEqual(exported, ['broadsheet', 'light', 'magazine', 'modern'].map((theme) => `./themes/${theme}.css`));
    assert.deepEqual(THEMES.map(({ name }) => name).sort(), ['broadsheet', 'light', 'magazine', 'modern']);
  });

  it('include the defaults: broadsheet changes nothing', () => {
    const broadsheet = declarations(THEMES.find(({ name }) => name === 'broadsheet').css);
    const long = (value) => value.replace(/#(\w)(\w)(\w)\b/g, '#$1$1$2$2$3$3');
    const changed = [...broadsheet].filter(([token, value]) => defaults.has(token) && long(defaults.get(token)) !== long(value));
    assert.deepEqual(changed, []);
  });
});
