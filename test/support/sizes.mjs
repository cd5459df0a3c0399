// What each way in costs a reader, gzip, minified as a site's bundler would.
//
//   node test/support/sizes.mjs   writes the table into README.md and README.ar.md
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { root } from './process.mjs';
import { LANGUAGES } from './text-tables.mjs';

const gzipped = (text) => gzipSync(text, { level: 9 }).length;
const dist = (file) => gzipped(readFileSync(path.join(root, 'dist', file)));

/** Leaves the stylesheet's text out of a bundle: it is weighed on its own, as article.css. */
const withoutSheet = () => ({
  name: 'without-sheet',
  load: (id) => (id === path.join(root, 'dist/themes/article.js') ? 'export const articleSheets = [];' : null),
});

/** The size of a program, bundled and minified with all that it imports. */
export const bundledSize = async (program) => {
  const entry = { name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? program : null) };
  const bundle = await rollup({ input: 'entry', plugins: [entry, withoutSheet(), nodeResolve({ rootDir: root, browser: true })], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'es', plugins: [terser({ module: true, ecma: 2022 })] });
  return gzipped(output[0].code);
};

/** Bytes by name, in the order of the table. */
export const measure = async () => ({
  date: await bundledSize("import 'khabar/define/khabar-date.js';"),
  elements: await bundledSize("import 'khabar/define.js';"),
  css: dist('article.css'),
  file: dist('khabar.min.js'),
  languages: LANGUAGES.map((tag) => dist(`locales/${tag}.min.js`)),
});

/** Bytes of each language's table alone, Arabic and English too. */
export const measureTables = async () =>
  Object.fromEntries(await Promise.all(['ar', 'en', ...LANGUAGES].map(async (tag) => {
    const program = `import { ${tag} } from 'khabar/locales/${tag}.js'; globalThis.table = ${tag};`;
    return [tag, await bundledSize(program)];
  })));

/** «12.2», or a range of several. */
const kB = (bytes) => {
  const all = [bytes].flat().map((each) => (each / 1000).toFixed(1));
  const [least, most] = [all.reduce((a, b) => (+a < +b ? a : b)), all.reduce((a, b) => (+a > +b ? a : b))];
  return least === most ? least : `${least}–${most}`;
};

/** The READMEs, with what a row of the table says in each language. */
export const TABLES = {
  'README.md': {
    head: ['what a page loads', 'kB, gzip'],
    date: '`khabar/define/khabar-date.js`, with the part of Lit that it needs',
    elements: '`khabar/define.js`: every element, Arabic and English, with Lit',
    css: '`khabar/article.css`, which the article also adopts by itself',
    file: '`khabar/khabar.min.js`: all of this in one file',
    languages: '`khabar/locales/<tag>.min.js`, each of the other languages',
  },
  'README.ar.md': {
    head: ['ما تحمّله الصفحة', 'كيلوبايت بعد الضغط'],
    date: '<code dir="ltr">khabar/define/khabar-date.js</code> مع ما يلزمه من Lit',
    elements: '<code dir="ltr">khabar/define.js</code>: العناصر كلها والعربية والإنجليزية مع Lit',
    css: '<code dir="ltr">khabar/article.css</code>، وعنصر المقال يستعملها من تلقاء نفسه أيضًا',
    file: '<code dir="ltr">khabar/khabar.min.js</code>: كل ما سبق في ملف واحد',
    languages: '<code dir="ltr">khabar/locales/&lt;tag&gt;.min.js</code> لكل لغة أخرى',
  },
};

/** The table in one of the READMEs. */
export const tableOf = (file, sizes) => {
  const { head, ...rows } = TABLES[file];
  const lines = Object.entries(rows).map(([name, words]) => `| ${words} | ${kB(sizes[name])} |`);
  return [`| ${head.join(' | ')} |`, '|---|---|', ...lines].join('\n');
};

/** Where the table stands in a README. */
export const PLACE = /(?<=<!-- sizes -->\n+)\|[^]*?\|(?=\n+<!-- \/sizes -->)/;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = await measure();
  console.log(sizes);
  for (const file of Object.keys(TABLES)) {
    const text = readFileSync(path.join(root, file), 'utf8');
    writeFileSync(path.join(root, file), text.replace(PLACE, () => tableOf(file, sizes)));
  }
}
