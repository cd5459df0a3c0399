import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { KhabarArticle } from '../../src/elements/khabar-article.js';
import { adoptArticleStyles } from '../../src/themes/adopt-article.js';
import { changes, cmsBody, hosts, looksOf, siteBody, withSheet } from '../support/hosts.js';
import { mount, settled } from '../support/page.js';

/** Where sites put an article, by the classes that their sheets look for. The place itself is the test's: as wide in any host. */
const PLACE = `<div id="story" class="content entry-content prose field--name-body node__content is-layout-constrained" lang="ar" dir="rtl"
  style="position: absolute !important; inset: 0 auto auto 0 !important; inline-size: 1000px !important; max-inline-size: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important"></div>`;

const articles: [name: string, fill: (article: KhabarArticle) => Promise<void>][] = [
  ['an article with every block', async (article) => {
    article.article = await (await fetch('/fixtures/kitchen/article.json')).json();
  }],
  ['an article of a CMS', async (article) => {
    article.innerHTML = cmsBody;
  }],
];

const placed = async (fill: (article: KhabarArticle) => Promise<void>): Promise<KhabarArticle> => {
  const place = await mount(PLACE);
  const article = document.createElement('khabar-article') as KhabarArticle;
  await fill(article);
  place.append(article);
  await settled(article);
  await Promise.all([...article.querySelectorAll<HTMLImageElement>('img:not([loading])')].map((image) => image.decode()));
  return article;
};

/** The article and all that is its own: what a site fills is not. */
const own = (article: Element): Element[] => [article, ...article.querySelectorAll('*:not([data-khabar-off])')];

for (const [name, fill] of articles) {
  describe(`${name} looks as on a clean page`, () => {
    for (const host of hosts) {
      it(`in ${host.name}`, async () => {
        const elements = own(await placed(fill));
        const clean = looksOf(elements);
        const hosted = withSheet(host.css, () => looksOf(elements));
        expect(changes(elements, clean, hosted).slice(0, 12)).to.deep.equal([]);
      });
    }
  });
}

/** Lays everything out anew: Firefox forgets what auto margins came to when a sheet is adopted, and says 0 though nothing moved. */
const layOut = (element: HTMLElement): void => {
  element.hidden = true;
  element.getBoundingClientRect();
  element.hidden = false;
};

describe('a site looks as it did before Khabar came', () => {
  for (const host of hosts) {
    it(`with ${host.name}`, async () => {
      const frame = await mount<HTMLIFrameElement>('<iframe width="1000" height="2000" title="site"></iframe>');
      const page = frame.contentDocument!;
      page.body.innerHTML = siteBody;
      const elements = [...page.querySelectorAll('html, body, body *')];
      withSheet(host.css, () => {
        const before = looksOf(elements);
        adoptArticleStyles(page);
        page.body.append(page.createElement('khabar-article'));
        expect(page.adoptedStyleSheets).to.have.length.above(0);
        layOut(page.body);
        expect(changes(elements, before, looksOf(elements))).to.deep.equal([]);
      }, page);
    });
  }
});

