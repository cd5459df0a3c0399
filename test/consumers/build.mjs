// Everything that the tests of the package's ways in need: packed, installed in an empty folder, bundled, and put on pages.
//
//   node test/consumers/build.mjs
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildApps } from './apps/build.mjs';
import { bundle, bundlers } from './bundle.mjs';
import { folder, pages, root } from './folder.mjs';
import { install } from './install.mjs';
import { page, written } from './pages.mjs';
import { serialise } from './serialise.mjs';

const DIST = '/consumers/node_modules/khabar/dist';
const FILES = [`${DIST}/khabar.min.js`, `${DIST}/locales/fa.min.js`];

const put = (name, text) => writeFileSync(path.join(pages, name), text);
const dist = (file) => path.join(folder, 'node_modules/khabar/dist', file);
const text = (file) => readFileSync(file, 'utf8');
const { version } = JSON.parse(text(path.join(root, 'package.json')));

/** Letters as references, so that a page means the same in any encoding. */
const asReferences = (html) => html.replace(/[^\0-\x7F]/gu, (letter) => `&#${letter.codePointAt(0)};`);

/** The import map that the README tells a page without a bundler to have. */
const importMap = () =>
  /<script type="importmap">.*?<\/script>/s.exec(text(path.join(root, 'README.md')))[0].replaceAll('"/node_modules/', '"/consumers/node_modules/');

const waysIn = () => {
  put('classic.html', page({ body: written, scripts: FILES }));
  put('module.html', page({ body: written, modules: FILES }));
  put('windows-1256.html', asReferences(page({ body: written, scripts: FILES, charset: 'windows-1256' })));
  put('import-map.js', "import 'khabar/define.js';\nimport 'khabar/define/locale/fa.js';\n");
  put('import-map.html', page({ body: written, head: `${importMap()}\n`, modules: ['import-map.js'] }));
  for (const name of bundlers) put(`${name}.html`, page({ body: written, modules: [`bundle-${name}-all.js`] }));
};

/** A folder that somebody copied to a disk: no server, addresses beside the page. */
const onDisk = () => {
  mkdirSync(path.join(folder, 'disk'));
  for (const file of ['khabar.min.js', 'locales/fa.min.js', 'article.css']) cpSync(dist(file), path.join(folder, 'disk', path.basename(file)));
  cpSync(path.join(root, 'test/consumers/report.js'), path.join(folder, 'disk/report.js'));
  const html = page({ body: written, scripts: ['khabar.min.js', 'fa.min.js'] });
  writeFileSync(path.join(folder, 'disk/index.html'), html.replaceAll(/"\/consumers\/(?:[^"]*\/)?([^"/]+)"/g, '"$1"'));
};

/** The same code under another version's name. */
const asVersion = (file, name, other = '0.0.9') => put(name, text(file).replaceAll(version, other));

const twice = () => {
  put('same-file.html', page({ body: written, scripts: [...FILES, ...FILES], modules: FILES }));
  put('twice.html', page({ body: written, scripts: [...FILES, ...FILES], modules: ['bundle-vite-all.js', ...FILES] }));
  asVersion(dist('khabar.min.js'), 'other.min.js');
  asVersion(path.join(pages, 'bundle-rollup-all.js'), 'other-bundle.js');
  put('two-files.html', page({ body: written, scripts: ['other.min.js', ...FILES] }));
  put('two-bundles.html', page({ body: written, modules: ['other-bundle.js', 'bundle-vite-all.js'] }));
  put('named.html', page({ body: `<div id="Khabar"></div>\n${written}`, scripts: FILES }));
  put('taken.js', "var Khabar = { name: 'a site of that name' };\n");
  put('taken.html', page({ body: written, scripts: ['taken.js', ...FILES] }));
  put('late.html', page({ body: `${written}\n<khabar-article id="data"></khabar-article>` }));
  put('empty.html', page({ body: '', scripts: FILES }));
};

/** An article without the recordings that are nowhere: WebKit asks for them whatever `preload` says. */
const withoutRecordings = (html) => html.replaceAll(/<source src="https:\/\/example\.com\/[^>]*>/g, '');

/** What is left of a page where no script runs, or where none can be parsed, as in an engine of long ago. */
const withoutScript = async () => {
  put('not-parsed.js', `this is no JavaScript;\n${text(dist('khabar.min.js'))}`);
  for (const [name, html] of Object.entries(await serialise(['avatoday', 'tigris', 'kitchen', 'persian']))) {
    const article = withoutRecordings(html);
    put(`no-script-${name}.html`, page({ body: article, scripts: FILES }));
    put(`upgrade-${name}.html`, page({ body: article }));
    put(`old-${name}.html`, page({ body: article, scripts: ['not-parsed.js'] }));
  }
};

install();
await bundle();
await buildApps();
waysIn();
onDisk();
twice();
await withoutScript();
