import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { upgradedIn, withoutScript } from '../support/upgrade.js';

const MARKUP = `<khabar-article lang="ar" dir="rtl">
  <p slot="kicker"><a href="/iraq">العراق</a></p><h1 slot="headline">عنوان</h1>
  <khabar-byline slot="byline"><img slot="portrait" alt="" src="/fixtures/pictures/p1.svg" width="48" height="48"><a rel="author" href="/a">ليلى</a></khabar-byline>
  <khabar-date slot="date" datetime="2024-03-12"></khabar-date>
  <khabar-caption slot="media"><figure><img alt="" src="/fixtures/pictures/lead.svg" width="1600" height="900"><figcaption>صورة</figcaption></figure></khabar-caption>
  <p>أول</p><section data-khabar="key-takeaways"><ul><li>نقطة</li></ul></section>
  <blockquote data-khabar="pull-quote"><p>«النهر لا يسأل»</p></blockquote><p>آخر</p>
  <section data-khabar="related"><ul><li><a href="/b">خبر آخر</a></li></ul></section><p slot="footer">ذيل</p>
</khabar-article>`;

/** The article at a width, with tokens set above it. */
const articleWith = (tokens: string, width = 1280) => upgradedIn(width, `<div style="${tokens}">${MARKUP}</div>`);

const boxOf = (article: Element, selector: string) => article.querySelector(selector)!.getBoundingClientRect();
const styleOf = (article: Element, selector: string, pseudo?: string) => getComputedStyle(article.querySelector(selector)!, pseudo);
const TRANSPARENT = 'rgba(0, 0, 0, 0)';

describe('--khabar-layout', () => {
  it('is a rail of facts beside the text where nothing is chosen', async () => {
    const article = await articleWith('');
    expect(boxOf(article, 'khabar-byline').left).to.be.greaterThan(boxOf(article, 'p:not([slot])').right);
  });

  it('khabar-column centres one column, with the facts above it and the picture wider than it', async () => {
    const article = await articleWith('--khabar-layout: khabar-column');
    const [text, facts, picture] = ['p:not([slot])', 'khabar-byline', '[slot="media"] img'].map((selector) => boxOf(article, selector)) as [DOMRect, DOMRect, DOMRect];
    expect([text.left, text.right, facts.right]).to.deep.equal([310, 970, 970]);
    expect(facts.bottom).to.be.below(text.top);
    expect(picture.width).to.equal(1120);
  });

  it('khabar-title centres what stands above the text, and gives the picture both edges', async () => {
    const article = await articleWith('--khabar-layout: khabar-title; --khabar-page-width: 1240px');
    const centres = ['h1', 'khabar-byline', 'khabar-date'].map((selector) => boxOf(article, selector)).map(({ left, right }) => Math.round((left + right) / 2));
    expect(centres).to.deep.equal([640, 640, 640]);
    expect(boxOf(article, '[slot="media"] img').width).to.equal(1280);
  });

  it('khabar-title has a taller picture on a phone', async () => {
    const shapes = [];
    for (const width of [360, 1280]) {
      const picture = boxOf(await articleWith('--khabar-layout: khabar-title; --khabar-media-ratio: 11 / 5', width), '[slot="media"] img');
      shapes.push((picture.width / picture.height).toFixed(2));
    }
    expect(shapes).to.deep.equal(['1.33', '2.20']);
  });

  it('khabar-title begins the text larger where there is room', async () => {
    expect(styleOf(await articleWith('--khabar-layout: khabar-title'), 'p:not([slot])').fontSize).to.equal('23px');
    expect(styleOf(await articleWith('--khabar-layout: khabar-title', 390), 'p:not([slot])').fontSize).to.equal('20px');
  });

  it('khabar-title marks the end of the text, before what stands at the foot of the page', async () => {
    const article = await articleWith('--khabar-layout: khabar-title');
    const marks = [...article.querySelectorAll(':scope > p')].map((each) => getComputedStyle(each, '::after').content.includes('◆'));
    expect(marks).to.deep.equal([false, false, true, false]); // kicker, first, last, footer
  });

  it('is chosen for an article before upgrade too', async () => {
    const article = await withoutScript(1280, MARKUP, ':root { --khabar-layout: khabar-column }');
    const [text, facts] = ['p:not([slot])', 'khabar-byline'].map((selector) => boxOf(article, selector)) as [DOMRect, DOMRect];
    expect([text.right, facts.right]).to.deep.equal([970, 970]);
  });

  it('is one for each article', async () => {
    const article = await articleWith('--khabar-layout: khabar-title');
    const other = await articleWith('');
    expect([styleOf(article, 'h1').textAlign, styleOf(other, 'h1').textAlign]).to.deep.equal(['center', 'start']);
  });
});

