// What holds for every article and for every change to one. `KHABAR_SEED=7` takes other cases, as in properties.test.mjs.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { articleProblem, articleReading, parseArticle } from 'khabar/model.js';
import { articleOf } from '../support/articles.mjs';
import { at, changed, CHANGES, membersOf, mutationOf, withoutNulls } from '../support/mutations.mjs';
import { read } from '../support/sources.mjs';

const RUNS = { numRuns: 10_000, seed: Number(process.env.KHABAR_SEED ?? 2026) };
const holds = (property) => fc.assert(property, RUNS);
const schema = JSON.parse(read('dist/article.schema.json'));
const fitsSchema = new Ajv2020({ strict: false }).compile(schema);

const deepFrozen = (value) => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
};
/** Frozen, so that whoever writes into what he reads throws. */
const kitchen = deepFrozen(JSON.parse(read('fixtures/kitchen/article.json')));
const members = membersOf(kitchen);
const kinds = [...schema.$defs.Block.properties.type.examples, ...schema.$defs.Inline.anyOf[1].properties.type.examples];
const words = [...new Set(Object.values(schema.$defs).flatMap(({ properties }) => Object.keys(properties ?? {})))];

const json = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1.5, 7, '', '12', 'word', 'correction', 'image', [], {}, [null], [1], ['word'], [['word']], { type: 'paragraph' }, { type: 'poem' }),
  fc.constantFrom({ type: 'strong', content: 'x' }, { type: 'image', src: 5 }, { name: 'x' }, { content: {} }, { id: 5, content: [{ type: 'footnote', note: 3 }] }),
  fc.constantFrom(...members).map(({ keys }) => keys.reduce((value, key) => value[key], kitchen)),
  fc.jsonValue({ maxDepth: 3 }),
);
const noJson = fc.constantFrom(undefined, () => 1, Symbol('x'), 1n, NaN, -Infinity, new Date(0), new Map(), [undefined], [() => 1], { a: new Set() });
const name = fc.oneof(fc.constantFrom(...words), fc.constantFrom('__proto__', 'constructor', 'a b', '', 'été', 'a"b\\', '0'));

/** Kitchen's article with one change, and the path of what holds the member that changed. */
const mutationWith = (value) =>
  fc.record({ member: fc.constantFrom(...members), change: fc.constantFrom(...Object.keys(CHANGES)), value, name, type: fc.constantFrom(...kinds, 'poem') })
    .map(({ member: { keys, parent }, change, ...rest }) => ({
      parent, change, article: changed(kitchen, keys, (holder, key) => CHANGES[change](holder, key, rest.value, rest.name, rest.type)),
    }));

