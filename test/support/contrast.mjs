// What the colours of a theme are, and how they stand out from one another.
import { TOKENS } from '../../src/themes/tokens/list.mjs';
import { read } from './sources.mjs';

export const THEMES = ['broadsheet', 'light', 'magazine', 'modern'];

/** A theme without its comments. */
export const themeCss = (name) => read(`src/themes/looks/${name}.css`).replace(/\/\*[\s\S]*?\*\//g, '');

const declarations = (css) => new Map([...css.matchAll(/(--khabar-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));

/** What a theme sets for all, by name. */
export const tokensOf = (name) => declarations(/:root \{([^}]*)\}/.exec(themeCss(name))[1]);

const defaults = new Map(TOKENS.map(({ name, value }) => [`--khabar-${name}`, value]));

/** A colour of a theme in one scheme, as a hexadecimal one of six digits. */
export const colour = (theme, role, scheme) => {
  const value = theme.get(`--khabar-color-${role}`) ?? defaults.get(`--khabar-color-${role}`);
  const other = /^var\((?:--khabar-color|--_k)-([\w-]+)\)$/.exec(value);
  if (other) return colour(theme, other[1], scheme);
  return /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value)[scheme === 'light' ? 1 : 2];
};

/** Relative luminance and contrast, as WCAG 2.2 defines them. */
const luminance = (hex) => {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
export const contrast = (one, other) => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

/**
 * What stands on what, and how much it must stand out: the text itself AAA, all else AA, what is no word as a graphic (WCAG
 * 2.2, 1.4.6, 1.4.3 and 1.4.11).
 */
export const PAIRS = [
  ['text', 'surface', 7], ['muted', 'surface', 7], ['text', 'panel', 7], ['muted', 'panel', 4.5], ['text', 'mark', 7], ['accent', 'surface', 4.5],
  ['accent', 'panel', 4.5], ['on-accent', 'accent', 4.5], ['on-alert', 'alert', 4.5], ['link', 'surface', 4.5], ['link', 'panel', 4.5], ['link', 'mark', 4.5],
  ['accent', 'mark', 3], ['surface', 'text', 4.5], ['focus', 'surface', 3], ['focus', 'panel', 3],
];
