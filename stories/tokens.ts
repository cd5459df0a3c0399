import manifest from '../custom-elements.json';

/** A public custom property, as custom-elements.json describes it. */
export interface Token {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
  /** What it can be, as CSS says it: `<color>`, `<length>`… or keywords with `|` between them. */
  readonly syntax?: string;
  readonly group?: string;
}

/** A colour in both colour schemes. */
export interface Schemes {
  readonly light: string;
  readonly dark: string;
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly { readonly cssProperties?: readonly Token[] }[] }[];
}

const { modules } = manifest as unknown as Manifest;
const described = modules.flatMap(({ declarations }) => declarations.flatMap(({ cssProperties = [] }) => cssProperties));

/** Every token once. The article, which comes first, describes them all. */
export const tokens: readonly Token[] = described.filter(
  ({ name }, index) => described.findIndex((token) => token.name === name) === index,
);

const TITLES: Readonly<Record<string, string>> = {
  type: 'Type', colour: 'Colour', space: 'Space', shape: 'Shape', motion: 'Motion', layout: 'Layout',
};

/** The heading under which a token stands. A group that is new here has its own name for one. */
export const titleOf = ({ group = 'other' }: Token): string => TITLES[group] ?? group;

/** The tokens under their headings, in the manifest's order. */
export const tokenGroups: readonly { readonly title: string; readonly tokens: readonly Token[] }[] = [...new Set(tokens.map(titleOf))].map(
  (title) => ({ title, tokens: tokens.filter((token) => titleOf(token) === title) }),
);

export const isColour = ({ syntax }: Token): boolean => syntax === '<color>';

/** The keywords among which a token chooses; none where it takes a value. */
export const keywordsOf = ({ syntax = '' }: Token): readonly string[] =>
  syntax.includes('|') && !syntax.includes('<') ? syntax.split('|').map((keyword) => keyword.trim()) : [];

/** A default in words, for people: “as the text”, “33 times the base”. */
export const isWords = (value: string): boolean => /^as the | (?:of|times) the base/.test(value);

const defaults = new Map(tokens.map((token) => [token.name, token.default]));

/** `#fff` is `#ffffff`: a colour is the same one, however it is written. */
const long = (colour: string): string => colour.trim().replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3').toLowerCase();

/**
 * What a colour is in each scheme: the two halves of `light-dark()`, found through another token as well, whether `var()` names
 * it or words (“as the text”). Nothing where the value is computed.
 */
export const schemesOf = (
  value: string | undefined,
  valueOf: (name: string) => string | undefined = (name) => defaults.get(name),
): Schemes | undefined => {
  const [, other, role] = /^var\((--khabar-[\w-]+)\)$|^as the ([\w-]+)$/.exec(value ?? '') ?? [];
  if (other ?? role) return schemesOf(valueOf(other ?? `--khabar-color-${role}`), valueOf);
  const [, light, dark] = /^light-dark\((#\w+),\s*(#\w+)\)$/.exec(value ?? '') ?? [];
  return light && dark ? { light: long(light), dark: long(dark) } : undefined;
};