describe('a rail', () => {
  const QUOTE = '<blockquote data-khabar="pull-quote" lang="en" dir="ltr"><p>A river asks nobody</p></blockquote>';
  const railed = (tokens = '') => upgradedIn(1280, `<div style="${tokens}"><khabar-article lang="ar" dir="rtl"><khabar-date slot="date" datetime="2024-03-12"></khabar-date>${QUOTE}<p>نص</p></khabar-article></div>`);

  it('is not run over by a block of the other direction', async () => {
    const article = await railed();
    const [quote, text] = [boxOf(article, 'blockquote'), boxOf(article, 'p:not(blockquote p)')];
    expect([quote.right, quote.left]).to.deep.equal([text.right, 80]);
  });

  it('leaves a wide block as wide as its text, where the measure is wider than the room', async () => {
    const article = await railed('--khabar-measure: 1200px');
    expect(boxOf(article, 'blockquote').width).to.equal(boxOf(article, 'p:not(blockquote p)').width);
    expect(article.scrollWidth).to.equal(article.clientWidth);
  });
});

describe('an article', () => {
  for (const [name, style, width] of [
    ['the track of a grid', 'display: grid; grid-template-columns: 1fr 300px', 700],
    ['what a flexible box leaves', 'display: flex', 800],
    ['a flexible column', 'display: flex; flex-direction: column', 1000],
  ] as const) {
    it(`fills ${name}`, async () => {
      const article = await upgradedIn(1000, `<div style="${style}"><khabar-article lang="ar"><p>نص</p></khabar-article><aside style="flex: none; inline-size: 200px">جانب</aside></div>`);
      expect(article.getBoundingClientRect().width).to.equal(width);
    });
  }
});

describe('--khabar-quote', () => {
  const linesOf = (article: Element) => {
    const { borderTopWidth, borderBottomWidth, borderRightWidth, borderLeftWidth, textAlign } = styleOf(article, 'blockquote');
    return [borderTopWidth, borderBottomWidth, borderRightWidth, borderLeftWidth, textAlign];
  };

  it('is between rules', async () => expect(linesOf(await articleWith(''))).to.deep.equal(['1px', '1px', '0px', '0px', 'start']));

  it('khabar-quote-bar is beside a bar, which hangs outside the column', async () => {
    const article = await articleWith('--khabar-quote: khabar-quote-bar; --khabar-layout: khabar-column');
    expect(linesOf(article)).to.deep.equal(['0px', '0px', '6px', '0px', 'start']);
    expect(boxOf(article, 'blockquote p').right).to.equal(boxOf(article, 'p:not([slot])').right);
  });

  it('khabar-quote-centred is centred under a mark', async () => {
    const article = await articleWith('--khabar-quote: khabar-quote-centred');
    expect(linesOf(article)).to.deep.equal(['0px', '0px', '0px', '0px', 'center']);
    expect(styleOf(article, 'blockquote', '::before').content).to.contain('❖');
  });
});

describe('--khabar-box', () => {
  const boxed = (article: Element) => {
    const { borderTopWidth, borderBottomWidth, backgroundColor, paddingRight } = styleOf(article, '[data-khabar="key-takeaways"]');
    return [borderTopWidth, borderBottomWidth, backgroundColor === TRANSPARENT, paddingRight === '0px'];
  };

  it('is a panel under a heavy rule', async () => expect(boxed(await articleWith(''))).to.deep.equal(['3px', '0px', false, false]));
  it('khabar-box-panel is a panel', async () => expect(boxed(await articleWith('--khabar-box: khabar-box-panel'))).to.deep.equal(['0px', '0px', false, false]));
  it('khabar-box-lines is between lines', async () => expect(boxed(await articleWith('--khabar-box: khabar-box-lines'))).to.deep.equal(['1px', '1px', true, true]));
});

describe('--khabar-kicker and --khabar-portraits', () => {
  it('give a link as words, and portraits', async () => {
    const article = await articleWith('');
    expect([styleOf(article, '[slot="kicker"] a').backgroundColor, boxOf(article, '[slot="portrait"]').width]).to.deep.equal([TRANSPARENT, 48]);
  });

  it('khabar-kicker-pill puts the link on a panel', async () => {
    const article = await articleWith('--khabar-kicker: khabar-kicker-pill; --khabar-color-panel: rgb(1, 2, 3)');
    expect(styleOf(article, '[slot="kicker"] a').backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('khabar-portraits-none leaves no room for portraits', async () => {
    const article = await articleWith('--khabar-portraits: khabar-portraits-none');
    expect(boxOf(article, '[slot="portrait"]').width).to.equal(0);
    expect(boxOf(article, '[rel="author"]').right).to.equal(boxOf(article, 'khabar-byline').right);
  });
});

describe('a gallery', () => {
  const columnsOf = async (count: number, width: number) => {
    const items = '<li><figure><img alt="" src="/fixtures/pictures/p1.svg" width="48" height="48"></figure></li>'.repeat(count);
    const article = await upgradedIn(width, `<khabar-article lang="ar"><khabar-gallery><figure><ul>${items}</ul></figure></khabar-gallery></khabar-article>`);
    return styleOf(article, 'ul').gridTemplateColumns.split(' ').length;
  };

  it('has no more columns than pictures, and where it can no hole at the end', async () => {
    const counts = [1, 2, 3, 4, 5, 6, 8];
    const [narrow, wide] = [[], []] as number[][];
    for (const count of counts) {
      narrow!.push(await columnsOf(count, 390));
      wide!.push(await columnsOf(count, 1280));
    }
    expect([narrow, wide]).to.deep.equal([[1, 2, 2, 2, 2, 2, 2], [1, 2, 3, 4, 3, 3, 4]]);
  });
});
