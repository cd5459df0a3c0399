// `khabar/article.schema.json`: the format for editors and content systems, in the words of the types.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { read, root } from '../support/sources.mjs';

const schema = createRequire(import.meta.url)('khabar/article.schema.json');
const { $defs } = schema;
const ajv = new Ajv2020({ strict: false });
const kitchen = JSON.parse(read('fixtures/kitchen/article.json'));
const BLOCKS = [
  'paragraph', 'heading', 'list', 'quote', 'pull-quote', 'image', 'video', 'audio', 'gallery', 'embed', 'table', 'fact-box', 'key-takeaways',
  'questions', 'timeline', 'related', 'correction', 'live-update', 'opinion-notice', 'footnotes', 'code', 'divider', 'slot',
];
const INLINES = ['text', 'link', 'strong', 'emphasis', 'mark', 'superscript', 'subscript', 'language', 'code', 'break', 'footnote'];

/** Every value of a member below a value. */
const valuesOf = (value, name) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) => (key === name ? [member] : []).concat(valuesOf(member, name)))
    : [];
/** The definition that a kind is checked by: the name of each, by the kind. */
const byKind = ({ allOf }) => Object.fromEntries(allOf.map(({ if: when, then }) => [when.properties.type.const, then.$ref.replace('#/$defs/', '')]));

/** A member of a definition, or the items of a list, whether they are written there or named. */
const memberOf = (definition, key) => {
  if (definition.$ref) return memberOf($defs[definition.$ref.replace('#/$defs/', '')], key);
  if (key === '[]') return definition.items;
  return definition.properties?.[key] ?? definition.anyOf?.map((each) => memberOf(each, key)).find((member) => member !== undefined);
};

describe('the JSON Schema of an article', () => {
  it('is one, of draft 2020-12', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.ok(ajv.validateSchema(schema), JSON.stringify(ajv.errors));
  });

  for (const name of readdirSync(`${root}/fixtures`).filter((each) => existsSync(`${root}/fixtures/${each}/article.json`))) {
    it(`takes fixtures/${name}`, () => {
      const validate = ajv.compile(schema);
      assert.ok(validate(JSON.parse(read(`fixtures/${name}/article.json`))), JSON.stringify(validate.errors));
    });
  }

  it('offers every kind of block and of run to an editor', () => {
    assert.deepEqual($defs.Block.properties.type.examples, BLOCKS);
    assert.deepEqual($defs.Inline.anyOf[1].properties.type.examples, INLINES);
  });

  it('has a definition of every kind, and of each its own but for the five that mark words', () => {
    const pascal = (kind) => kind.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
    assert.deepEqual(byKind($defs.Block), Object.fromEntries(BLOCKS.map((kind) => [kind, `${pascal(kind)}Block`])));
    const marked = { strong: 'MarkedInline', emphasis: 'MarkedInline', mark: 'MarkedInline', superscript: 'MarkedInline', subscript: 'MarkedInline' };
    assert.deepEqual(byKind($defs.Inline.anyOf[1]), { ...Object.fromEntries(INLINES.map((kind) => [kind, `${pascal(kind)}Inline`])), ...marked });
  });

  it('knows every kind in kitchen’s article, which has them all', () => {
    assert.deepEqual([...new Set(valuesOf(kitchen, 'type'))].sort(), [...new Set([...BLOCKS, ...INLINES])].sort());
  });

  it('names its definitions in words, defines all that it names, and names all that it defines', () => {
    assert.deepEqual(Object.keys($defs).filter((name) => !/^[A-Z][A-Za-z]+$/.test(name)), []);
    const named = new Set(valuesOf(schema, '$ref').map((ref) => ref.replace('#/$defs/', '')));
    assert.deepEqual([...named].sort(), Object.keys($defs).sort());
  });

  it('leaves room for members, blocks and runs of a site’s own', () => {
    assert.deepEqual(valuesOf(schema, 'additionalProperties').filter((allowed) => allowed === false), []);
    const validate = ajv.compile(schema);
    assert.ok(validate({ cms: 1, body: [{ type: 'poem', verses: [] }, { type: 'paragraph', content: [{ type: 'emoji', text: '😀' }], tone: 'calm' }] }));
  });
});

