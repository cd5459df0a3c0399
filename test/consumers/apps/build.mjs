// A small news page in each framework, built for production by Vite, and React's page rendered on the server too.
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { folder, pages, root } from '../folder.mjs';
import { page } from '../pages.mjs';

const KHABAR_TAG = /^khabar-/;

/** Name of the page, its entry, and what its framework needs. */
const APPS = {
  lit: ['lit.js', []],
  react: ['react.jsx', []],
  'react-hydrate': ['react-hydrate.jsx', []],
  vue: ['vue.js', [vue({ template: { compilerOptions: { isCustomElement: (tag) => KHABAR_TAG.test(tag) } } })]],
  svelte: ['svelte.svelte.js', [svelte({ configFile: false, compilerOptions: { css: 'injected' } })]],
};

const common = (plugins, outDir) => ({
  root: folder, configFile: false, logLevel: 'error', publicDir: false, mode: 'production', plugins,
  oxc: { jsx: { runtime: 'automatic' } },
  build: { outDir, emptyOutDir: false, modulePreload: { polyfill: false } },
});

const buildApp = async (name, [entry, plugins]) => {
  const options = common(plugins, pages);
  const rolldownOptions = { input: path.join(folder, 'apps', entry), output: { entryFileNames: `app-${name}.js` } };
  await build({ ...options, build: { ...options.build, rolldownOptions } });
};

/** React's page as its server would send it. */
const serverMarkup = async (states) => {
  const options = common([], path.join(folder, 'server'));
  await build({ ...options, build: { ...options.build, ssr: path.join(folder, 'apps/react-server.jsx') } });
  const { markup } = await import(pathToFileURL(path.join(folder, 'server/react-server.js')));
  return states.map(markup);
};

/** What hydration is tried on: the whole page, one whose generated words are left to the elements, one whose `src` loads first. */
const HYDRATED = {
  whole: { writes: true },
  empty: { dateWords: '', countWords: '' },
  src: { src: '/fixtures/avatoday/article.json' },
};

export const buildApps = async () => {
  cpSync(path.join(root, 'test/consumers/apps'), path.join(folder, 'apps'), { recursive: true });
  for (const [name, app] of Object.entries(APPS)) {
    await buildApp(name, app);
    if (name !== 'react-hydrate') writeFileSync(path.join(pages, `${name}.html`), page({ body: '<div id="app"></div>', modules: [`app-${name}.js`] }));
  }
  const { first } = await import(pathToFileURL(path.join(folder, 'apps/state.js')));
  const states = Object.values(HYDRATED).map((each) => ({ ...first, ...each }));
  const markups = await serverMarkup(states);
  for (const [index, name] of Object.keys(HYDRATED).entries()) {
    const body = `<div id="app">${markups[index]}</div>\n<script type="application/json" id="state">${JSON.stringify(states[index])}</script>`;
    writeFileSync(path.join(pages, `hydrate-${name}.html`), page({ body, modules: ['app-react-hydrate.js'] }));
  }
};
