// What `parseArticle` says of a value that is no article: every problem, with its path, what was expected and what was found.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isArticle, parseArticle } from 'khabar/model.js';

/** The problems of a value as rows: path, expected, found. */
const problemsOf = (value) => (parseArticle(value).problems ?? []).map(({ path, expected, found }) => [path, expected, found]);

class Story {
  headline = 'خبر';
}
const throwing = (thrown) => ({
  get headline() {
    throw thrown;
  },
});
const deaf = (trap) => new Proxy({}, { [trap]: () => { throw new Error('no'); } });
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

describe('a value that is no object', () => {
  const VALUES = {
    null: [null, 'object', 'null'], undefined: [undefined, 'JSON', 'nothing'], true: [true, 'object', 'boolean'],
    '0': [0, 'object', 'number'], NaN: [NaN, 'JSON', 'NaN'], '-Infinity': [-Infinity, 'JSON', '-Infinity'], '1n': [1n, 'JSON', 'bigint'],
    'a string': ['{}', 'object', 'string'], 'an array': [[{ headline: 'خبر' }], 'object', 'array'], 'a function': [() => ({}), 'JSON', 'function'],
    'a symbol': [Symbol('x'), 'JSON', 'symbol'], 'a date': [new Date(0), 'JSON', 'an object of a class'], 'a map': [new Map(), 'JSON', 'an object of a class'],
    'a set': [new Set(), 'JSON', 'an object of a class'], 'a class instance': [new Story(), 'JSON', 'an object of a class'],
    'a boxed string': [Object('x'), 'JSON', 'an object of a class'], 'bytes': [new Uint8Array(2), 'JSON', 'an object of a class'],
    'a promise': [Promise.resolve({}), 'JSON', 'an object of a class'],
  };
  for (const [name, [value, expected, found]] of Object.entries(VALUES)) {
    it(`${name}: ${found}`, () => assert.deepEqual(problemsOf(value), [['$', expected, found]]));
  }
});

describe('a value that throws where it is read', () => {
  it('is no article to the guard of the elements', () => assert.equal(isArticle(throwing(new Error('boo'))), false));

  const unreadable = (words) => [['$', 'JSON', `a value that cannot be read (${words})`]];
  const messageThrows = Object.defineProperty(new Error('x'), 'message', { get: () => { throw new Error('inner'); } });
  const VALUES = {
    'a getter': [throwing(new Error('boo')), 'boo'], 'a getter that throws null': [throwing(null), 'object'],
    'a getter that throws a symbol': [throwing(Symbol('x')), 'symbol'], 'a getter inside': [{ body: [throwing('words')] }, 'string'],
    'a proxy without keys': [deaf('ownKeys'), 'no'], 'a proxy without a prototype': [deaf('getPrototypeOf'), 'no'],
    'a proxy inside': [{ caption: [deaf('ownKeys')] }, 'no'],
  };
  for (const [name, [value, words]] of Object.entries(VALUES)) {
    it(`${name}: ${words}`, () => assert.deepEqual(problemsOf(value), unreadable(words)));
  }

  it('a revoked proxy: in the engine’s words', () => assert.match(problemsOf(revoked())[0][2], /^a value that cannot be read \(.+\)$/));

  const ERRORS = {
    'whose message throws': messageThrows,
    'whose message is a symbol': Object.assign(new Error('x'), { message: Symbol('x') }),
    'that is a proxy itself': deaf('getPrototypeOf'),
  };
  for (const [name, error] of Object.entries(ERRORS)) {
    it(`an error ${name}`, () => assert.match(problemsOf(throwing(error))[0][2], /^a value that cannot be read/));
  }
});

const block = (members) => ({ body: [{ type: 'divider' }, members] });
const CHOICES = {
  media: '"image" or "video" or "audio"', author: '"person" or "organization"', correction: '"correction" or "clarification"',
  tracks: '"captions" or "subtitles" or "descriptions" or "chapters"',
  sizes: '"none" or "banner" or "leaderboard" or "billboard" or "rectangle" or "half-page" or "newsletter" or "paywall"',
};
const content = 'string or array';

