import { expect } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/define/locale/fa.js';
import { configure, registerLanguage } from '../../src/index.js';
import { fa } from '../../src/locales/fa.js';
import type { KhabarArticle } from '../../src/elements/khabar-article.js';
import { frame, mount, settled } from '../support/page.js';

const DATE = '<khabar-date datetime="2023-08-10"></khabar-date>';
const dateIn = (root: ParentNode) => root.querySelector('khabar-date')!;

/** A host whose shadow root holds markup. */
const shadowed = (host: Element, markup: string): ShadowRoot => {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  return root;
};
const changed = async (root: ParentNode) => {
  await frame(dateIn(root));
  return dateIn(root).textContent;
};

describe('the nearest lang', () => {
  it('decides, and is followed when it changes', async () => {
    const box = await mount(`<div lang="en"><p lang="ar-IQ">${DATE}</p></div>`);
    expect(dateIn(box).textContent).to.equal('10 آب 2023');
    box.firstElementChild!.setAttribute('lang', 'ar-MA');
    expect(await changed(box)).to.equal('10 غشت 2023');
    box.firstElementChild!.removeAttribute('lang');
    expect(await changed(box)).to.equal('10 August 2023');
  });

  it('is followed through two shadow roots', async () => {
    const outer = await mount('<div lang="ar-IQ"><section></section></div>');
    const first = shadowed(outer.firstElementChild!, '<div></div>');
    const second = shadowed(first.firstElementChild!, DATE);
    await settled(dateIn(second));
    expect(dateIn(second).textContent).to.equal('10 آب 2023');
    outer.lang = 'ar-DZ';
    expect(await changed(second)).to.equal('10 أوت 2023');
    first.firstElementChild!.setAttribute('lang', 'en');
    expect(await changed(second)).to.equal('10 August 2023');
  });

  it('is that of the light tree for a slotted element', async () => {
    const host = await mount(`<div lang="ar-IQ"><div>${DATE}</div></div>`);
    shadowed(host.firstElementChild!, '<p lang="en"><slot></slot></p>');
    expect(await changed(host)).to.equal('10 آب 2023');
  });

  it('is read again when an element moves', async () => {
    const box = await mount(`<div><p lang="ar-IQ">${DATE}</p><p lang="en"></p></div>`);
    box.lastElementChild!.append(dateIn(box));
    expect(await changed(box)).to.equal('10 August 2023');
  });

  it('is Arabic where there is none, and where it is said to be unknown', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    const box = await mount(`<div>${DATE}</div>`);
    expect(dateIn(box).textContent).to.equal('10 أغسطس 2023');
    box.lang = '';
    expect(await changed(box)).to.equal('10 أغسطس 2023');
    document.documentElement.lang = lang;
  });
});

