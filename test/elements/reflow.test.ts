import { expect } from '@open-wc/testing';
import type { KhabarArticle } from '../../src/elements/khabar-article.js';
import { layoutFaults, sidewaysScrollers, smallTargets } from '../support/layout.mjs';
import { mount, settled } from '../support/page.js';

const articles = await Promise.all(
  ['avatoday', 'kitchen', 'persian'].map(async (name) => ({ name, json: await (await fetch(`/fixtures/${name}/article.json`)).json() })),
);

/** What a reader who needs more air has every text set in (WCAG 1.4.12), over whatever a page says. */
const AIR = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

/** A window of its own, as wide as a reader has it, with an article in it. */
const windowWith = async (article: { lang: string }, width: number, style = '') => {
  const [language] = article.lang.split('-');
  const table = language === 'ar' ? '' : `import '/src/define/locale/${language}.ts';`;
  const frame = await mount<HTMLIFrameElement>(`<iframe width="${width}" height="640" style="border: 0" title="page"></iframe>`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="${language}" dir="rtl"><meta name="viewport" content="width=device-width">
    <style>${style}</style><style>body { margin: 0 }</style><script type="module">import '/src/define.ts'; ${table}</script><khabar-article></khabar-article>`;
  await loaded;
  const element = frame.contentDocument!.querySelector<KhabarArticle>('khabar-article')!;
  element.article = article as KhabarArticle['article'];
  await settled(element);
  await Promise.all([...element.querySelectorAll<HTMLImageElement>('img:not([loading])')].map((image) => image.decode()));
  return element;
};

for (const { name, json } of articles) {
  describe(`${name} in a window of 320 px, which is 1280 px at 400 %`, () => {
    it('is read by scrolling down alone: only tables and code scroll sideways, in themselves', async () => {
      const wide = sidewaysScrollers(await windowWith(json, 320));
      expect(wide.filter((tag) => tag !== 'pre' && tag !== 'table')).to.deep.equal([]);
    });

    it('cuts no text off and prints none over another', async () => {
      expect(layoutFaults(await windowWith(json, 320))).to.deep.equal([]);
    });

    it('keeps every link and button that is no part of a sentence 24 px large', async () => {
      expect(smallTargets(await windowWith(json, 320))).to.deep.equal([]);
    });
  });

  describe(`${name} with the spacing that a reader asks for`, () => {
    for (const [origin, style] of [["the page's sheet", AIR], ["the reader's, over ours", `@layer reader { ${AIR} }`]] as const) {
      for (const width of [320, 1280]) {
        it(`by ${origin} loses nothing at ${width} px`, async () => {
          expect(layoutFaults(await windowWith(json, width, style))).to.deep.equal([]);
        });
      }
    }
  });
}