/** Wrong inputs, each with all its problems. */
const WRONG = [
  ['a headline that is a number', { headline: 5 }, [['$.headline', 'string', 'number']]],
  ['two members', { headline: {}, kicker: [] }, [['$.kicker', 'string', 'array'], ['$.headline', 'string', 'object']]],
  ['a version in words', { version: 'one' }, [['$.version', 'number', 'string']]],
  ['a negative version in digits', { version: '-1' }, [['$.version', 'number', 'string']]],
  ['an id that is a list', { id: ['a'] }, [['$.id', 'string', 'array']]],
  ['a section that is a name', { section: 'العراق' }, [['$.section', 'object', 'string']]],
  ['a section without its name', { section: { url: '/a' } }, [['$.section.name', 'string', 'nothing']]],
  ['authors that are a name', { authors: 'ليلى' }, [['$.authors', 'array', 'string']]],
  ['authors that are names', { authors: ['ليلى', null] }, [['$.authors[0]', 'object', 'string'], ['$.authors[1]', 'object', 'null']]],
  ['a kind of author', { authors: [{ name: 'x', kind: 'robot' }] }, [['$.authors[0].kind', CHOICES.author, '"robot"']]],
  ['a count without a number', { comments: { count: 'many' } }, [['$.comments.count', 'number', 'string']]],
  ['a count that is missing', { comments: { count: null } }, [['$.comments.count', 'number', 'nothing']]],
  ['media of no kind', { media: { src: '/a' } }, [['$.media.type', CHOICES.media, 'nothing']]],
  ['media of another kind', { media: { type: 'gif', src: '/a' } }, [['$.media.type', CHOICES.media, '"gif"']]],
  ['a picture without an address', { media: { type: 'image', sources: [{}] } },
    [['$.media.src', 'string', 'nothing'], ['$.media.sources[0].src', 'string', 'nothing'], ['$.media.sources[0].width', 'number', 'nothing']]],
  ['a kind of track', { media: { type: 'video', src: '/a', tracks: [{ src: '/b', lang: 'ar', kind: 'karaoke' }] } }, [['$.media.tracks[0].kind', CHOICES.tracks, '"karaoke"']]],
  ['a caption that is an object', { caption: { type: 'text', text: 'x' } }, [['$.caption', content, 'object']]],
  ['a keyword without a name', { keywords: ['x', { url: '/a' }] }, [['$.keywords[1].name', 'string', 'nothing']]],
  ['a translation without an address', { translations: [{ lang: 'en' }] }, [['$.translations[0].url', 'string', 'nothing']]],
  ['a gate without a place', { gate: {} }, [['$.gate.after', 'string', 'nothing']]],
  ['a body that is HTML', { body: '<p>x</p>' }, [['$.body', 'array', 'string']]],
  ['blocks that are none', { body: [null, 'x', [], {}] },
    [['$.body[0]', 'object', 'null'], ['$.body[1]', 'object', 'string'], ['$.body[2]', 'object', 'array'], ['$.body[3].type', 'string', 'nothing']]],
  ['a block whose type is a number', block({ type: 7 }), [['$.body[1].type', 'string', 'number']]],
  ['a paragraph without content', block({ type: 'paragraph' }), [['$.body[1].content', content, 'nothing']]],
  ['a run without its type', block({ type: 'paragraph', content: ['x', { text: 'y' }] }), [['$.body[1].content[1].type', 'string', 'nothing']]],
  ['a link without an address, in emphasis', block({ type: 'quote', content: [{ type: 'emphasis', content: [{ type: 'link', content: 'x' }] }] }),
    [['$.body[1].content[0].content[0].href', 'string', 'nothing']]],
  ['a heading of level 7', block({ type: 'heading', level: 7, content: 'x' }), [['$.body[1].level', '2 or 3 or 4', '7']]],
  ['items that are none', block({ type: 'list', items: [5, {}, { content: 'x', items: [null] }] }), [
    ['$.body[1].items[0]', 'string, array or object', 'number'], ['$.body[1].items[1].content', content, 'nothing'],
    ['$.body[1].items[2].items[0]', 'string, array or object', 'null'],
  ]],
  ['rows that are none', block({ type: 'table', rows: ['x', [true, { content: 5 }]] }), [
    ['$.body[1].rows[0]', 'array', 'string'], ['$.body[1].rows[1][0]', 'string, array or object', 'boolean'], ['$.body[1].rows[1][1].content', content, 'number'],
  ]],
  ['a slot of a size', block({ type: 'slot', name: 'ad', size: 'x'.repeat(80) }), [['$.body[1].size', CHOICES.sizes, `"${'x'.repeat(59)}…`]]],
  ['a kind of correction', block({ type: 'correction', content: 'x', kind: 3 }), [['$.body[1].kind', CHOICES.correction, '3']]],
  ['a block in an answer in a box', block({ type: 'fact-box', blocks: [{ type: 'questions', items: [{ question: 'x', answer: [{ type: 'code' }] }] }] }),
    [['$.body[1].blocks[0].items[0].answer[0].text', 'string', 'nothing']]],
  ['a live update without its parts', block({ type: 'live-update', authors: [{}] }),
    [['$.body[1].published', 'string', 'nothing'], ['$.body[1].authors[0].name', 'string', 'nothing'], ['$.body[1].blocks', 'array', 'nothing']]],
  ['a note without its id', block({ type: 'footnotes', items: [{ content: 'x' }, { id: true, content: 'x' }] }),
    [['$.body[1].items[0].id', 'string', 'nothing'], ['$.body[1].items[1].id', 'string', 'boolean']]],
  ['what JSON cannot hold, at any member', { cms: { 'a b': [new Map()], at: new Date(0) }, body: [undefined, () => 1], version: NaN }, [
    ['$.cms["a b"][0]', 'JSON', 'an object of a class'], ['$.cms.at', 'JSON', 'an object of a class'], ['$.body[1]', 'JSON', 'function'], ['$.version', 'JSON', 'NaN'],
  ]],
];

describe('of', () => {
  for (const [name, value, problems] of WRONG) {
    it(`${name}: ${problems.map(([path]) => path).join(', ')}`, () => assert.deepEqual(problemsOf(value), problems));
  }
});
