import type { Article, Block } from './article.js';

/** Why a value is not an article: where, and what was expected there. */
export interface ShapeProblem {
  /** JSON path: `$.body[3].content`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** A problem in words: `$.body[3].content: expected string, found null`. */
export const problemText = ({ path, expected, found }: ShapeProblem): string => `${path}: expected ${expected}, found ${found}`;

/** Deeper than any article goes, and where a value that holds itself is let go. */
export const MOST_LEVELS = 64;

type Check = (value: unknown, path: string, level: number) => ShapeProblem | undefined;

/** What a value is, in the words of JSON. */
export const kindOf = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
};

const problem = (path: string, expected: string, value: unknown): ShapeProblem => ({ path, expected, found: kindOf(value) });
const tooDeep = (path: string): ShapeProblem => ({ path, expected: `at most ${MOST_LEVELS} levels`, found: 'more' });

const string: Check = (value, path) => (typeof value === 'string' ? undefined : problem(path, 'string', value));
const boolean: Check = (value, path) => (typeof value === 'boolean' ? undefined : problem(path, 'boolean', value));
/** A number, or one as a string of digits, and an id as either: content systems write both. */
const number: Check = (value, path) =>
  typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)) ? undefined : problem(path, 'number', value);
const id: Check = (value, path) => (typeof value === 'number' ? undefined : string(value, path, 0));

const list = (item: Check): Check => (value, path, level) => {
  if (!Array.isArray(value)) return problem(path, 'array', value);
  if (level > MOST_LEVELS) return tooDeep(path);
  for (const [index, each] of value.entries()) {
    const found = item(each, `${path}[${index}]`, level + 1);
    if (found) return found;
  }
  return undefined;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object whose named members hold; members in `required` must be there. Members it does not name are left alone. */
const record = (members: Record<string, Check>, required: readonly string[] = []): Check => (value, path, level) => {
  if (!isRecord(value)) return problem(path, 'object', value);
  if (level > MOST_LEVELS) return tooDeep(path);
  for (const [name, check] of Object.entries(members)) {
    const member = value[name];
    if ((member === undefined || member === null) && !required.includes(name)) continue; // a CMS writes null for none
    const found = check(member, `${path}.${name}`, level + 1);
    if (found) return found;
  }
  return undefined;
};

/** What may also be written as a string, or as runs. */
const orContent = (check: Check): Check => (value, path, level) =>
  typeof value === 'string' || Array.isArray(value) ? content(value, path, level) : check(value, path, level);

const content: Check = (value, path, level) =>
  typeof value === 'string' ? undefined : Array.isArray(value) ? list(inline)(value, path, level) : problem(path, 'string or array', value);

const inline: Check = (value, path, level) =>
  typeof value === 'string'
    ? undefined
    : record({ type: string, text: string, href: string, lang: string, note: id, content }, ['type'])(value, path, level);

const named = { name: string, url: string };
const authors = list(record({ ...named, kind: string, role: string, portrait: string }, ['name']));
const captioned = { caption: content, credit: string };
const media = {
  type: string, src: string, alt: string, width: number, height: number, sizes: string, title: content, poster: string, mediaType: string,
  sources: list(record({ src: string, width: number, mediaType: string }, ['src'])),
  tracks: list(record({ src: string, lang: string, kind: string, label: string }, ['src'])),
};
const blocks: Check = (value, path, level) => list(block)(value, path, level);
const cells = list(orContent(record({ content, header: boolean, colspan: number, rowspan: number })));
const listItem: Check = orContent((value, path, level) =>
  record({ content, ordered: boolean, start: number, items: list(listItem) })(value, path, level));

/** The items of those kinds of blocks that have some. */
const ITEMS: Partial<Record<Block['type'], Check>> = {
  list: listItem,
  gallery: record({ ...media, ...captioned, full: string }, ['src']),
  'fact-box': record({ term: content, value: content }),
  'key-takeaways': content,
  questions: record({ question: content, answer: blocks }),
  timeline: record({ date: string, label: string, title: string, content, blocks }),
  related: record({ headline: string, url: string, kicker: string, published: string }),
  footnotes: record({ id, content }, ['id']),
};

const members = {
  ...media, ...captioned, id, level: number, ordered: boolean, start: number, content, attribution: string, url: string, rowHeaders: boolean,
  columns: cells, rows: list(cells), note: content, blocks, kind: string, date: string, published: string, authors, pinned: boolean,
  keyEvent: boolean, text: string, language: string, name: string, size: string, label: string,
};

/** The kinds of blocks that this version knows. */
export const isKnownKind = (type: string): type is Block['type'] => KINDS.includes(type);
const KINDS: readonly string[] = [
  'paragraph', 'heading', 'list', 'quote', 'pull-quote', 'image', 'video', 'audio', 'gallery', 'embed', 'table', 'fact-box', 'key-takeaways',
  'questions', 'timeline', 'related', 'correction', 'live-update', 'opinion-notice', 'footnotes', 'code', 'divider', 'slot',
] satisfies Block['type'][];

/** Members of known blocks are checked; of a kind that is not known only what the view reads its words from. */
const block: Check = (value, path, level) => {
  const type = isRecord(value) ? (value['type'] as Block['type']) : undefined;
  const item = (type && Object.hasOwn(ITEMS, type) && ITEMS[type]) || undefined;
  return record(item ? { ...members, items: list(item) } : members, ['type'])(value, path, level);
};

const article = record({
  version: number, id, url: string, lang: string, label: string, section: record(named, ['name']), kicker: string, headline: string,
  standfirst: string, description: string, dateline: string, authors, publisher: record(named, ['name']), published: string, updated: string,
  comments: record({ count: number, url: string }, ['count']),
  media: record(media, ['type', 'src']), ...captioned,
  keywords: list((value, path, level) => (typeof value === 'string' ? undefined : record(named, ['name'])(value, path, level))),
  translations: list(record({ lang: string, url: string }, ['lang', 'url'])),
  gate: record({ after: id }, ['after']),
  body: blocks,
});

/**
 * The first reason why a value from outside cannot be rendered as an {@link Article}; undefined where it can. The small guard
 * of the element: `parseArticle` of `khabar/model.js` gives every reason, and is stricter.
 * Looks at shapes only: a date that does not exist is the view's affair, which then prints none.
 */
export const articleProblem = (value: unknown): ShapeProblem | undefined => article(value, '$', 0);

/** Whether a value from outside can be rendered as an {@link Article}. */
export const isArticle = (value: unknown): value is Article => articleProblem(value) === undefined;
