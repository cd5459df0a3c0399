import { getCustomElements } from '@storybook/web-components-vite';

/*
 * The table of a docs page and its controls, from custom-elements.json. Storybook's own reading lists private fields and
 * keys every row by its bare name, so that a slot hides the attribute of the same name.
 */

const declarationOf = (tag) =>
  getCustomElements()
    .modules.flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);

/** The types that a value can have; an absent attribute's `null` and `undefined` tell a reader nothing. */
const typesOf = ({ text = '' } = {}) => text.split(' | ').filter((type) => type !== 'null' && type !== 'undefined');

const row = (category, { name, description, type, default: value }) => ({
  name,
  description,
  control: { disable: true },
  table: {
    category,
    ...(type && { type: { summary: typesOf(type).join(' | ') } }),
    ...(value !== undefined && { defaultValue: { summary: value } }),
  },
});

const controlFor = ({ type }) => {
  const types = typesOf(type);
  const literals = types.map((literal) => /^'(.*)'$/.exec(literal)?.[1]);
  if (literals.length > 1 && literals.every(Boolean)) return { control: { type: 'select' }, options: literals };
  const known = { string: 'text', number: 'number', boolean: 'boolean' };
  return { control: { type: known[types.find((name) => name in known)] ?? 'object' } };
};

const isProperty = ({ kind, privacy, static: isStatic, attribute }) =>
  kind === 'field' && privacy === 'public' && !isStatic && !attribute;

const rows = (category, items = [], key = (name) => name, more = () => ({})) =>
  items.map((item) => [key(item.name), { ...row(category, { ...item, name: key(item.name) }), ...more(item) }]);

/** Storybook's `extractArgTypes`: args are keyed by attribute, or by property where there is no attribute. */
export const argTypesOf = (tag) => {
  const { attributes, members = [], events = [], slots, cssParts, cssStates, cssProperties } = declarationOf(tag);
  return Object.fromEntries([
    ...rows('attributes', attributes, undefined, controlFor),
    ...rows('properties', members.filter(isProperty), undefined, controlFor),
    ...rows('events', events.filter(({ name }) => name.startsWith('khabar-'))),
    ...rows('slots', slots, (name) => (name ? `slot="${name}"` : 'default slot')),
    ...rows('parts', cssParts, (name) => `::part(${name})`),
    ...rows('states', cssStates, (name) => `:state(${name})`),
    ...rows('tokens', cssProperties),
  ]);
};