describe('the words of the types stand', () => {
  const WORDS = [
    ['the article', schema, 'One news article.'],
    ['its language', schema.properties.lang, 'BCP 47 tag (`ar-IQ`).'],
    ['its label', schema.properties.label, 'A Label, or a site\'s own words.'],
    ['its caption', schema.properties.caption, 'The caption of the lead media; printed as a paragraph where there is no media.'],
    ['a heading', $defs.HeadingBlock, 'A heading below the headline; level 2 (the default) to 4. Its `id` is made of its words where it has none.'],
    ['a picture in the text', $defs.ImageBlock, 'A picture in the text, with caption and credit.'],
    ['what a picture shows', $defs.ImageBlock.properties.alt, 'What the picture shows, for those who do not see it; `\'\'` for decoration.'],
    ['a list that is numbered', $defs.ListBlock.properties.ordered, 'Numbered.'],
    ['a table’s first column', $defs.TableBlock.properties.rowHeaders, 'The first cell of every row is its heading.'],
    ['a box of facts', $defs.FactBoxBlock, 'A box of facts beside the story: pairs, words, or both.'],
    ['a title that the language has', $defs.RelatedBlock.properties.title, '«اقرأ أيضًا» where absent.'],
    ['a correction', $defs.CorrectionBlock, 'What an earlier version had wrong, or what readers misunderstood.'],
    ['a live update that is held', $defs.LiveUpdateBlock.properties.pinned, 'Held at the top by the editors, who put it there.'],
    ['the name of a slot', $defs.SlotBlock.properties.name, 'What the site finds it by: `[data-khabar-slot=\'name\']`.'],
    ['a link', $defs.LinkInline, 'A link. Addresses other than http, https, mailto and tel, or relative ones, are printed as text without a link.'],
    ['a marked run', $defs.MarkedInline, 'Strong importance, emphasis, a highlighted passage, or letters raised or lowered.'],
    ['the note of a run', $defs.FootnoteInline.properties.note, 'The note\'s id in a `footnotes` block.'],
  ];
  for (const [name, { description }, words] of WORDS) {
    it(`at ${name}`, () => assert.equal(description, words));
  }

  it('at a block’s id, in every kind', () => {
    const id = 'Stays the same while the article changes, and is the element\'s `id`: a block with one keeps its nodes, wherever it stands.';
    assert.deepEqual(BLOCKS.map((kind) => $defs[byKind($defs.Block)[kind]].properties.id.description), BLOCKS.map(() => id));
  });

  const PARTS = [
    ['an author’s portrait', schema, ['authors', '[]', 'portrait'], 'Address of a square portrait.'],
    ['a translation’s language', schema, ['translations', '[]', 'lang'], 'BCP 47 tag.'],
    ['the end of what everybody may read', schema, ['gate', 'after'], 'The id of its last block. The rest is what the site sends: Khabar hides nothing.'],
    ['the width of a source', $defs.ImageBlock, ['sources', '[]', 'width'], 'Its width in pixels.'],
    ['the label of a track', $defs.VideoBlock, ['tracks', '[]', 'label'], 'What the reader chooses it by; the language\'s own name where absent.'],
    ['a picture of a gallery in full', $defs.GalleryBlock, ['items', '[]', 'full'], 'Address of the picture in full size, for the lightbox; its widest source, else `src`, where absent.'],
    ['the date of a moment', $defs.TimelineBlock, ['items', '[]', 'date'], 'ISO 8601 date, printed as the house prints dates.'],
    ['a cell that heads its row', $defs.TableCell, ['header'], 'A heading of its row, or, above the rows, of its column.'],
  ];
  for (const [name, definition, path, words] of PARTS) {
    it(`at ${name}`, () => assert.equal(path.reduce(memberOf, definition).description, words));
  }
});
