import { expect } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/define/locale/ur.js';
import { mount } from '../support/page.js';
import { moved, upgradedFrom, upgradedIn, withoutScript } from '../support/upgrade.js';

const json = async (name: string) => (await fetch(`/fixtures/${name}/article.json`)).json();

const articles = await Promise.all(['avatoday', 'tigris', 'kitchen', 'live', 'urdu'].map(async (name) => ({ name, article: await json(name) })));

/** A theme's tokens, but for those that ask for the window's width: the article before upgrade has another window. */
const themeCss = async (name: string) => (await (await fetch(`/src/themes/looks/${name}.css`)).text()).replace(/@media \(width[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');

/** WebKit rounds the height of lines, which those of nastaliq make a difference of (37.8 px): in a float another way than in a flexible box. */
const ROUNDED = 2;

for (const theme of ['modern', 'magazine', 'light']) {
  const css = await themeCss(theme);

  describe(`the theme ${theme}`, () => {
    beforeEach(() => mount(`<style>${css}</style>`));

    for (const { name, article } of articles) {
      for (const width of [320, 768, 1280]) {
        it(`moves nothing on upgrade: ${name} at ${width} px`, async () => {
          const { upgraded, markup } = await upgradedFrom(width, article);
          const plain = await withoutScript(width, `<khabar-article lang="${article.lang}" dir="rtl">${markup}</khabar-article>`, css);
          expect(moved(plain, upgraded, name === 'urdu' ? ROUNDED : 1)).to.deep.equal([]);
        });
      }
    }

    for (const width of [320, 768, 1280]) {
      it(`moves nothing on upgrade: text alone at ${width} px`, async () => {
        const article = '<khabar-article lang="ar" dir="rtl"><h1 slot="headline">عنوان</h1><p>نص</p><ul><li>بند</li></ul><p dir="ltr">text</p><nav slot="footer">ذيل</nav></khabar-article>';
        const upgraded = await upgradedIn(width, article);
        expect(moved(await withoutScript(width, article, css), upgraded)).to.deep.equal([]);
      });
    }
  });
}
