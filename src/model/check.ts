import type { Article, Block, Content, Inline } from './article.js';
import { DIGITS, kindOf, MOST_LEVELS, type ShapeProblem } from './problem.js';

type Check = (value: unknown, path: string, level: number) => ShapeProblem | undefined;

const problem = (path: string, expected: string, value: unknown): ShapeProblem => ({ path, expected, found: kindOf(value) });
const tooDeep = (path: string): ShapeProblem => ({ path, expected: `at most ${MOST_LEVELS} levels`, found: 'more' });

const string: Check = (value, path) => (typeof value === 'string' ? undefined : problem(path, 'string', value));
const boolean: Check = (value, path) => (typeof value === 'boolean' ? undefined : problem(path, 'boolean', value));
/** A number, or one as a string of digits, and an id as either: content systems write both. */
const number: Check = (value, path) =>
  typeof value === 'number' || (typeof value === 'string' && DIGITS.test(value)) ? undefined : problem(path, 'number', value);
const id: Check = (value, path) => (typeof value === 'number' ? undefined : string(value, path, 0));

/** Anything that does not go too deep. */
const anything: Check = (value, path, level) => {
  if (typeof value !== 'object' || value === null) return undefined;
  if (level > MOST_LEVELS) return tooDeep(path);
  for (const each of Object.values(value) as unknown[]) {
    const found = anything(each, path, level + 1);
    if (found) return found;
  }
  return undefined;
};

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
const blocks: Check = (value, path, level) => list(block)(value, path, level);

/** An object by its `type`: the members of each kind that is known, anything of one that is not. */
const byKind = (kinds: Readonly<Record<string, Check>>): Check => (value, path, level) => {
  if (!isRecord(value)) return problem(path, 'object', value);
  const { type } = value;
  if (typeof type !== 'string') return problem(`${path}.type`, 'string', type);
  return (Object.hasOwn(kinds, type) ? kinds[type]! : anything)(value, path, level);
};

/** Checks by name, as far as a member of a name is the same wherever it stands. */
const MEMBERS: Readonly<Record<string, Check>> = {
  content, caption: content, note: content, term: content, value: content, question: content, blocks, answer: blocks,
  level: number, start: number, width: number, height: number, colspan: number, rowspan: number, count: number, version: number, id, after: id,
  ordered: boolean, rowHeaders: boolean, header: boolean, pinned: boolean, keyEvent: boolean,
};

/** An object with members of these names, some of them with checks of their own; all others of them are strings. */
const named = (names: string, own: Record<string, Check> = {}, required: readonly string[] = []): Check =>
  record({ ...Object.fromEntries(names.split(' ').map((name) => [name, MEMBERS[name] ?? string])), ...own }, required);

const marked = named('content');
const RUNS: Readonly<Record<Exclude<Inline, string>['type'], Check>> = {
  text: named('text'), link: named('href content'), strong: marked, emphasis: marked, mark: marked, superscript: marked, subscript: marked,
  language: named('lang content'), code: named('text'), break: named('type'), footnote: named('type', { note: id }),
};
const run = byKind(RUNS);
const inline: Check = (value, path, level) => (typeof value === 'string' ? undefined : run(value, path, level));
/** Whether this version knows a kind of runs. */
export const isKnownRun = (type: string): boolean => Object.hasOwn(RUNS, type);

const name = named('name url', {}, ['name']);
const authors = list(named('name kind role url portrait', {}, ['name']));
const sources = list(named('src width mediaType', {}, ['src']));
const tracks = list(named('src lang kind label', {}, ['src']));
const cells = list(orContent(named('content header colspan rowspan')));
const listItems: Check = (value, path, level) => list(listItem)(value, path, level);
const listItem = orContent(named('content ordered start', { items: listItems }));

const IMAGE = 'src alt width height sizes';
const VIDEO = 'src mediaType title poster width height';
const AUDIO = 'src mediaType title';
const media = byKind({ image: named(IMAGE, { sources }, ['src']), video: named(VIDEO, { tracks }, ['src']), audio: named(AUDIO, { tracks }, ['src']) });

const BLOCKS: Readonly<Record<Block['type'], Check>> = {
  'paragraph': named('id content'),
  'heading': named('id level content'),
  'list': named('id ordered start', { items: listItems }),
  'quote': named('id content attribution url'),
  'pull-quote': named('id content attribution'),
  'image': named(`id caption credit ${IMAGE}`, { sources }),
  'video': named(`id caption credit ${VIDEO}`, { tracks }),
  'audio': named(`id caption credit ${AUDIO}`, { tracks }),
  'gallery': named('id caption credit', { items: list(named(`caption credit full ${IMAGE}`, { sources }, ['src'])) }),
  'embed': named('id url title width height caption credit'),
  'table': named('id caption rowHeaders note', { columns: cells, rows: list(cells) }),
  'fact-box': named('id title blocks', { items: list(named('term value')) }),
  'key-takeaways': named('id title', { items: list(content) }),
  'questions': named('id title', { items: list(named('question answer')) }),
  'timeline': named('id title', { items: list(named('date label title content blocks')) }),
  'related': named('id title', { items: list(named('headline url kicker published')) }),
  'correction': named('id kind date content'),
  'live-update': named('id published blocks pinned keyEvent', { title: content, authors }),
  'opinion-notice': named('id content'),
  'footnotes': named('id title', { items: list(named('id content', {}, ['id'])) }),
  'code': named('id text language'),
  'divider': named('id'),
  'slot': named('id name size label'),
};
const block = byKind(BLOCKS);
/** Whether this version knows a kind of blocks. */
export const isKnownKind = (type: string): type is Block['type'] => Object.hasOwn(BLOCKS, type);

/** Whether a value, as a block of a kind that is not known may hold it, is words. */
export const isContent = (value: unknown): value is Content => content(value, '', 0) === undefined;
/** Whether it is a list of blocks. */
export const isBlocks = (value: unknown): value is readonly Block[] => blocks(value, '', 0) === undefined;

const article = named('version id url lang label kicker headline standfirst description dateline published updated caption credit', {
  authors, media, body: blocks,
  section: name,
  publisher: name,
  comments: named('count url', {}, ['count']),
  keywords: list((value, path, level) => (typeof value === 'string' ? undefined : name(value, path, level))),
  translations: list(named('lang url', {}, ['lang', 'url'])),
  gate: named('after', {}, ['after']),
});

/**
 * The first reason why a value from outside cannot be rendered as an {@link Article}; undefined where it can. The small guard
 * of the element: `parseArticle` of `khabar/model.js` gives every reason, and is stricter.
 * Looks at shapes only: a date that does not exist is the view's affair, which then prints none.
 */
export const articleProblem = (value: unknown): ShapeProblem | undefined => {
  try {
    return article(value, '$', 0);
  } catch {
    return { path: '$', expected: 'JSON', found: 'a value that cannot be read' };
  }
};

/** Whether a value from outside can be rendered as an {@link Article}. */
export const isArticle = (value: unknown): value is Article => articleProblem(value) === undefined;
