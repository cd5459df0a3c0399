// `parseArticle`: what it takes, what it makes of it, and how it stands whatever it is given.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseArticle } from 'khabar/model.js';
import { read, root } from '../support/sources.mjs';

const names = readdirSync(`${root}/fixtures`).filter((name) => existsSync(`${root}/fixtures/${name}/article.json`));
const fixture = (name) => JSON.parse(read(`fixtures/${name}/article.json`));
const kitchen = fixture('kitchen');

const accepted = (value) => {
  const { ok, article, problems } = parseArticle(value);
  assert.deepEqual({ ok, problems }, { ok: true, problems: undefined });
  return article;
};
/** The problems of a value as rows: path, expected, found. */
const problemsOf = (value) => (parseArticle(value).problems ?? []).map(({ path, expected, found }) => [path, expected, found]);

const deepFrozen = (value) => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
};

describe('an article', () => {
  for (const name of names) {
    it(`of fixtures/${name} comes back as it is`, () => assert.deepEqual(accepted(fixture(name)), fixture(name)));
  }

  it('without any member is one', () => assert.deepEqual(accepted({}), {}));

  it('comes back as a copy: neither it nor a block nor a run is the one that was given', () => {
    const copy = accepted(kitchen);
    assert.notEqual(copy, kitchen);
    assert.notEqual(copy.body[0], kitchen.body[0]);
    assert.notEqual(copy.body[0].content[1], kitchen.body[0].content[1]);
  });

  it('that is frozen is read', () => assert.deepEqual(accepted(deepFrozen(fixture('kitchen'))), kitchen));

  it('from another window, or without a prototype, is read', () => {
    assert.deepEqual(accepted(Object.assign(Object.create(null), { headline: 'خبر' })), { headline: 'خبر' });
    assert.deepEqual(accepted(Object.assign(Object.create(Object.create(null)), { headline: 'خبر' })), { headline: 'خبر' });
  });

  it('keeps members, blocks and runs that the format does not know, and what they hold', () => {
    const article = {
      headline: 'خبر',
      cms: { id: 7, tags: ['a', null, 1.5], 'a b': { deep: [[{}]] } },
      authors: [{ name: 'ليلى', twitter: '@layla' }],
      body: [{ type: 'poem', verses: [['صدر', 'عجز']], meter: 5 }, { type: 'paragraph', content: [{ type: 'emoji', text: '😀', code: 1 }], tone: 'calm' }],
    };
    assert.deepEqual(accepted(article), article);
  });

  it('leaves out members that are null or undefined, wherever they stand', () => {
    const article = { headline: null, kicker: undefined, authors: [{ name: 'ليلى', url: null }], body: [{ type: 'paragraph', id: null, content: [{ type: 'code', text: 'x', a: null }] }] };
    assert.deepEqual(accepted(article), { authors: [{ name: 'ليلى' }], body: [{ type: 'paragraph', content: [{ type: 'code', text: 'x' }] }] });
  });

  it('has numbers where strings of digits stood, and strings where ids were numbers', () => {
    const article = {
      id: 7, version: '1', comments: { count: '012' }, gate: { after: 3 },
      body: [
        { type: 'image', id: 3, src: '/a', width: '640', sources: [{ src: '/b', width: '320' }] },
        { type: 'heading', level: '3', content: '' },
        { type: 'list', start: '4', items: [{ content: [{ type: 'footnote', note: 9 }], start: '5' }] },
        { type: 'table', rows: [[{ colspan: '2' }]] },
        { type: 'footnotes', items: [{ id: 9, content: '' }] },
      ],
    };
    assert.deepEqual(accepted(article), {
      id: '7', version: 1, comments: { count: 12 }, gate: { after: '3' },
      body: [
        { type: 'image', id: '3', src: '/a', width: 640, sources: [{ src: '/b', width: 320 }] },
        { type: 'heading', level: 3, content: '' },
        { type: 'list', start: 4, items: [{ content: [{ type: 'footnote', note: '9' }], start: 5 }] },
        { type: 'table', rows: [[{ colspan: 2 }]] },
        { type: 'footnotes', items: [{ id: '9', content: '' }] },
      ],
    });
  });

  it('takes a number that no JSON can hold for none, though its digits are many', () => {
    assert.deepEqual(problemsOf({ version: '9'.repeat(400) }), [['$.version', 'number', 'string']]);
  });

  it('keeps a member of any name but those that lead to prototypes', () => {
    const kept = { toString: 'c', hasOwnProperty: 'd', '': 'e', 0: 'f' };
    assert.deepEqual(accepted({ constructor: 'a', prototype: 'b', ...kept }), kept);
  });

  it('with a member called __proto__ changes no prototype, and reads nothing from it', () => {
    const article = accepted(JSON.parse('{ "__proto__": { "headline": 5, "polluted": true }, "section": { "__proto__": { "name": "x" }, "name": "y" } }'));
    assert.deepEqual(article, { section: { name: 'y' } });
    assert.equal(Object.getPrototypeOf(article), Object.prototype);
    assert.equal({}.polluted, undefined);
  });

  it('of ten megabytes is read', () => {
    const copies = Math.ceil(10e6 / JSON.stringify(kitchen.body).length);
    const long = { ...kitchen, body: JSON.parse(JSON.stringify(Array(copies).fill(kitchen.body))).flat() };
    assert.ok(JSON.stringify(long).length > 10e6);
    assert.deepEqual(accepted(long), long);
  });
});

