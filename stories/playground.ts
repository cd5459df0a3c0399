import type { ArgTypes } from '@storybook/web-components-vite';
import { isColour, isWords, keywordsOf, schemesOf, titleOf, tokens, type Schemes, type Token } from './tokens.js';

/*
 * The playground's arithmetic: tokens → controls, what the controls say → the declarations of a style sheet.
 *
 * A control starts from what the article has without it: the theme's value, else the default. Only what is then changed is
 * written. A colour has a control for each scheme, and is written with both.
 */

export type Values = Readonly<Record<string, string | number | undefined>>;

/** One declaration: a token and its value. */
export type Edit = readonly [name: string, value: string];

const sheets = import.meta.glob<string>('../src/themes/looks/*.css', { query: '?raw', import: 'default', eager: true });

/** What a theme sets, of scripts for naskh. Of two values the first: a later one is for a window of another width. */
const readTheme = (theme: string): ReadonlyMap<string, string> => {
  const css = sheets[`../src/themes/looks/${theme}.css`] ?? '';
  const declared = [...css.matchAll(/(--khabar-[\w-]+):\s*([^;]+);/g)].map(([, name, value]): Edit => [name!.replace('--khabar-naskh-', '--khabar-'), value!]);
  return new Map(declared.reverse());
};

/** The theme that changes nothing. Where the manifest has a default in words, its sheet may have the value. */
export const PLAIN = 'broadsheet';
const plain = readTheme(PLAIN);

const isNumber = ({ syntax = '', default: value }: Token): boolean => syntax.startsWith('<number>') && Number.isFinite(Number(value));

/** The args of a colour: one for each scheme. */
const schemeKeys = (name: string): Schemes => ({ light: `${name}-light`, dark: `${name}-dark` });

/** What one token's controls start from. */
const startOf = (token: Token, valueOf: (name: string) => string | undefined): Values => {
  const { name } = token;
  const value = valueOf(name);
  if (isColour(token)) {
    const keys = schemeKeys(name);
    const schemes = schemesOf(value, valueOf);
    return { [keys.light]: schemes?.light, [keys.dark]: schemes?.dark };
  }
  if (isNumber(token)) return { [name]: Number(value) };
  return { [name]: value === undefined || isWords(value) ? '' : value };
};

/** What all controls start from, with a theme beneath. */
export const startsOf = (theme: string): Values => {
  const themed: ReadonlyMap<string, string> = theme === PLAIN ? new Map() : readTheme(theme);
  const defaults = new Map(tokens.map((token) => [token.name, token.default]));
  const valueOf = (name: string) => {
    const value = defaults.get(name);
    return themed.get(name) ?? (value === undefined || isWords(value) ? (plain.get(name) ?? value) : value);
  };
  return Object.assign({}, ...tokens.map((token) => startOf(token, valueOf)));
};

const isSet = (value: string | number | undefined): boolean => value !== undefined && value !== null && value !== '';

/** A colour's declaration, once a control of it has moved. A scheme of which nothing is known has the other's colour. */
const colourEdit = (name: string, values: Values, starts: Values): string | undefined => {
  const { light, dark } = schemeKeys(name);
  const moved = [light, dark].some((key) => isSet(values[key]) && values[key] !== starts[key]);
  if (!moved) return undefined;
  const now = (key: string) => (isSet(values[key]) ? values[key] : starts[key]);
  return `light-dark(${now(light) ?? now(dark)}, ${now(dark) ?? now(light)})`;
};

const valueEdit = (name: string, values: Values, starts: Values): string | undefined =>
  isSet(values[name]) && values[name] !== starts[name] ? String(values[name]).trim() : undefined;

/** What was changed, in the manifest's order; half a value, as while somebody types, not yet. */
export const editsOf = (values: Values, theme: string): readonly Edit[] => {
  const starts = startsOf(theme);
  return tokens.flatMap((token): Edit[] => {
    const value = (isColour(token) ? colourEdit : valueEdit)(token.name, values, starts);
    return value === undefined || !CSS.supports(token.name, value) ? [] : [[token.name, value]];
  });
};

/** The edits as one rule; without any, nothing. */
export const cssOf = (edits: readonly Edit[]): string =>
  edits.length > 0 ? `:root {\n${edits.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}` : '';

/** Values that still stand where one theme had put them, moved to where another one has them. */
export const rebased = (values: Values, from: Values, to: Values): Values =>
  Object.fromEntries(Object.keys(to).filter((key) => values[key] === from[key] && from[key] !== to[key]).map((key) => [key, to[key]]));

/** A slider as long as the default asks for: weights have a scale of their own, all else ends at twice the default. */
const slider = (start: number) =>
  start >= 100 ? { type: 'range', min: 100, max: 900, step: 50 } as const : { type: 'range', min: 0, max: Math.max(1, start * 2), step: 0.05 } as const;

const controlOf = (token: Token) => {
  const keywords = keywordsOf(token);
  if (keywords.length > 0) return { control: { type: 'select' }, options: keywords } as const;
  if (isNumber(token)) return { control: slider(Number(token.default)) };
  return { control: { type: 'text' } } as const;
};

const argTypesOf = (token: Token): ArgTypes => {
  const { name, description, default: value, syntax } = token;
  const row = (detail?: string) => ({
    description,
    table: {
      category: titleOf(token),
      ...(syntax && { type: { summary: syntax } }),
      ...(detail && { defaultValue: { summary: detail } }),
    },
  });
  if (!isColour(token)) return { [name]: { name, ...row(value), ...controlOf(token) } };
  const schemes = schemesOf(value);
  const keys = schemeKeys(name);
  const control = { type: 'color' } as const;
  return {
    [keys.light]: { name: `${name}, light`, ...row(schemes?.light ?? value), control },
    [keys.dark]: { name: `${name}, dark`, ...row(schemes?.dark ?? value), control },
  };
};

/** A control for each token, and two for a colour. */
export const tokenArgTypes: ArgTypes = Object.assign({}, ...tokens.map(argTypesOf));
