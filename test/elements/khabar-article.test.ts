import { expect } from '@open-wc/testing';
import '../../src/define/khabar-article.js';
import '../../src/define/locale/fa.js';
import type { KhabarArticle } from '../../src/elements/khabar-article.js';
import type { Article } from '../../src/model/article.js';
import { folded, frame, lightMarkup, mount, settled, warningsOf } from '../support/page.js';

const load = async (name: string) => (await fetch(`/fixtures/${name}`)).text();
const avatoday = JSON.parse(await load('avatoday/article.json')) as Article;
const tigris = JSON.parse(await load('tigris/article.json')) as Article;

const fromData = async (article: unknown, attributes = '') => {
  const element = await mount<KhabarArticle>(`<khabar-article ${attributes}></khabar-article>`);
  element.article = article as Article;
  await settled(element);
  return element;
};
const shown = (element: Element, part: string) => !element.shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`)!.hidden;

describe('khabar-article', () => {
  for (const name of ['avatoday', 'tigris']) {
    it(`prints ${name} whole, in reading order, and nothing else`, async () => {
      const element = await fromData(JSON.parse(await load(`${name}/article.json`)));
      expect(folded(element.innerText)).to.equal(folded(await load(`${name}/expected.txt`)));
      expect(folded(element.textContent)).to.equal(folded(await load(`${name}/expected.txt`)));
    });
  }

  it('puts each piece of furniture once in its own slot', async () => {
    const element = await fromData(avatoday);
    const slots = [...element.children].map((child) => `${child.localName} ${child.slot}`.trim());
    expect(slots).to.deep.equal([
      'h1 headline', 'khabar-byline byline', 'khabar-date date', 'khabar-comment-count comment-count', 'khabar-caption media',
      ...Array(11).fill('p'),
    ]);
  });

  it('makes no figure where the article has no picture', async () => {
    const element = await fromData(avatoday);
    expect(element.querySelector('figure, img')).to.equal(null);
  });

  it('sets its own lang and dir where the page has set none', async () => {
    const element = await fromData(avatoday);
    expect([element.lang, element.dir]).to.deep.equal(['ar-IQ', 'rtl']);
  });

  it("leaves the page's lang on it alone", async () => {
    const element = await fromData(avatoday, 'lang="ar-EG"');
    expect(element.lang).to.equal('ar-EG');
    expect(element.querySelector('khabar-date')!.textContent).to.equal('10 أغسطس 2023');
  });

  it('changes its own lang and dir with its article', async () => {
    const element = await fromData(avatoday);
    element.article = { lang: 'en', headline: 'Eyes on Iraq', published: '2023-08-10' };
    await settled(element);
    expect([element.lang, element.dir]).to.deep.equal(['en', 'ltr']);
    expect(element.querySelector('khabar-date')!.textContent).to.equal('10 August 2023');
  });

  it('says its script as a state', async () => {
    const element = await fromData(avatoday);
    expect([element.matches(':state(naskh)'), element.matches(':state(latin)')]).to.deep.equal([true, false]);
  });

  it('sets the level of the headline and of the headings under it', async () => {
    const element = await fromData(tigris, 'headline-level="2"');
    expect(element.querySelector('[slot=headline]')!.localName).to.equal('h2');
    expect(element.querySelector('h3')!.textContent).to.equal('ماء كثير وخزانات عطشى');
  });

  it('shows its times in its zone, inside and out', async () => {
    const element = await fromData({ lang: 'ar-IQ', published: '2024-03-12T06:40Z' }, 'time-zone="Asia/Baghdad"');
    expect(element.textContent!.trim()).to.equal('12 آذار 2024، 9:40 ص');
  });

  it('prints by its own house', async () => {
    const element = await fromData(avatoday, `house='{"months":"dual","digits":"arab"}'`);
    expect(element.querySelector('khabar-date')!.textContent).to.equal('١٠ آب/أغسطس ٢٠٢٣');
  });

  it('passes axe', async () => {
    await expect(await fromData(avatoday)).to.be.accessible();
  });
});

describe('khabar-article, three ways in', () => {
  for (const article of [avatoday, tigris]) {
    it(`gives one light DOM from data, from src and by hand: ${article.headline}`, async () => {
      const data = await fromData(article);
      const name = article === avatoday ? 'avatoday' : 'tigris';
      const loaded = await mount<KhabarArticle>('<khabar-article></khabar-article>');
      const done = new Promise((resolve) => loaded.addEventListener('khabar-load', resolve, { once: true }));
      loaded.src = `/fixtures/${name}/article.json`;
      await done;
      const byHand = await mount(`<khabar-article lang="ar-IQ" dir="rtl">${lightMarkup(data)}</khabar-article>`);
      expect(lightMarkup(loaded)).to.equal(lightMarkup(data));
      expect(lightMarkup(byHand)).to.equal(lightMarkup(data));
    });
  }

  it('writes the words that an author leaves out', async () => {
    const element = await mount(`<khabar-article lang="ar-IQ">
      <h1 slot="headline">عنوان</h1>
      <khabar-date slot="date" datetime="2023-08-10"></khabar-date>
      <khabar-comment-count slot="comment-count" count="0"></khabar-comment-count>
      <p>نص</p></khabar-article>`);
    expect(folded(element.innerText)).to.equal('عنوان 10 آب 2023 لا تعليقات نص');
    expect(element.dir).to.equal('rtl');
  });
});

describe("khabar-article and its children's owner", () => {
  it('replaces the children but for comments and the footer', async () => {
    const element = await mount<KhabarArticle>('<khabar-article><p>قديم</p><!--framework--><nav slot="footer">تذييل</nav></khabar-article>');
    element.article = { lang: 'ar', headline: 'جديد' };
    await settled(element);
    expect(folded(element.textContent)).to.equal('جديد تذييل');
    expect([...element.childNodes].filter((node) => node.nodeType === 8).map((node) => (node as Comment).data)).to.include('framework');
  });

  it('clears its words when the article is taken away', async () => {
    const element = await fromData(avatoday);
    element.article = undefined;
    await settled(element);
    expect(element.matches(':empty')).to.equal(true);
  });

  it('renders again after somebody empties it', async () => {
    const element = await fromData(avatoday);
    element.textContent = '';
    element.article = { lang: 'ar', headline: 'جديد' };
    await settled(element);
    expect(folded(element.textContent)).to.equal('جديد');
  });

  it("comes back after somebody's text took its place", async () => {
    const element = await fromData({ lang: 'ar', headline: 'عنوان' });
    element.textContent = 'x';
    await frame(element);
    expect(folded(element.textContent)).to.equal('عنوان');
  });

  it('keeps its nodes for the same id, and makes new ones for another', async () => {
    const element = await fromData({ id: 'a', headline: 'أول' });
    const before = element.querySelector('h1');
    element.article = { id: 'a', headline: 'ثان' };
    await settled(element);
    expect(element.querySelector('h1')).to.equal(before);
    element.article = { id: 'b', headline: 'ثالث' };
    await settled(element);
    expect(element.querySelector('h1')).not.to.equal(before);
  });
});

describe('khabar-article, parts missing and bad input', () => {
  it('leaves no empty boxes', async () => {
    const element = await fromData({ body: [{ type: 'paragraph', content: 'نص' }] });
    expect(lightMarkup(element)).to.equal('<p>نص</p>');
    expect(['header', 'meta', 'media', 'footer'].map((part) => shown(element, part))).to.deep.equal([false, false, false, false]);
    expect(shown(element, 'body')).to.equal(true);
  });

  for (const part of Object.keys(tigris) as (keyof Article)[]) {
    it(`is sound without ${part}`, async () => {
      const { [part]: _, ...rest } = tigris;
      const warnings = await warningsOf(async () => {
        const element = await fromData(rest, 'lang="ar"');
        expect(element.querySelector('p:empty, h1:empty, figure:empty, figcaption:empty, cite:empty, a:empty')).to.equal(null);
        expect(element.textContent).not.to.match(/undefined|null|NaN|\[object/);
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('has no byline for no authors and no place, and one for fifty', async () => {
    expect((await fromData({ authors: [] })).querySelector('khabar-byline')).to.equal(null);
    const authors = Array.from({ length: 50 }, (_, index) => ({ name: `كاتب${index}` }));
    expect((await fromData({ authors })).querySelectorAll('khabar-byline bdi')).to.have.length(50);
  });

  it('breaks a word of ten thousand letters rather than the page', async () => {
    const element = await fromData({ lang: 'ar', headline: 'ب'.repeat(10_000), body: [{ type: 'paragraph', content: 'ن'.repeat(10_000) }] });
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('shows markup as text, and nothing runs', async () => {
    const hostile = '<script>window.ran = 1</script>"><img src=x onerror="window.ran = 1">';
    const element = await fromData({
      headline: hostile, kicker: hostile, standfirst: hostile, dateline: hostile, caption: hostile, credit: hostile,
      authors: [{ name: hostile, role: hostile, url: 'javascript:window.ran = 1' }],
      media: { type: 'image', src: 'javascript:window.ran = 1', alt: hostile },
      body: [{ type: 'paragraph', content: [{ type: 'link', href: 'javascript:window.ran = 1', content: hostile }] }],
    });
    expect(element.querySelector('script, img, a')).to.equal(null);
    expect(element.querySelector('h1')!.textContent).to.equal(hostile);
    expect('ran' in window).to.equal(false);
  });

  it('isolates control characters and keeps the words', async () => {
    const element = await fromData({ lang: 'ar', headline: '\u202Eعنوان', authors: [{ name: 'أحمد\u2069\u202E' }, { name: 'وليد' }] });
    expect(element.querySelector('h1 > bdi')!.textContent).to.equal('\u202Eعنوان\u202C');
    expect([...element.querySelectorAll('khabar-byline bdi')].map((name) => name.textContent)).to.deep.equal(['أحمد\u202E\u202C', 'وليد']);
  });

  it('prints dates that are none as they were given, and counts that are none not at all', async () => {
    await warningsOf(async () => {
      const element = await fromData({ lang: 'ar', published: 'الخميس الماضي', comments: { count: -3 } });
      expect(folded(element.textContent)).to.equal('الخميس الماضي');
    });
  });

  it('keeps the children for what is no article, with one warning that names the place', async () => {
    const element = await mount<KhabarArticle>('<khabar-article lang="ar"><p>نص</p></khabar-article>');
    const warnings = await warningsOf(async () => {
      element.article = { body: [{ type: 'paragraph', content: 7 }] } as never;
      await settled(element);
    });
    expect(element.innerHTML).to.equal('<p>نص</p>');
    expect(warnings).to.deep.equal(['<khabar-article> article = "$.body[0].content": $.body[0].content: expected string or array, found number']);
  });

  it('keeps the words of blocks and runs that it does not know', async () => {
    const element = await fromData({ body: [{ type: 'poem', content: ['بيت ', { type: 'ruby', text: 'شعر' }] }] });
    expect(lightMarkup(element)).to.equal('<p>بيت شعر</p>');
  });

  it('warns of a house that is no JSON, and prints without it', async () => {
    const warnings = await warningsOf(async () => {
      const element = await fromData({ lang: 'ar-IQ', published: '2023-08-10' }, 'house="dual"');
      expect(folded(element.textContent)).to.equal('10 آب 2023');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<khabar-article> house = "dual":');
  });
});
