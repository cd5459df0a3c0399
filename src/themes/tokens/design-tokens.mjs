import { TOKENS } from './list.mjs';

/*
 * The tokens for design tools, in the format of the Design Tokens Community Group (2025.10): a value of a known type for
 * each, colours for both schemes. What the format has no word for (a size that follows the article's width, another default
 * in another script) stands in the extensions.
 */

const EXTENSION = 'com.npmjs.khabar';

const colour = (hex) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4))),
  hex,
});

const quantity = (text) => ({ value: Number.parseFloat(text), unit: text.replace(/^[\d.]+/, '') });

const ratio = (text) => Number((text.split('/')[0] / text.split('/')[1]).toFixed(4));

const families = (text) => text.split(/,\s*/).map((family) => family.replaceAll("'", ''));

/** The type of the format, and the value as it writes one, for a syntax of CSS. */
const TYPES = {
  '<length>': ['dimension', quantity],
  '<length-percentage>': ['number', Number.parseFloat], // in em, of which the format has none
  '<number>': ['number', Number],
  '<number> | normal | bold': ['fontWeight', Number],
  '<ratio>': ['number', ratio],
  '<time>': ['duration', quantity],
  '<font-family>': ['fontFamily', (text) => (text.startsWith('var(') ? `{type.font-text}` : families(text))],
};

const described = ({ name, purpose, shown, value, scripts }) => ({
  $description: purpose,
  $extensions: { [EXTENSION]: { property: `--khabar-${name}`, default: shown ?? value, ...(scripts && { scripts }) } },
});

const typed = (token) => {
  const [$type, write] = TYPES[token.syntax];
  return { $type, $value: write(token.fallback ?? token.value), ...described(token) };
};

const inScheme = (token, scheme) => ({ $type: 'color', $value: colour(token[scheme]), ...described(token) });

const group = (name) => TOKENS.filter((token) => token.group === name);
const byName = (tokens, write) => Object.fromEntries(tokens.map((token) => [token.name, write(token)]));

/** A choice has no type in the format: the group tells of it. */
const choices = group('layout').map(({ name, choices: values, purpose }) => ({ property: `--khabar-${name}`, values, purpose }));

export const designTokens = {
  $description: 'The tokens of Khabar with their defaults: CSS custom properties, set anywhere above an article.',
  ...Object.fromEntries(['type', 'space', 'shape', 'motion'].map((name) => [name, byName(group(name), typed)])),
  colour: Object.fromEntries(['light', 'dark'].map((scheme) => [scheme, byName(group('colour'), (token) => inScheme(token, scheme))])),
  layout: { $extensions: { [EXTENSION]: { choices } } },
};
