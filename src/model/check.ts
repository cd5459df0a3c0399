import type { Article } from './article.js';

/** Why a value is not an article: where, and what was expected there. */
export interface ShapeProblem {
  /** JSON path: `$.body[3].content`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** A problem in words: `$.body[3].content: expected string, found null`. */
export const problemText = ({ path, expected, found }: ShapeProblem): string => `${path}: expected ${expected}, found ${found}`;

type Check = (value: unknown, path: string) => ShapeProblem | undefined;

const problem = (path: string, expected: string, value: unknown): ShapeProblem => ({
  path,
  expected,
  found: value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value,
});

const string: Check = (value, path) => (typeof value === 'string' ? undefined : problem(path, 'string', value));
/** A number, or one as a string of digits, and an id as either: content systems write both. */
const number: Check = (value, path) =>
  typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)) ? undefined : problem(path, 'number', value);
const id: Check = (value, path) => (typeof value === 'number' ? undefined : string(value, path));

const list = (item: Check): Check => (value, path) => {
  if (!Array.isArray(value)) return problem(path, 'array', value);
  for (const [index, each] of value.entries()) {
    const found = item(each, `${path}[${index}]`);
    if (found) return found;
  }
  return undefined;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object whose named members hold; members in `required` must be there. Members it does not name are left alone. */
const record = (members: Record<string, Check>, required: readonly string[] = []): Check => (value, path) => {
  if (!isRecord(value)) return problem(path, 'object', value);
  for (const [name, check] of Object.entries(members)) {
    const member = value[name];
    if ((member === undefined || member === null) && !required.includes(name)) continue; // a CMS writes null for none
    const found = check(member, `${path}.${name}`);
    if (found) return found;
  }
  return undefined;
};

const content: Check = (value, path) =>
  typeof value === 'string' ? undefined : Array.isArray(value) ? list(inline)(value, path) : problem(path, 'string or array', value);

const inline: Check = (value, path) =>
  typeof value === 'string'
    ? undefined
    : record({ type: string, text: string, href: string, lang: string, content }, ['type'])(value, path);

const image = { type: string, src: string, alt: string, width: number, height: number };

/** Members of known blocks are checked; a block of a kind that is not known passes, and the view prints its words. */
const block = record(
  { ...image, id, level: number, content, attribution: string, caption: content, credit: string },
  ['type'],
);

const article = record({
  id, url: string, lang: string, kicker: string, headline: string, standfirst: string, dateline: string,
  authors: list(record({ name: string, kind: string, role: string, url: string, portrait: string }, ['name'])),
  published: string, updated: string,
  comments: record({ count: number, url: string }, ['count']),
  media: record(image, ['type', 'src']),
  caption: content, credit: string,
  body: list(block),
});

/**
 * The first reason why a value from outside is not an {@link Article}; undefined where it is one.
 * Looks at shapes only: a date that does not exist is the view's affair, which then prints none.
 */
export const articleProblem = (value: unknown): ShapeProblem | undefined => article(value, '$');

/** Whether a value from outside has the shape of an {@link Article}. */
export const isArticle = (value: unknown): value is Article => articleProblem(value) === undefined;