describe('direction', () => {
  const direction = async (markup: string) => {
    const box = await mount(markup);
    const element = box.querySelector('khabar-article') ?? dateIn(box);
    return [element.getAttribute('dir'), getComputedStyle(element).direction];
  };
  const article = (attributes: string) => `<khabar-article ${attributes}><p>نص</p></khabar-article>`;

  it('follows the language, where the language is nearer than any dir', async () => {
    expect(await direction(`<div dir="ltr">${article('lang="ar"')}</div>`)).to.deep.equal(['rtl', 'rtl']);
    expect(await direction(`<div dir="rtl">${article('lang="en"')}</div>`)).to.deep.equal(['ltr', 'ltr']);
    expect(await direction(`<div dir="ltr"><khabar-date lang="ar" datetime="2023-08-10"></khabar-date></div>`)).to.deep.equal(['rtl', 'rtl']);
  });

  it('is left to an explicit dir that is as near', async () => {
    expect(await direction(`<div>${article('lang="ar" dir="ltr"')}</div>`)).to.deep.equal(['ltr', 'ltr']);
    expect(await direction(`<div lang="ar" dir="rtl">${article('')}</div>`)).to.deep.equal([null, 'rtl']);
  });

  it("stays the author's once he has set it, the same value too", async () => {
    const box = await mount('<div lang="ar"><khabar-article></khabar-article></div>');
    const element = box.firstElementChild as KhabarArticle;
    for (const dir of ['ltr', 'rtl']) {
      element.dir = dir;
      await frame(element);
    }
    box.lang = 'en';
    await frame(element);
    expect(element.dir).to.equal('rtl');
  });

  it('and language come back when the author takes his own away', async () => {
    const element = await mount('<khabar-article></khabar-article>');
    (element as KhabarArticle).article = { lang: 'fa-AF', headline: 'x' };
    await settled(element);
    element.lang = 'en';
    await frame(element);
    expect([element.lang, element.dir]).to.deep.equal(['en', 'ltr']);
    element.removeAttribute('lang');
    await frame(element);
    expect([element.lang, element.dir]).to.deep.equal(['fa-AF', 'rtl']);
  });

  it('is written on an article, with its language, across a shadow root', async () => {
    const host = await mount('<div lang="ar" dir="rtl"></div>');
    const root = shadowed(host, article(''));
    const element = root.querySelector('khabar-article')!;
    await settled(element);
    expect([element.lang, element.dir]).to.deep.equal(['ar', 'rtl']);
    host.lang = 'fa';
    await frame(element);
    expect(element.lang).to.equal('fa');
  });
});

describe('the page', () => {
  afterEach(() => configure({}));

  it("has a house, under an article's own", async () => {
    configure({ months: 'dual', digits: 'arab' });
    const box = await mount(`<div lang="ar-IQ">${DATE}<khabar-article house='{"months":"local"}'><p>${DATE}</p></khabar-article></div>`);
    expect([...box.querySelectorAll('khabar-date')].map((each) => each.textContent)).to.deep.equal(['١٠ آب/أغسطس ٢٠٢٣', '١٠ آب ٢٠٢٣']);
  });

  it('changes its house for every element at once', async () => {
    const box = await mount(`<div lang="ar-IQ">${DATE}</div>`);
    configure({ digits: 'arab' });
    expect(await changed(box)).to.equal('١٠ آب ٢٠٢٣');
  });

  it('lets the tag and an attribute win over the house', async () => {
    configure({ months: 'dual', digits: 'arab' });
    const box = await mount('<div lang="ar-IQ-u-nu-latn"><khabar-date months="local" datetime="2023-08-10"></khabar-date></div>');
    expect(dateIn(box).textContent).to.equal('10 آب 2023');
  });

  it('lets a house replace the words of a language', async () => {
    configure({ words: { ar: { counts: { comment: { zero: 'كن أول المعلقين' } }, relative: { now: 'للتو' } } } });
    const box = await mount('<div lang="ar"><khabar-comment-count count="0"></khabar-comment-count> <khabar-comment-count count="3"></khabar-comment-count></div>');
    expect(box.textContent).to.equal('كن أول المعلقين 3 تعليقات');
  });

  it('learns a language while elements wait for it', async () => {
    const warn = console.warn;
    console.warn = () => {};
    const box = await mount(`<div lang="glk">${DATE}</div>`);
    console.warn = warn;
    expect(dateIn(box).textContent).to.equal('2023-08-10');
    registerLanguage({ ...fa, tag: 'glk' });
    expect(await changed(box)).to.equal('۱۹ مرداد ۱۴۰۲');
  });

  it('follows an article whose time zone changes', async () => {
    const box = await mount('<khabar-article lang="ar-IQ"><khabar-date slot="date" format="time" datetime="2024-03-12T06:40Z"></khabar-date></khabar-article>');
    box.setAttribute('time-zone', 'Asia/Baghdad');
    expect(await changed(box)).to.equal('9:40 ص');
    (box as KhabarArticle).timeZone = 'Asia/Dubai';
    await settled(box);
    expect(await changed(box)).to.equal('10:40 ص');
  });
});
