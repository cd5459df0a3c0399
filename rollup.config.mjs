import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { fonts } from './rollup.fonts.mjs';
import { articleJsonSchema } from './src/model/schema/json-schema.mjs';
import { designTokens } from './src/themes/tokens/design-tokens.mjs';

const manifest = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

const scripts = Object.values(manifest.exports).filter((target) => typeof target === 'string' && target.endsWith('.js'));
const isFile = (target) => target.endsWith('.min.js');

/** Every module of the package, from the one list of them: `dist/x.js` is built from `build/x.js`. */
const input = Object.fromEntries(
  scripts
    .filter((target) => !isFile(target))
    .map((target) => [target.slice('./dist/'.length, -'.js'.length), target.replace('./dist/', 'build/')]),
);

/** Styles without comments and indentation. */
const tight = (styles) => styles.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,>]) ?/g, '$1').replace(/: /g, ':').replace(/ !important/g, '!important');

/** Writes the stylesheet that the article adopts as a file too, for pages without a script. */
const articleStylesheet = () => ({
  name: 'article-stylesheet',
  async generateBundle() {
    const module = pathToFileURL(path.resolve('build/themes/article.js'));
    const { articleSheets } = await import(module.href);
    const source = articleSheets.map(({ cssText }) => tight(cssText).trim()).join('\n');
    this.emitFile({ type: 'asset', fileName: 'article.css', source: `${source}\n` });
  },
});

/** The themes as they are written, to use and to read: each is a list of tokens. */
const themeStylesheets = () => ({
  name: 'theme-stylesheets',
  async generateBundle() {
    const folder = 'src/themes/looks';
    for (const name of await readdir(folder)) {
      this.emitFile({ type: 'asset', fileName: `themes/${name}`, source: await readFile(path.join(folder, name), 'utf8') });
    }
  },
});

/** TypeScript wants types for a stylesheet too where it is imported: of all that were written before. */
const typesOfStyles = () => ({
  name: 'types-of-styles',
  generateBundle(_, bundle) {
    for (const file of Object.keys(bundle).filter((name) => name.endsWith('.css'))) {
      this.emitFile({ type: 'asset', fileName: `${file}.d.ts`, source: 'export {};\n' });
    }
  },
});

/** The tokens for design tools. */
const tokensFile = () => ({
  name: 'tokens-file',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'tokens.json', source: `${JSON.stringify(designTokens, null, 2)}\n` });
  },
});

/** Writes the definition of an article as JSON Schema, for editors and content systems. */
const articleSchema = () => ({
  name: 'article-schema',
  async generateBundle() {
    const source = JSON.stringify(await articleJsonSchema('build', 'src/model'), null, 2);
    this.emitFile({ type: 'asset', fileName: 'article.schema.json', source: `${source}\n` });
  },
});

/** The types that tsc wrote stand beside the modules that they describe. */
const typesBeside = () => ({
  name: 'types-beside',
  async generateBundle() {
    const files = await readdir('build', { recursive: true });
    for (const fileName of files.filter((file) => file.endsWith('.d.ts') && !/^(cli|model\/schema)\b/.test(file))) {
      this.emitFile({ type: 'asset', fileName, source: await readFile(path.join('build', fileName), 'utf8') });
    }
  },
});

/** Takes comments and indentation out of the elements' styles: a site's minifier leaves template strings as they are. */
const tightStyles = () => ({
  name: 'tight-styles',
  transform: (code, id) =>
    id.startsWith(path.resolve('build')) &&
    code.replace(/\bcss ?`[^`]*`/g, tight),
});

/** The one module with a library in it: the schema that explains why a value is no article, loaded when it is asked for. */
const PARSE = path.resolve('build/model/parse.js');

const modules = {
  input,
  external: (id) => /^(@lit\/reactive-element|lit)(\/|$)/.test(id) || id === PARSE,
  // modules stay one to one with their sources: a bundler takes the one element that a page imports, and nothing else
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'build' },
  plugins: [tightStyles(), articleStylesheet(), themeStylesheets(), tokensFile(), articleSchema(), fonts(), typesOfStyles(), typesBeside()],
};

const parse = {
  input: PARSE,
  output: { file: 'dist/model/parse.js', format: 'es', plugins: [terser({ module: true, ecma: 2022 })] },
  plugins: [nodeResolve()],
};

/** The types of a single file, which tsc does not know of. */
const typesOfFile = (target, source) => ({
  name: 'types-of-file',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: path.basename(target).replace(/js$/, 'd.ts'), source });
  },
});

/** A classic script is read in the page's own encoding, which on older Arabic sites is windows-1256, unless it begins with a mark. */
const markedAsUtf8 = () => ({ name: 'marked-as-utf-8', renderChunk: (code) => `\uFEFF${code}` });

/**
 * A second copy of the file stops here, before a second Lit asks for a Trusted Types policy that is taken; so does a copy
 * on a server, which has no elements.
 */
const guard = `if (!globalThis.HTMLElement) return;
const first = globalThis[Symbol.for('khabar.file')];
if (first !== undefined) {
  if (first !== '${manifest.version}') console.warn(\`Khabar \${first} was here first and keeps its elements; those of Khabar ${manifest.version} are not defined\`);
  return;
}`;

/** In the single file the small guard explains alone: the first reason, without the schema's library. */
const guardExplains = () => ({
  name: 'guard-explains',
  load: (id) => (id === PARSE ? `import { articleProblem } from './check.js';
export const parseArticle = (article) => {
  const problem = articleProblem(article);
  return problem ? { ok: false, problems: [problem] } : { ok: true, article };
};` : null),
});

/** One self-contained script with all that it needs: classic or module, from any address or from disk. */
const file = (source, target, types, intro = '') => ({
  input: source,
  output: { file: target, format: 'iife', inlineDynamicImports: true, intro, plugins: [terser({ ecma: 2022, compress: { passes: 3 } }), markedAsUtf8()] },
  plugins: [guardExplains(), nodeResolve({ browser: true, ignoreSideEffectsForRoot: true }), tightStyles(), typesOfFile(target, types)],
});

const files = scripts.filter(isFile).map((target) =>
  target === './dist/khabar.min.js'
    ? file('build/file.js', target, "import './file.js';\n", guard)
    : file(target.replace('./dist/locales', 'build/define/locale').replace('.min', ''), target, 'export {};\n'),
);

/** The first line by which a shell knows what runs a file. */
const runnable = () => ({ name: 'runnable', renderChunk: (code) => `#!/usr/bin/env node\n${code}` });

/** The command, with the parser that it needs. */
const command = {
  input: 'build/cli.js',
  external: /^node:/,
  output: { file: 'dist/cli.js', format: 'es', plugins: [terser({ module: true, ecma: 2022 }), runnable()] },
  plugins: [nodeResolve({ ignoreSideEffectsForRoot: true })],
};

export default [modules, parse, ...files, command];
