// One article, from the start of its script to its layout, in a new page each time: static HTML is the limit. Then articles of
// ten to five thousand blocks, in time and in heap.
//
//   npm run build && node test/bench/articles.mjs
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { chromiumArgs, findEngine } from '../support/browsers.mjs';
import { root } from '../support/process.mjs';
import { compare, report } from './compare.mjs';

const TIMES = Number(process.env.KHABAR_TIMES ?? 21);
const LENGTHS = [10, 100, 1_000, 5_000];

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const seed = read('fixtures/avatoday/article.json');

const bundle = async (contents) => {
  const stdin = { contents, resolveDir: path.join(root, 'test/bench') };
  const options = { bundle: true, minify: true, write: false, format: 'iife', target: 'es2022', jsx: 'automatic', charset: 'utf8', logLevel: 'error' };
  const { outputFiles } = await build({ stdin, ...options, define: { 'process.env.NODE_ENV': '"production"' } });
  return outputFiles[0].text.replaceAll('</script', '<\\/script');
};

/** A program that shows the seed article by one of the racers. */
const racer = (file, call = 'show') => `import { ${call} } from './articles/${file}'; globalThis.done = ${call}(${seed});`;

/** A page that keeps the time from its first script to the layout of what stands in it. */
const page = (body, style = '') => `<!doctype html><html lang="ar-IQ" dir="rtl"><head><meta charset="utf-8">
<script>globalThis.start = performance.now();</script>${style}</head><body>${body}
<script>(async () => { await globalThis.done; document.body.getBoundingClientRect(); document.body.offsetHeight; globalThis.took = performance.now() - start; })();</script>`;

const style = `<style>${read('dist/article.css')}</style>`;
const scripted = async (file, head = style) => page(`<div id="root"></div><script>${await bundle(racer(file))}</script>`, head);

/** The seed article as its light DOM stands after it was rendered. */
const rendered = async (browser) => {
  const tab = await browser.newPage();
  await tab.setContent(await scripted('khabar.js', ''));
  await tab.waitForFunction('globalThis.took');
  const markup = await tab.evaluate("document.querySelector('khabar-article').outerHTML.replace(/<!--.*?-->/gs, '')");
  await tab.close();
  return markup;
};

const oneArticle = async (browser) => {
  const markup = await rendered(browser);
  const pages = {
    'static HTML': page(markup, style),
    'khabar, upgrade': page(`${markup}<script>${await bundle(racer('khabar.js', 'upgrade'))}</script>`, style),
    'khabar, from data': await scripted('khabar.js', ''), // adopts its stylesheet by itself
    'plain Lit': await scripted('lit.js'),
    'React 19': await scripted('react.jsx'),
  };
  const time = async ({ html }) => {
    const tab = await browser.newPage();
    await tab.setContent(html);
    await tab.waitForFunction('globalThis.took');
    const took = await tab.evaluate('took');
    await tab.close();
    return took;
  };
  const racers = Object.fromEntries(Object.entries(pages).map(([name, html]) => [name, Object.assign(() => time({ html }), { html })]));
  report('the seed article, script start to layout, ratio to static HTML', await compare(racers, { times: TIMES, limit: 'static HTML', time }));
};

/** Heap after garbage is collected, nodes included. */
const used = async (client) => {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await client.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
};

const growth = async (browser) => {
  const tab = await browser.newPage();
  await tab.setContent(page('<div id="root"></div>'));
  await tab.addScriptTag({ content: await bundle(`import { grow, hold } from './articles/khabar.js';
    const kitchen = ${read('fixtures/kitchen/article.json')};
    globalThis.grow = (count) => grow(kitchen, count);
    globalThis.hold = (count) => hold(kitchen, count);`) });
  const client = await tab.context().newCDPSession(tab);
  const grow = (count) => tab.evaluate((blocks) => globalThis.grow(blocks), count);
  const lengths = Object.fromEntries(LENGTHS.map((count) => [`${count} blocks`, Object.assign(() => grow(count), { count })]));
  const time = async ({ count }) => (await grow(count)) / count;
  report('time a block, set to layout, ratio to that of 1,000', await compare(lengths, { times: Math.ceil(TIMES / 3), limit: '1000 blocks', time }));
  await tab.evaluate(() => globalThis.hold(10)); // once for what is made only once
  await tab.evaluate(() => document.getElementById('root').replaceChildren());
  for (const count of LENGTHS) {
    const before = await used(client);
    await tab.evaluate((blocks) => globalThis.hold(blocks), count);
    const after = await used(client);
    await tab.evaluate(() => document.getElementById('root').replaceChildren());
    console.log(`  ${String(count).padStart(5)} blocks: ${((after - before) / count / 1000).toFixed(1)} kB of heap a block`);
  }
};

const browser = await chromium.launch({ executablePath: findEngine('chromium').path, args: chromiumArgs() });
try {
  await oneArticle(browser);
  await growth(browser);
} finally {
  await browser.close();
}
