// Makes `khabar/article.schema.json` at build time: the definition that `parseArticle` checks by, as JSON Schema for editors
// and content systems, with the words of the types' own documentation.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';

/** What stands before a member or an interface in the types: its first paragraph, in one line. */
const wordsOf = (node) => {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = comment && ts.getTextOfJSDocComment(comment.comment);
  return text?.split('\n\n')[0].replace(/\{@link (\w+)\}/g, '$1').replace(/\s+/g, ' ').trim() || undefined;
};

/** The documentation of the types: by the value of an interface's `type`, or by its name; then by member. */
const documentation = (folder) => {
  const docs = {};
  for (const file of ['names', 'inline', 'media', 'blocks', 'article']) {
    const source = ts.createSourceFile(file, ts.sys.readFile(path.join(folder, `${file}.ts`)), ts.ScriptTarget.Latest, true);
    source.forEachChild((node) => {
      if (!ts.isInterfaceDeclaration(node)) return;
      const parents = (node.heritageClauses ?? []).flatMap((clause) => clause.getText().match(/\w+/g));
      const members = Object.fromEntries(node.members.map((member) => [member.name.getText(), wordsOf(member)]));
      const inherited = Object.assign({}, ...parents.map((name) => docs[name]?.members));
      docs[node.name.text] = { words: wordsOf(node), members: { ...inherited, ...members } };
    });
  }
  return docs;
};

/** Puts the types' words on a definition and its members. */
const describe = (schema, { words, members } = { members: {} }) => {
  const properties = Object.entries(schema.properties ?? {}).map(([name, value]) =>
    [name, members[name] ? { ...value, description: members[name] } : value]);
  return { ...(words && { description: words }), ...schema, ...(schema.properties && { properties: Object.fromEntries(properties) }) };
};

/** An object of one of some kinds by its `type`; of another kind it may hold anything. */
const byKind = (kinds) => ({
  type: 'object',
  properties: { type: { type: 'string', examples: Object.keys(kinds) } },
  required: ['type'],
  allOf: Object.entries(kinds).map(([type, name]) => ({
    if: { properties: { type: { const: type } } },
    then: { $ref: `#/$defs/${name}` },
  })),
});

/** Definitions that only name another one are taken out, and what names them names the other one. */
const withoutAliases = (schema) => {
  const target = (ref) => {
    const next = schema.$defs[ref.slice('#/$defs/'.length)]?.$ref;
    return next ? target(next) : ref;
  };
  const direct = JSON.parse(JSON.stringify(schema, (key, value) => (key === '$ref' ? target(value) : value)));
  for (const [name, { $ref }] of Object.entries(schema.$defs)) if ($ref) delete direct.$defs[name];
  return direct;
};

const pascal = (kind) => kind.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase());

/**
 * The JSON Schema (draft 2020-12) of an article.
 *
 * @param build The folder of the compiled sources.
 * @param types The folder of the model's types.
 */
export const articleJsonSchema = async (build, types) => {
  const load = (file) => import(pathToFileURL(path.resolve(build, 'model/schema', file)).href);
  const [whole, block, content, shape] = await Promise.all(['article.js', 'blocks.js', 'content.js', 'shape.js'].map(load));
  const { BLOCKS } = block;
  const { INLINES } = content;
  const chosen = {
    Block: block.block, Inline: content.inline, Content: content.content, ListItem: block.listItem, TableCell: block.cell, Media: content.media,
    Keyword: whole.keyword, Id: shape.id, Number: shape.number, Level: shape.level,
  };
  const wholes = Object.fromEntries(Object.entries(chosen).map(([name, schema]) => [name, schema.getter(undefined)]));
  const parts = {
    Author: content.author, Named: content.named, ImageSource: content.source, MediaTrack: content.track, Comments: whole.comments,
    Translation: whole.translation, Gate: whole.gate, NestedItem: block.nestedItem, TableCellObject: block.cellObject,
    GalleryItem: block.galleryItem, Fact: block.fact, Question: block.question, TimelineItem: block.moment, RelatedItem: block.relatedItem,
    Footnote: block.footnote,
  };
  const blocks = Object.fromEntries(Object.keys(BLOCKS).map((kind) => [kind, `${pascal(kind)}Block`]));
  const marked = ['strong', 'emphasis', 'mark', 'superscript', 'subscript'];
  const inlines = Object.fromEntries(Object.keys(INLINES).map((kind) => [kind, marked.includes(kind) ? 'MarkedInline' : `${pascal(kind)}Inline`]));
  const named = (names, schemas) => Object.fromEntries(Object.entries(names).map(([kind, name]) => [name, schemas[kind]]));
  const docs = documentation(types);
  const { $defs, ...root } = toJsonSchema(whole.articleSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'throw',
    definitions: { ...wholes, ...parts, ...named(blocks, BLOCKS), ...named(inlines, INLINES) },
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema.type === 'loose_object') return { ...jsonSchema, additionalProperties: undefined };
      return undefined;
    },
  });
  $defs.Block = byKind(blocks);
  $defs.Inline = { anyOf: [{ type: 'string' }, byKind(inlines)] };
  const defs = Object.fromEntries(Object.entries($defs).map(([name, schema]) => [name, describe(schema, docs[name])]));
  return withoutAliases({ $schema: root.$schema, title: 'Khabar article', ...describe(root, docs['Article']), $defs: defs });
};
