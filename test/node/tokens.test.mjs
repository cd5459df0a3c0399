// Custom properties: one list of the public ones, which all else is written from; every private one is set and used.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { designTokens } from '../../src/themes/tokens/design-tokens.mjs';
import { DERIVED, isScripted, SCRIPTS, TOKENS } from '../../src/themes/tokens/list.mjs';
import { stylesheet } from '../../src/themes/tokens/stylesheet.mjs';
import { filesOf, read } from '../support/sources.mjs';

const all = (source, pattern) => new Set([...source.matchAll(pattern)].map(([, name]) => name));
const missing = (names, from) => [...names].filter((name) => !from.has(name)).sort();

/** What is wrong with the private custom properties of a source text, and the public ones that it reads. */
const faults = (source) => {
  const set = all(source, /(--_[\w-]+)\s*[:{]/g);
  const used = all(source, /var\((--_[\w-]+)/g);
  return { read: [...all(source, /var\((--khabar-[\w-]+)/g)].sort(), unset: missing(used, set), unused: missing(set, used) };
};

const elements = Object.values(filesOf('src/elements')).join('\n');
const sources = [...Object.values(filesOf('src/themes')), elements].join('\n');

describe('tokens', () => {
  it('are written from their list: npm run tokens', () => assert.equal(read('src/themes/tokens.ts'), stylesheet));

  it('are read, each of them, for each script where it has its own, and no others', () => {
    const ofScripts = ['naskh', ...Object.keys(SCRIPTS)].flatMap((script) => TOKENS.filter(isScripted).map(({ name }) => `--khabar-${script}-${name}`));
    const read = [...TOKENS.map(({ name }) => `--khabar-${name}`), ...ofScripts].sort();
    assert.deepEqual(faults(sources), { read, unset: [], unused: [] });
  });

  it('of single elements are tokens of the article too', () => {
    const names = new Set(TOKENS.map(({ name }) => `--khabar-${name}`));
    assert.deepEqual(missing(all(elements, /@cssprop \[(--khabar-[\w-]+)/g), names), []);
  });

  it('are caught at a planted fault', () => {
    assert.deepEqual(faults(':host { --_x: var(--khabar-a); color: var(--_y) }'), { read: ['--khabar-a'], unset: ['--_y'], unused: ['--_x'] });
  });

  it('have a name, a purpose that is a sentence, and a private name of their own', () => {
    assert.deepEqual(TOKENS.filter(({ purpose }) => !/^\p{Lu}.*\.$/u.test(purpose)).map(({ name }) => name), []);
    const names = [...TOKENS, ...DERIVED].map(({ own }) => own);
    assert.equal(new Set(names).size, names.length);
  });

  it('are told by the manifest, with default, syntax and group', () => {
    const { modules } = JSON.parse(read('custom-elements.json'));
    const { cssProperties } = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'khabar-article');
    assert.deepEqual(cssProperties.map(({ name }) => name), TOKENS.map(({ name }) => `--khabar-${name}`));
    assert.deepEqual(cssProperties.find(({ name }) => name === '--khabar-gap-block'), {
      name: '--khabar-gap-block', description: 'Space before a block, in quarters of a line.', default: '5', syntax: '<number>', group: 'space',
    });
  });
});

/** What a value of each type looks like in the format of the Design Tokens Community Group. */
const SHAPES = {
  color: ({ colorSpace, components, hex }) => colorSpace === 'srgb' && components.length === 3 && components.every((each) => each >= 0 && each <= 1) && /^#[\da-f]{6}$/.test(hex),
  dimension: ({ value, unit }) => Number.isFinite(value) && ['px', 'rem'].includes(unit),
  duration: ({ value, unit }) => Number.isFinite(value) && ['ms', 's'].includes(unit),
  fontFamily: (value) => value === '{type.font-text}' || (Array.isArray(value) && value.every((family) => family && !family.includes("'"))),
  fontWeight: (value) => value >= 1 && value <= 1000,
  number: Number.isFinite,
};

/** The tokens of a tree, with their paths. */
const leaves = (tree, path = []) =>
  Object.entries(tree).filter(([key]) => !key.startsWith('$')).flatMap(([key, value]) => ('$value' in value ? [{ path: [...path, key].join('.'), ...value }] : leaves(value, [...path, key])));

describe('tokens.json', () => {
  const tokens = leaves(designTokens);

  it('has every token that the format has a type for, colours once a scheme', () => {
    const expected = TOKENS.filter(({ group }) => group !== 'layout').flatMap(({ name, group }) => (group === 'colour' ? ['light', 'dark'].map((scheme) => `colour.${scheme}.${name}`) : [`${group}.${name}`]));
    assert.deepEqual(tokens.map(({ path }) => path).sort(), expected.sort());
  });

  it('has values of the shape of their types', () => {
    assert.deepEqual(tokens.filter(({ $type, $value }) => !SHAPES[$type]?.($value)).map(({ path }) => path), []);
  });

  it('says what each is for', () => assert.deepEqual(tokens.filter(({ $description }) => !$description).map(({ path }) => path), []));

  it('gives the accent of the dark scheme as design tools read it', () => {
    const { $type, $value } = tokens.find(({ path }) => path === 'colour.dark.color-accent');
    assert.deepEqual([$type, $value], ['color', { colorSpace: 'srgb', components: [0.949, 0.5451, 0.502], hex: '#f28b80' }]);
  });

  it('tells of the choices', () => {
    const { choices } = designTokens.layout.$extensions['com.npmjs.khabar'];
    assert.deepEqual(choices[0].values, ['khabar-rail', 'khabar-column', 'khabar-title']);
  });
});
