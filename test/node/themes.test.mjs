// The four themes: lists of tokens that exist, and colours that can be read in both schemes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isScripted, SCRIPTS, TOKENS } from '../../src/themes/tokens/list.mjs';
import { colour, contrast, PAIRS, themeCss, THEMES, tokensOf } from '../support/contrast.mjs';
import { read } from '../support/sources.mjs';

const known = new Map(TOKENS.flatMap((token) => [
  [`--khabar-${token.name}`, token],
  ...(isScripted(token) ? ['naskh', ...Object.keys(SCRIPTS)].map((script) => [`--khabar-${script}-${token.name}`, token]) : []),
]));

describe('contrast', () => {
  it('is computed as in the examples of WCAG', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });
});

for (const name of THEMES) {
  describe(`the theme ${name}`, () => {
    const theme = tokensOf(name);

    it('sets tokens that exist, and nothing else', () => {
      assert.deepEqual([...theme.keys()].filter((token) => !known.has(token)), []);
      const properties = themeCss(name).match(/[\w-]+(?=:\s[^;{}]*;)/g);
      assert.deepEqual(properties.filter((property) => !property.startsWith('--khabar-')), []);
    });

    it('chooses what there is to choose', () => {
      const wrong = [...theme].filter(([token, value]) => known.get(token).choices && !known.get(token).choices.includes(value));
      assert.deepEqual(wrong, []);
    });

    it('leaves other hands than naskh their faces and proportions', () => {
      assert.deepEqual([...theme.keys()].filter((token) => TOKENS.some((each) => isScripted(each) && token === `--khabar-${each.name}`)), []);
    });

    it('reads no private property: those are known on the article alone', () => assert.doesNotMatch(themeCss(name), /--_/));

    for (const scheme of ['light', 'dark']) {
      it(`can be read, ${scheme}`, (test) => {
        const found = PAIRS.map(([front, back, least]) => [`${front} on ${back}`, least, contrast(colour(theme, front, scheme), colour(theme, back, scheme))]);
        test.diagnostic(found.map(([pair, , ratio]) => `${pair} ${ratio.toFixed(1)}`).join(', '));
        assert.deepEqual(found.filter(([, least, ratio]) => ratio < least).map(([pair, , ratio]) => `${pair}: ${ratio.toFixed(2)}`), []);
      });
    }
  });
}

describe('themes', () => {
  it('are the four that the package exports', () => {
    const { exports } = JSON.parse(read('package.json'));
    const exported = Object.keys(exports).filter((entry) => entry.startsWith('./themes/'));
    assert.deepEqual(exported, THEMES.map((theme) => `./themes/${theme}.css`));
  });

  it('include the defaults: broadsheet changes nothing', () => {
    const changed = [...tokensOf('broadsheet')].filter(([token, value]) => {
      const { value: css, syntax } = known.get(token);
      return syntax !== '<length>' && value !== css;
    });
    assert.deepEqual(changed, []);
  });
});

describe('a rebrand', () => {
  /** The tokens that a text sets in the first rule that sets one, a line each. */
  const lines = (text) => /(?:\n *--khabar-[^\n]*)+/.exec(text)[0].trim().split(/\n\s*/);

  it('takes ten lines, the same in the documentation as in the story', () => {
    const documented = lines(read('stories/Theming.mdx'));
    assert.equal(documented.length, 10);
    assert.deepEqual(lines(read('stories/khabar-article.stories.ts').split('Rebranded')[1]), documented);
  });
});
