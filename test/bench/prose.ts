/*
 * How long an engine takes for the styles of 5,000 paragraphs (20,000 elements) in an article, with our sheet and with none, in turn:
 *
 *   npx web-test-runner --config test/web-test-runner.config.mjs --files test/bench/prose.ts
 *
 * Styles alone: without `container`, for which an engine lays the article out as soon as it is asked for a style.
 */
import '../../src/define.js';
import type { KhabarArticle } from '../../src/elements/khabar-article.js';
import { articleSheets } from '../../src/themes/article.js';
import { mount } from '../support/page.js';

const TIMES = 9;
const PARAGRAPHS = 5000;

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

const median = (times: number[]): number => [...times].sort((one, other) => one - other)[times.length >> 1]!;

it('prints the time of one restyling', async () => {
  const paragraph = '<p>فقرة <strong>فيها</strong> كلمات و<a href="#a">رابط</a> و<em>توكيد</em></p>';
  const article = await mount<KhabarArticle>(`<khabar-article lang="ar" dir="rtl">${paragraph.repeat(PARAGRAPHS)}</khabar-article>`);
  const last = article.lastElementChild!.lastElementChild!;
  const ours = articleSheets.map(({ cssText }) => sheetOf(cssText.replace(/container: [^;]*;/, '')));
  const racers: Record<string, CSSStyleSheet[]> = { none: [], ours };
  const times: Record<string, number[]> = { none: [], ours: [] };
  for (let round = 0; round < TIMES; round++) {
    for (const [name, sheets] of Object.entries(racers)) {
      document.adoptedStyleSheets = sheets;
      article.hidden = true;
      void getComputedStyle(last).color;
      const start = performance.now();
      article.hidden = false;
      void getComputedStyle(last).color;
      times[name]!.push(performance.now() - start);
    }
  }
  const [none, all] = [median(times['none']!), median(times['ours']!)];
  console.log(`${PARAGRAPHS} paragraphs: none ${none.toFixed(0)} ms, ours ${all.toFixed(0)} ms, ratio ${(all / none).toFixed(2)}`);
}).timeout(60_000);