describe('what is given', () => {
  it('is not changed, whatever is left out or read in the copy', () => {
    const make = () => ({ id: 7, version: '1', kicker: null, dateline: undefined, body: [{ type: 'image', id: 3, src: '/a', width: '640', alt: null }, null, 5] });
    const [good, wrong] = [{ ...make(), body: make().body.slice(0, 1) }, make()];
    parseArticle(good);
    parseArticle(wrong);
    assert.deepEqual(good, { ...make(), body: make().body.slice(0, 1) });
    assert.deepEqual(wrong, make());
  });
});

describe('ten megabytes of wrong blocks', () => {
  it('have all their problems named', () => {
    const body = JSON.parse(`[${Array(420_000).fill('{"type": "paragraph"}').join(', ')}]`);
    const { problems } = parseArticle({ body });
    assert.equal(problems.length, 420_000);
    assert.deepEqual(problems[0], { path: '$.body[0].content', expected: 'string or array', found: 'nothing' });
    assert.deepEqual(problems[419_999], { path: '$.body[419999].content', expected: 'string or array', found: 'nothing' });
  });
});

/** A value inside itself, or inside others, so many times. */
const nested = (levels, wrap, inner) => Array.from({ length: levels }).reduce(wrap, inner);

describe('what is deep, holds itself, or is shared', () => {
  const deepContent = (levels) => nested(levels, (content) => [{ type: 'strong', content }], 'x');
  const most = 'at most 64 levels';

  it('is read down to 64 levels', () => {
    const article = { caption: nested(31, (content) => [{ type: 'strong', content }], ['x']) };
    assert.deepEqual(accepted(article), article);
  });

  it('has one problem where the 65th begins: runs, blocks, list items, members that are not known', () => {
    assert.deepEqual(problemsOf({ caption: deepContent(100) }), [[`$.caption${'[0].content'.repeat(32)}`, most, 'more']]);
    const blocks = nested(100, (inner) => [{ type: 'fact-box', blocks: inner }], []);
    assert.deepEqual(problemsOf({ body: blocks }), [[`$.body${'[0].blocks'.repeat(32)}`, most, 'more']]);
    const items = nested(100, (inner) => [{ content: 'x', items: inner }], []);
    assert.deepEqual(problemsOf({ body: [{ type: 'list', items }] }), [[`$.body[0].items${'[0].items'.repeat(31)}`, most, 'more']]);
    assert.deepEqual(problemsOf({ cms: nested(100, (a) => ({ a }), {}) }), [[`$.cms${'.a'.repeat(64)}`, most, 'more']]);
  });

  it('has a problem where it comes round: an object, a list of blocks, runs', () => {
    const object = { cms: { a: {} } };
    object.cms.a.b = object.cms;
    assert.deepEqual(problemsOf(object), [['$.cms.a.b', 'JSON', 'an object around it']]);
    const body = [{ type: 'divider' }, { type: 'fact-box' }];
    body[1].blocks = body;
    assert.deepEqual(problemsOf({ body }), [['$.body[1].blocks', 'JSON', 'an object around it']]);
    const content = ['x'];
    content.push({ type: 'strong', content }, content);
    assert.deepEqual(problemsOf({ caption: content }), [['$.caption[1].content', 'JSON', 'an object around it'], ['$.caption[2]', 'JSON', 'an object around it']]);
  });

  it('is read where it is shared and does not come round', () => {
    const section = { name: 'العراق' };
    assert.deepEqual(accepted({ section, publisher: section, keywords: [section, section] }), { section, publisher: section, keywords: [section, section] });
  });

  it('ends where what is shared stands for a thousand million numbers', () => {
    assert.deepEqual(problemsOf({ cms: Array(1000).fill(Array(1e6).fill(0)) }), [['$', 'JSON', 'a value that cannot be read (more than 2000000 values)']]);
  });

  it('ends where what is shared stands for 2 to the 60th objects', () => {
    const shared = nested(60, (inner) => ({ type: 'note', a: inner, b: inner }), {});
    assert.deepEqual(problemsOf({ body: [shared] }), [['$', 'JSON', 'a value that cannot be read (more than 2000000 values)']]);
  });
});
