import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const manifest = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

/** Every JavaScript entry point of the package, from the one list of them: `dist/x.js` is built from `build/x.js`. */
const input = Object.fromEntries(
  Object.values(manifest.exports)
    .filter((target) => target.startsWith('./dist/') && target.endsWith('.js'))
    .map((target) => [target.slice('./dist/'.length, -'.js'.length), target.replace('./dist/', 'build/')]),
);

/** Writes the stylesheet that the article adopts as a file too, for pages without a script. */
const articleStylesheet = () => ({
  name: 'article-stylesheet',
  async generateBundle() {
    const module = pathToFileURL(path.resolve('build/themes/article.js'));
    const { articleSheets } = await import(module.href);
    const source = articleSheets.map(({ cssText }) => cssText.trim()).join('\n');
    this.emitFile({ type: 'asset', fileName: 'article.css', source: `${source}\n` });
  },
});

/** The types that tsc wrote stand beside the modules that they describe. */
const typesBeside = () => ({
  name: 'types-beside',
  async generateBundle() {
    const files = await readdir('build', { recursive: true });
    for (const fileName of files.filter((file) => file.endsWith('.d.ts'))) {
      this.emitFile({ type: 'asset', fileName, source: await readFile(path.join('build', fileName), 'utf8') });
    }
  },
});

/** Takes comments and indentation out of the elements' styles: a site's minifier leaves template strings as they are. */
const tightStyles = () => ({
  name: 'tight-styles',
  renderChunk: (code) =>
    code.replace(/\bcss ?`[^`]*`/g, (styles) =>
      styles.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};]) ?/g, '$1')),
});

export default {
  input,
  external: /^(@lit\/reactive-element|lit)(\/|$)/,
  // modules stay one to one with their sources: a bundler takes the one element that a page imports, and nothing else
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'build' },
  plugins: [tightStyles(), articleStylesheet(), typesBeside()],
};
