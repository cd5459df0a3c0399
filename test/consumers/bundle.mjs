// The same three programs through four bundlers, each as its own documentation has it for production.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { folder, pages } from './folder.mjs';

/** Every element and Persian; one by its define module; one by its class. */
const PROGRAMS = {
  all: "import 'khabar/define.js';\nimport 'khabar/define/locale/fa.js';",
  define: "import 'khabar/define/khabar-date.js';",
  class: "import { KhabarDate } from 'khabar';\ncustomElements.define('khabar-date', KhabarDate);",
};

const BUNDLERS = {
  async rollup(input, file) {
    const bundle = await rollup({ input, plugins: [nodeResolve({ browser: true })] });
    // more than one file: what explains a wrong article is loaded when it is asked for
    await bundle.write({ dir: path.dirname(file), entryFileNames: path.basename(file), format: 'es', plugins: [terser({ module: true })] });
  },
  esbuild: (input, outfile) =>
    esbuild({ entryPoints: [input], outfile, bundle: true, minify: true, format: 'esm', charset: 'utf8', logLevel: 'error', absWorkingDir: folder }),
  webpack: (entry, file) =>
    new Promise((resolve, reject) => {
      const output = { path: path.dirname(file), filename: path.basename(file) };
      webpack({ mode: 'production', context: folder, entry, output, performance: false }, (error, stats) => {
        if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
        else resolve();
      });
    }),
  vite: (input, file) =>
    vite({
      root: folder, configFile: false, logLevel: 'error', publicDir: false,
      build: {
        outDir: path.dirname(file), emptyOutDir: false, modulePreload: { polyfill: false },
        rolldownOptions: { input, output: { entryFileNames: path.basename(file) } },
      },
    }),
};

/** Builds `pages/bundle-<bundler>-<program>.js` for each. */
export const bundle = async () => {
  for (const [program, source] of Object.entries(PROGRAMS)) {
    const entry = path.join(folder, `program-${program}.js`);
    writeFileSync(entry, source);
    for (const [name, run] of Object.entries(BUNDLERS)) await run(entry, path.join(pages, `bundle-${name}-${program}.js`));
  }
};

export const bundlers = Object.keys(BUNDLERS);