/** What a problem must say it found: one of some values by itself, anything else by its kind. */
const foundAt = (article, { path, expected }) => {
  const value = at(article, path);
  if (expected === 'JSON') return typeof value === 'number' ? String(value) : typeof value === 'object' ? 'an object of a class' : typeof value;
  if (/["\d]/.test(expected) && value !== undefined && typeof value !== 'object') {
    const said = JSON.stringify(value);
    return said.length > 60 ? `${said.slice(0, 60)}…` : said;
  }
  return value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
};
const within = (path, parent) => path.startsWith(parent) && ['', '.', '['].includes(path.charAt(parent.length));

describe('kitchen’s article with one change', () => {
  it('has problems only where it was changed, and each says what stands there', () => {
    holds(fc.property(mutationWith(fc.oneof({ weight: 3, arbitrary: json }, { weight: 1, arbitrary: noJson })), ({ article, parent }) => {
      for (const problem of parseArticle(article).problems ?? []) {
        assert.ok(within(problem.path, parent), `${problem.path} is not in ${parent}`);
        assert.equal(problem.found, foundAt(article, problem), problem.path);
      }
    }));
  });

  it('is an article to the JSON Schema where it is one here, and only there', () => {
    holds(fc.property(mutationWith(json), ({ article }) => {
      const { ok, problems } = parseArticle(article);
      assert.equal(fitsSchema(withoutNulls(article)), ok, JSON.stringify(problems ?? fitsSchema.errors));
    }));
  });

  it('that is an article is one to the guard of the elements', () => {
    holds(fc.property(mutationWith(json), ({ article }) => {
      const parsed = parseArticle(article);
      if (!parsed.ok) return;
      assert.equal(articleProblem(parsed.article), undefined);
      assert.equal(articleProblem(article), undefined);
    }));
  });

  it('is the same when it is read again', () => {
    holds(fc.property(mutationWith(json), ({ article }) => {
      const parsed = parseArticle(article);
      if (parsed.ok) assert.deepEqual(parseArticle(JSON.parse(JSON.stringify(parsed.article))), parsed);
    }));
  });
});

const { body, ...head } = kitchen;
/** Every object in kitchen's article, once of a kind, in the part that holds it: an author, a fact of a box, a link in a quote. */
const holders = new Map([head, ...body.map((block) => ({ body: [block] }))].flatMap((article) =>
  [{ keys: [] }, ...membersOf(article)].flatMap(({ keys }) => {
    const holder = keys.reduce((value, key) => value[key], article);
    const shape = [article.body?.[0].type, ...keys.map((key) => (typeof key === 'number' ? '[]' : key)), holder.type].join(' ');
    return typeof holder === 'object' && !Array.isArray(holder) ? [[shape, { article, keys }]] : [];
  })));
const VALUES = [true, 0, '12', 'x', {}, { type: 'text' }, { name: 'x' }, [], [null], [5], ['x'], [['x']], [{}], [{ name: 5 }], [{ content: 5 }]];

describe('every object in kitchen’s article', () => {
  it('with any value in any member that some kind has: what is an article is one to the guard of the elements', () => {
    const refused = [];
    for (const [shape, { article, keys }] of holders) {
      for (const member of [...Object.keys(schema.properties), ...words].filter((each) => each !== 'type')) {
        const all = VALUES.map((value) => changed(article, [...keys, member], (holder, key) => (holder[key] = value)));
        if (all.some((each) => parseArticle(each).ok && articleProblem(each))) refused.push(`${shape}: ${member}`);
      }
    }
    assert.deepEqual(refused, []);
  });
});

describe('a block with two changes that the guard of the elements lets through', () => {
  it('is read for its words: nothing throws', () => {
    for (let seed = RUNS.seed * RUNS.numRuns; seed < (RUNS.seed + 1) * RUNS.numRuns; seed++) {
      const article = { body: [mutationOf(kitchen.body[seed % kitchen.body.length], seed)] };
      if (articleProblem(article) === undefined) assert.doesNotThrow(() => articleReading(article), undefined, JSON.stringify(article));
    }
  });
});

/** The members of a definition that a value holds, and of those that it names, by definition: `GalleryBlock.items`. */
const seenIn = (value, definition, seen, at = '') => {
  const { $ref, items, properties = {}, anyOf = [], allOf = [] } = definition;
  if ($ref) return seenIn(value, schema.$defs[$ref.slice(8)], seen, $ref.slice(8));
  if (Array.isArray(value)) for (const each of items ? value : []) seenIn(each, items, seen, `${at}[]`);
  for (const key of Object.keys(properties)) {
    if (!Object.hasOwn(Object(value), key) || Array.isArray(value)) continue;
    seen.add(`${at}.${key}`);
    seenIn(value[key], properties[key], seen, `${at}.${key}`);
  }
  for (const each of anyOf) if (typeof value === 'object' && value !== null) seenIn(value, each, seen, at);
  for (const { if: when, then } of allOf) if (value?.type === when.properties.type.const) seenIn(value, then, seen, at);
  return undefined;
};
/** All members that a definition knows, as `seenIn` names them. */
const knownIn = (definition, known = new Set(), at = '') => {
  const { $ref, items, properties = {}, anyOf = [], allOf = [] } = definition;
  if ($ref) return known.has($ref) ? known : knownIn(schema.$defs[$ref.slice(8)], known.add($ref), $ref.slice(8));
  if (items) knownIn(items, known, `${at}[]`);
  for (const key of Object.keys(properties)) knownIn(properties[key], known.add(`${at}.${key}`), `${at}.${key}`);
  for (const each of anyOf) knownIn(each, known, at);
  for (const { then } of allOf) knownIn(then, known, at);
  return known;
};

describe('ten thousand articles', () => {
  const articles = Array.from({ length: RUNS.numRuns }, (_, index) => articleOf(RUNS.seed * RUNS.numRuns + index));

  it('are read, and come back as they are', () => {
    for (const article of articles) assert.deepEqual(parseArticle(article), { ok: true, article });
  });

  it('fit the JSON Schema', () => {
    for (const article of articles) assert.ok(fitsSchema(article), JSON.stringify(fitsSchema.errors));
  });

  it('pass the guard of the elements', () => {
    for (const article of articles) assert.equal(articleProblem(article), undefined);
  });

  it('hold every member that the JSON Schema knows', () => {
    const seen = new Set();
    for (const article of articles) seenIn(article, schema, seen);
    assert.deepEqual([...knownIn(schema)].filter((path) => !path.startsWith('#') && !seen.has(path)), []);
  });
});
