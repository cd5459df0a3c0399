import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { KhabarArticle } from '../../src/elements/khabar-article.js';
import { articleSheets } from '../../src/themes/article.js';
import { mount, settled, warningsOf } from '../support/page.js';
import { moved, upgradedFrom, upgradedIn, withoutScript } from '../support/upgrade.js';

const articles = await Promise.all(
  ['avatoday', 'tigris', 'kitchen', 'live'].map(async (name) => ({ name, json: await (await fetch(`/fixtures/${name}/article.json`)).json() })),
);

describe('article.css', () => {
  for (const { name, json } of articles) {
    for (const width of [320, 768, 1280]) {
      it(`moves nothing on upgrade: ${name} at ${width} px`, async () => {
        const { upgraded, markup } = await upgradedFrom(width, json);
        const plain = await withoutScript(width, `<khabar-article lang="ar-IQ" dir="rtl">${markup}</khabar-article>`);
        expect(plain.matches(':defined')).to.equal(false);
        expect(plain.children.length).to.equal(upgraded.children.length);
        expect(moved(plain, upgraded)).to.deep.equal([]);
      });
    }
  }

  const HEADLINE = '<h1 slot="headline">عنوان</h1>';
  const bare: [name: string, markup: string][] = [
    ['a headline and text', `${HEADLINE}<p>نص</p><p>نص</p>`],
    ['a standfirst and text', `${HEADLINE}<p slot="standfirst">مقدمة</p><div><p>نص</p></div>`],
    ['a headline, a picture and text', `${HEADLINE}<khabar-caption slot="media"><figure><img alt="" src="/fixtures/pictures/g1.svg" width="400" height="300"><figcaption>تعليق</figcaption></figure></khabar-caption><p>نص</p>`],
  ];
  for (const [name, markup] of bare) {
    for (const width of [320, 768, 1280]) {
      it(`moves nothing on upgrade: ${name} without facts at ${width} px`, async () => {
        const article = `<khabar-article lang="ar" dir="rtl">${markup}</khabar-article>`;
        const upgraded = await upgradedIn(width, article);
        expect(moved(await withoutScript(width, article), upgraded)).to.deep.equal([]);
      });
    }
  }

  it('lets a wide block of an article without facts run to the far edge, before upgrade and after it', async () => {
    const markup = '<p>نص</p><blockquote data-khabar="pull-quote"><p>«النهر لا يسأل»</p></blockquote>';
    const upgraded = await upgradedIn(1280, `<khabar-article>${markup}</khabar-article>`);
    const plain = await withoutScript(1280, `<khabar-article lang="ar" dir="rtl">${markup}</khabar-article>`);
    const width = (article: Element) => Math.round(article.querySelector('blockquote')!.getBoundingClientRect().width);
    expect([width(plain), width(upgraded)]).to.deep.equal([1120, 1120]);
  });

  const wide: [name: string, markup: string][] = [
    ['a date with all there can be', '<khabar-date slot="date" datetime="2023-12-30T12:00" format="datetime" weekday updated months="dual"></khabar-date>'],
    ["an author's sentence for a date", '<khabar-date slot="date" datetime="bad">بعد صلاة الجمعة في الأسبوع الأول من شهر رمضان المبارك من العام الماضي</khabar-date>'],
    ['a long name', '<khabar-byline slot="byline"><a rel="author" href="/a">عبد الرحمن بن محمد بن عبد العزيز آل الشيخ إبراهيم الأنصاري</a></khabar-byline>'],
    ['a long credit', '<khabar-caption slot="media"><p>صورة <cite>وكالة الأنباء الوطنية العراقية، مكتب التصوير في محافظة صلاح الدين</cite></p></khabar-caption>'],
    ['a Latin word', '<h1 slot="headline">Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft</h1>'],
  ];
  for (const [name, markup] of wide) {
    it(`keeps ${name} inside 320 px`, async () => {
      await warningsOf(async () => {
        const box = await mount(`<div style="inline-size: 320px; overflow: auto"><khabar-article lang="ar-IQ" dir="rtl">${markup}</khabar-article></div>`);
        expect(box.scrollWidth).to.equal(320);
      });
    });
  }

  it('keeps cursive script whole under a hostile sheet', async () => {
    const hostile = await mount('<style>* { letter-spacing: .12em; text-transform: uppercase; font-style: italic; text-align: left } p { direction: ltr; line-height: 1; font-size: 10px }</style>');
    const article = await mount<KhabarArticle>('<khabar-article></khabar-article>');
    article.article = articles[1]!.json;
    await settled(article);
    const styles = [...article.querySelectorAll('h1, p, h2, figcaption, cite, a, em, strong')].map((each) => {
      const { letterSpacing, textTransform, fontStyle, direction } = getComputedStyle(each);
      return [letterSpacing === 'normal' ? '0px' : letterSpacing, textTransform, fontStyle, direction].join(' ');
    });
    expect([...new Set(styles)]).to.deep.equal(['0px none normal rtl']);
    hostile.remove();
  });

  it("leaves the site's footer, and what the site marks, alone", async () => {
    const article = await mount(`<khabar-article lang="ar"><p>نص</p><div data-khabar-off><a class="cta" href="#a">اشترك</a></div>
      <nav slot="footer" style="font-size: 12px"><a class="cta" href="#b">اشترك</a></nav></khabar-article>`);
    const site = await mount('<style>.cta { color: rgb(1, 2, 3); text-decoration: none }</style>');
    const looks = [...article.querySelectorAll('.cta')].map((each) => getComputedStyle(each)).map(({ color, textDecorationLine, fontSize }) => [color, textDecorationLine, fontSize]);
    expect(looks).to.deep.equal([['rgb(1, 2, 3)', 'none', '20px'], ['rgb(1, 2, 3)', 'none', '12px']]);
    site.remove();
  });

  it('makes no list item of a summary: Chromium counts those of a slot anew for each', async () => {
    const article = await mount('<khabar-article lang="ar"><section data-khabar="questions"><details open><summary>س؟</summary><p>ج</p></details></section></khabar-article>');
    expect(getComputedStyle(article.querySelector('summary')!).display).to.equal('block');
  });

  it('is adopted once by a document', async () => {
    await mount('<div><khabar-article lang="ar"></khabar-article><khabar-article lang="ar"></khabar-article></div>');
    const sheets = articleSheets.map(({ styleSheet }) => styleSheet!);
    expect(document.adoptedStyleSheets.filter((each) => sheets.includes(each))).to.have.length(sheets.length);
  });

  it('is adopted by the shadow root that an article stands in', async () => {
    const host = await mount('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<khabar-article lang="ar"><p>نص</p></khabar-article>';
    expect(root.adoptedStyleSheets).to.deep.equal(articleSheets.map(({ styleSheet }) => styleSheet!));
    await settled(root.querySelector('khabar-article')!);
    expect(getComputedStyle(root.querySelector('p')!).fontSize).to.equal('20px');
  });
});
