// The house's import rule: react, server → define → elements → view, themes → text, locales, model.
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { filesOf } from '../support/sources.mjs';

/** What each room may import: rooms of src, and packages. */
const MAY_IMPORT = {
  text: ['text', 'locales'],
  locales: ['locales'],
  model: ['model', 'text', 'valibot'],
  view: ['view', 'model', 'text', 'locales', 'lit'],
  themes: ['themes', 'lit'],
  elements: ['elements', 'view', 'themes', 'model', 'text', 'locales', 'lit', '@lit/reactive-element'],
  define: ['define', 'elements', 'locales', 'text'],
  cli: ['cli', 'text', 'elements', 'parse5', 'node:fs', 'node:util'], // of elements, the version alone
  // entry points stand at the root of src, each over its room
  'index.ts': ['elements', 'model', 'text', 'locales'],
  'text.ts': ['text', 'locales'],
  'model.ts': ['model'],
  'define.ts': ['define'],
  'file.ts': ['define.ts', 'index.ts'],
  'cli.ts': ['cli'],
};

/** The room of a file of src: its folder, or its own name at the root. */
const roomOf = (file) => file.split('/')[1].replace(/\.js$/, '.ts');

/** Where a module of src is imported from: its room, or the package's name. */
const target = (file, specifier) =>
  specifier.startsWith('.') ? roomOf(path.posix.join(path.posix.dirname(file), specifier)) : /^(@[^/]+\/)?[^/]+/.exec(specifier)[0];

/** The imports that the rule forbids, in words. */
export const forbiddenImports = (files) =>
  Object.entries(files).flatMap(([file, source]) =>
    ts.preProcessFile(source).importedFiles
      .map(({ fileName: specifier }) => ({ specifier, to: target(file, specifier) }))
      .filter(({ to }) => !MAY_IMPORT[roomOf(file)]?.includes(to))
      .map(({ specifier }) => `${file} imports ${specifier}`),
  );

describe('the import rule', () => {
  it('holds in src', () => assert.deepEqual(forbiddenImports(filesOf('src')), []));

  it('sees a planted fault', () => {
    const planted = {
      'src/text/dates.ts': "import { html } from 'lit';\nimport '../elements/khabar-date.js';",
      'src/view/x.ts': "import type { A } from '../define/define.js';",
      'src/elements/x.ts': "const x = await import('../../stories/x.js');",
    };
    assert.deepEqual(forbiddenImports(planted), [
      'src/text/dates.ts imports lit',
      'src/text/dates.ts imports ../elements/khabar-date.js',
      'src/view/x.ts imports ../define/define.js',
      'src/elements/x.ts imports ../../stories/x.js',
    ]);
  });
});
