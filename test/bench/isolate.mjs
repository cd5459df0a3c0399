// What isolation costs: megabytes a second, by kind of text and by size. Twice the text takes twice the time, or it is not linear.
//
//   npm run build && node test/bench/isolate.mjs
import { readFileSync } from 'node:fs';
import { isolate } from 'khabar/text.js';

const article = JSON.parse(readFileSync(new URL('../../fixtures/avatoday/article.json', import.meta.url), 'utf8'));
const plain = 'وقالت وزارة الموارد المائية إن تصريف دجلة بلغ أعلى مستوى له هذا العام، والسدود تحت السيطرة. ';
const KINDS = {
  'plain Arabic': plain,
  'with names and numbers': `${plain}بلغ $50 مليون في شركة C++ Group عام 2023، وسجلت iPhone 15: 3 نسخ. `,
  'one word without a space': 'a+b.c@',
  'nothing but digits': '1 ',
  'marks before a letter': `${'.'.repeat(1999)}a `,
};
const times = (text, bytes) => text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));

const seconds = (run) => {
  const took = [];
  for (let turn = 0; turn < 15; turn++) {
    const start = performance.now();
    run();
    took.push(performance.now() - start);
  }
  return took.sort((a, b) => a - b)[7] / 1000;
};

for (const [name, text] of Object.entries(KINDS)) {
  const [one, two] = [times(text, 1e6), times(text, 2e6)].map((each) => seconds(() => isolate(each, 'ar')));
  console.log(`${name.padEnd(26)} ${(1 / one).toFixed(0)} MB a second; twice the text takes ${(two / one).toFixed(2)} times as long`);
}

const paragraphs = article.body.map(({ content }) => (typeof content === 'string' ? content : '')).filter(Boolean);
const whole = seconds(() => paragraphs.forEach((each) => isolate(each, 'ar-IQ')));
console.log(`an article's ${paragraphs.length} paragraphs: ${(whole * 1e6).toFixed(0)} microseconds`);