describe('in an article, a page still', () => {
  const shown = (element: Element) => element.getClientRects().length > 0;

  it('hides by [hidden], by a class, by a style and by a tag of its own', async () => {
    const article = await placed(async (each) => {
      each.innerHTML = `<p hidden>أ</p><p class="d-none">ب</p><p class="hide">ت</p><figure class="off"><img alt="" src="/fixtures/pictures/g1.svg"></figure><figure hidden><figcaption>ث</figcaption></figure>
        <figure style="display: none"><figcaption>ج</figcaption></figure><blockquote><p>ح</p><cite hidden>خ</cite></blockquote><table hidden><tr><td>د</td></tr></table>
        <div class="wp-block-columns" hidden>ذ</div><p class="paywalled">ر</p><p>ظاهر</p>`;
    });
    const hiding = '.d-none { display: none !important } .hide, .off, .paywalled { display: none }';
    const seen = withSheet(hiding, () => [...article.querySelectorAll('*')].filter(shown).map(({ localName }) => localName));
    expect(seen).to.deep.equal(['blockquote', 'p', 'p']);
  });

  it('keeps words for a screen reader alone out of sight', async () => {
    const article = await placed(async (each) => {
      each.innerHTML = '<p>نص <span class="visually-hidden">للقارئ</span></p>';
    });
    const { css } = hosts.find(({ name }) => name === 'Bootstrap 5')!;
    const { width, height } = withSheet(css, () => article.querySelector('span')!.getBoundingClientRect());
    expect([width, height]).to.deep.equal([1, 1]);
  });

  it('gives pictures their size, cells their span and lists their start', async () => {
    const article = await placed(async (each) => {
      each.innerHTML = `<p><img alt="" src="/fixtures/pictures/g1.svg" width="60" height="45"><img alt="" src="/fixtures/pictures/g1.svg" height="30"></p>
        <table><tbody><tr><td colspan="2" align="center" valign="bottom">أ</td></tr><tr><td width="200">ب</td><td>ت</td></tr></tbody></table><ol start="3" type="A"><li>ث</li></ol>`;
    });
    const sizes = [...article.querySelectorAll('img')].map((each) => each.getBoundingClientRect()).map(({ width, height }) => [width, height]);
    expect(sizes).to.deep.equal([[60, 45], [40, 30]]);
    const cell = article.querySelector('td')!;
    expect(getComputedStyle(cell).textAlign).to.equal('center');
    expect(getComputedStyle(cell).verticalAlign).to.equal('bottom');
    expect(cell.getBoundingClientRect().width).to.be.above(210);
    expect(getComputedStyle(article.querySelector('ol')!).listStyleType).to.equal('upper-alpha');
  });

  it('turns by dir, and isolates by bdi, whatever its sheet says', async () => {
    const article = await placed(async (each) => {
      each.innerHTML = '<blockquote dir="ltr"><p>The river</p></blockquote><p>نص <bdi>Mosul</bdi> <span dir="ltr">Dam</span></p><p dir="auto">Mosul</p>';
    });
    const directions = withSheet('p, blockquote, span { direction: ltr } blockquote { direction: rtl } bdi { color: red }', () =>
      [...article.querySelectorAll('*')].map((each) => `${each.localName} ${getComputedStyle(each).direction}`),
    );
    expect(directions).to.deep.equal(['blockquote ltr', 'p ltr', 'p rtl', 'bdi ltr', 'span ltr', 'p ltr']);
  });

  it('makes no drop cap of a letter: a word stays as wide as its letters joined', async () => {
    const article = await placed(async (each) => {
      each.innerHTML = '<p class="has-drop-cap">بغداد</p>';
    });
    const words = document.createRange();
    words.selectNodeContents(article.querySelector('p')!);
    const width = () => words.getBoundingClientRect().width;
    const clean = width();
    expect(withSheet('p::first-letter { font-size: 5em; float: left } p::first-line { font-size: 3em; letter-spacing: 1em }', width)).to.equal(clean);
  });
});

describe('what is not an article’s own', () => {
  class FactCard extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).innerHTML = `<style>:host { font: italic 13px serif; letter-spacing: 2px; color: rgb(1, 2, 3); padding: 7px }
        ::slotted(p) { margin: 9px; text-align: right; color: rgb(4, 5, 6) } h3 { font-size: 11px; margin: 3px }</style><h3>بطاقة</h3><slot></slot>`;
    }
  }
  customElements.define('fact-card', FactCard);

  it('keeps its look: a custom element, its shadow and its children', async () => {
    const article = await placed(async (each) => {
      each.innerHTML = '<p>نص</p><fact-card><p>حقيقة</p></fact-card><div><form><p>بريدك</p></form></div>';
    });
    const look = (element: Element, names: string[]) => names.map((name) => getComputedStyle(element).getPropertyValue(name)).join(' ');
    const card = article.querySelector('fact-card')!;
    expect(look(card, ['font-style', 'font-size', 'letter-spacing', 'color', 'padding-top'])).to.equal('italic 13px 2px rgb(1, 2, 3) 7px');
    expect(look(card.querySelector('p')!, ['margin-top', 'text-align', 'color', 'letter-spacing'])).to.equal('9px right rgb(4, 5, 6) 2px');
    expect(look(card.shadowRoot!.querySelector('h3')!, ['font-size', 'margin-top', 'font-style'])).to.equal('11px 3px italic');
    const field = article.querySelector('form p')!;
    expect(withSheet('form p { margin: 5px; color: rgb(7, 8, 9) }', () => look(field, ['margin-top', 'color']))).to.equal('5px rgb(7, 8, 9)');
  });

  it('is steered by tokens, parts and a layer before ours', async () => {
    const article = await placed(async (each) => {
      each.innerHTML = '<h1 slot="headline">عنوان</h1><p>نص</p><h2>عنوان</h2>';
    });
    const steering = `@layer site, khabar; khabar-article { --khabar-color-text: rgb(1, 2, 3) } khabar-article::part(header) { padding-block-end: 40px }
      @layer site { khabar-article h2 { color: rgb(4, 5, 6) !important } }`;
    // a layer's place is that of its first mention, and the adopted sheets come after those of the page
    const seen = withSheet(steering, () => [
      getComputedStyle(article.querySelector('p')!).color, getComputedStyle(article.shadowRoot!.querySelector('.header')!).paddingBlockEnd, getComputedStyle(article.querySelector('h2')!).color,
    ]);
    expect(seen).to.deep.equal(['rgb(1, 2, 3)', '40px', 'rgb(4, 5, 6)']);
  });
});
