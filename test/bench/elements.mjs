// Ten thousand dates created, laid out and removed in Chromium, each in its own block, in turn: plain <time> is the limit.
//
//   npm run build && node test/bench/elements.mjs
import path from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { chromiumArgs, findEngine } from '../support/browsers.mjs';
import { root } from '../support/process.mjs';
import { compare, report } from './compare.mjs';

const COUNT = 10_000;
const TIMES = Number(process.env.KHABAR_TIMES ?? 15);

const bundle = async () => {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'test/bench/racers.js')], bundle: true, minify: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error',
  });
  return outputFiles[0].text;
};

/** Bytes of heap that each of so many elements holds, with its nodes and the block around it. */
const weigh = async (page, client, racer) => {
  const used = async () => {
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0 } = await client.send('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize; // scripts' objects, and the nodes themselves
  };
  const hold = () => page.evaluate(([name, count]) => keep(name, count), [racer, COUNT]);
  const drop = () => page.evaluate(() => globalThis.drop());
  await hold(); // once for what is made only once: compiled code, caches
  await drop();
  const before = await used();
  await hold();
  const after = await used();
  await drop();
  return (after - before) / COUNT;
};

const browser = await chromium.launch({ executablePath: findEngine('chromium').path, args: chromiumArgs() });
try {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="ar" dir="rtl"><body></body></html>');
  await page.addScriptTag({ content: await bundle() });
  const names = await page.evaluate(() => racers);
  const racers = Object.fromEntries(names.map((name) => [name, name]));
  const time = (name) => page.evaluate(([racer, count]) => race(racer, count), [name, COUNT]);
  const run = Object.fromEntries(names.map((name) => [name, Object.assign(() => time(name), { racer: name })]));
  report(`${COUNT} dates, ratio to <time>`, await compare(run, { times: TIMES, limit: 'time', time: ({ racer }) => time(racer) }));
  const client = await page.context().newCDPSession(page);
  console.log('heap, bytes an element');
  for (const name of Object.keys(racers)) console.log(`  ${name.padEnd(22)} ${Math.round(await weigh(page, client, name))}`);
} finally {
  await browser.close();
}
