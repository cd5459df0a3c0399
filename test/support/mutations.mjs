// One change at a place of a value, and what a JSON path leads to.
import { drawsFrom } from './odd-words.mjs';

/** A member's place after its parent's. */
const placeOf = (path, key) => {
  if (typeof key === 'number') return `${path}[${key}]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
};

/** Every member of a value: the keys that lead to it, and the path of what holds it. */
export const membersOf = (value, keys = [], parent = '$') => {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return own.flatMap((key) => [{ keys: [...keys, key], parent }, ...membersOf(value[key], [...keys, key], placeOf(parent, key))]);
};

const set = (holder, key, value) => Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

/** What is done to a member, in a copy of what holds it. */
export const CHANGES = {
  replace: (holder, key, value) => set(holder, key, value),
  delete: (holder, key) => (Array.isArray(holder) ? holder.splice(key, 1) : delete holder[key]),
  insert: (holder, key, value, name) => (Array.isArray(holder) ? holder.splice(key, 0, value) : set(holder, name, value)),
  wrap: (holder, key) => set(holder, key, [holder[key]]),
  name: (holder, key) => set(holder, key, { name: holder[key] }),
  print: (holder, key) => set(holder, key, JSON.stringify(holder[key])),
  retype: (holder, key, value, name, type) => (Array.isArray(holder) ? set(holder, key, { ...Object(holder[key]), type }) : set(holder, 'type', type)),
};

/** A copy of a value with one member changed; what is not on the way to it is shared. */
export const changed = (value, [key, ...rest], change) => {
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length > 0) copy[key] = changed(value[key], rest, change);
  else change(copy, key);
  return copy;
};

/** The keys of a path: `$.body[3]["a b"]` leads to `body`, 3, `a b`. */
const keysOf = (path) => {
  const steps = [...path.slice(1).matchAll(/\.([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gy)];
  if (steps.map(([step]) => step).join('') !== path.slice(1)) throw new Error(`no path: ${path}`);
  return steps.map(([, name, index, quoted]) => name ?? (quoted === undefined ? Number(index) : JSON.parse(quoted)));
};

/** What stands at a path, as JSON has it: what is missing or null is nothing in an object, and null in a list. */
export const at = (value, path) =>
  keysOf(path).reduce((holder, key) => {
    const member = Object.hasOwn(holder, key) ? holder[key] : undefined;
    return Array.isArray(holder) ? (member ?? null) : (member ?? undefined);
  }, value);

/** A value as its reader takes it: without members that are null, and without prototypes among them. */
export const withoutNulls = (value) => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const there = Object.entries(value).filter(([key, member]) => member !== null && key !== '__proto__');
  return Object.fromEntries(there.map(([key, member]) => [key, withoutNulls(member)]));
};

const ODD = [
  null, true, 0, 1.5, '', '12', 'word', [], {}, [null], [5], [[]], [{}], ['word'], { type: 'poem' }, [{ type: 'poem' }], { name: 'x' },
  [{ content: {} }], [{ blocks: [null] }], [{ answer: 5 }],
];
const NAMES = [
  'content', 'items', 'blocks', 'rows', 'columns', 'title', 'text', 'caption', 'label', 'note', 'authors', 'sources', 'tracks', 'answer', 'id',
  'level', 'url', 'src', 'date', 'alt', 'a b',
];
const TYPES = [
  'paragraph', 'list', 'questions', 'timeline', 'table', 'fact-box', 'gallery', 'video', 'footnotes', 'text', 'link', 'break', 'footnote', 'poem',
];

/** A value with two changes, by a seed: one in five becomes a block of a kind that nobody knows. */
export const mutationOf = (value, seed) => {
  const { one, chance } = drawsFrom(seed);
  const once = (whole) => {
    const members = membersOf(whole);
    if (members.length === 0) return whole;
    const change = CHANGES[one(Object.keys(CHANGES))];
    return changed(whole, one(members).keys, (holder, key) => change(holder, key, one(ODD), one(NAMES), one(TYPES)));
  };
  const twice = once(once(value));
  return chance(0.2) ? { ...twice, type: 'poem' } : twice;
};
