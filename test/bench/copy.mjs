// What tidying and inspecting cost: megabytes a second, and whether twice the text takes twice the time.
//
//   npm run build && node test/bench/copy.mjs
import { readFileSync } from 'node:fs';
import { inspect, tidy } from 'khabar/text.js';

const article = JSON.parse(readFileSync(new URL('../../fixtures/avatoday/article.json', import.meta.url), 'utf8'));
const seed = `${article.body.map(({ content }) => content).join('\n')}\n`;
const KINDS = { 'the seed article': seed, 'non-joiners': 'م\u200C', 'quotation marks': '"', 'opening Quran brackets': '﴿', 'commas': ',', 'letters and dots': 'a.' };
const times = (text, bytes) => text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));

const seconds = (run) => {
  const took = [];
  for (let turn = 0; turn < 5; turn++) {
    const start = performance.now();
    run();
    took.push(performance.now() - start);
  }
  return took.sort((a, b) => a - b)[2] / 1000;
};

for (const [what, run] of Object.entries({ tidy, inspect })) {
  for (const [name, text] of Object.entries(KINDS)) {
    const [one, two] = [times(text, 5e5), times(text, 1e6)].map((each) => seconds(() => run(each, 'ar')));
    console.log(`${what}, ${name}`.padEnd(34), `${(1 / two).toFixed(1)} MB a second; twice the text takes ${(two / one).toFixed(2)} times as long`);
  }
}
