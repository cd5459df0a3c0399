import { expect } from '@open-wc/testing';
import '../../src/define/khabar-article.js';
import type { KhabarArticle } from '../../src/elements/khabar-article.js';
import type { Article } from '../../src/model/article.js';
import { articleFrom as fromData, folded, lightMarkup, mount, nextWarning, settled, warningsOf } from '../support/page.js';

const tigris = (await (await fetch('/fixtures/tigris/article.json')).json()) as Article;
const shown = (element: Element, part: string) => !element.shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`)!.hidden;

describe('khabar-article, parts missing and bad input', () => {
  it('leaves no empty boxes', async () => {
    const element = await fromData({ body: [{ type: 'paragraph', content: 'نص' }] });
    expect(lightMarkup(element)).to.equal('<p>نص</p>');
    expect(['header', 'meta', 'media', 'footer'].map((part) => shown(element, part))).to.deep.equal([false, false, false, false]);
    expect(shown(element, 'body')).to.equal(true);
  });

  it('takes null for what is missing', async () => {
    const none = { kicker: null, standfirst: null, dateline: null, authors: null, published: null, updated: null, comments: null, media: null, caption: null, credit: null };
    const element = await fromData({ ...none, headline: 'عنوان', body: [{ type: 'paragraph', id: null, content: null }, { type: 'image', src: 'data:,', alt: null, caption: null }] });
    expect(folded(element.textContent)).to.equal('عنوان');
    const byline = await fromData({ authors: [{ name: 'أحمد', url: null, role: null, portrait: null }] });
    expect(lightMarkup(byline)).to.equal('<khabar-byline slot="byline"><bdi dir="auto">أحمد</bdi></khabar-byline>');
  });

  it('takes numbers as content systems write them', async () => {
    const element = await fromData({ id: 7, lang: 'ar', comments: { count: '3' }, media: { type: 'image', src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', width: '640', height: '360' } });
    expect(folded(element.textContent)).to.equal('3 تعليقات');
    expect(element.querySelector('img')!.getAttribute('width')).to.equal('640');
  });

  it('warns of a headline level that is none, and takes the first', async () => {
    const warnings = await warningsOf(async () => {
      const element = await fromData({ headline: 'عنوان', body: [{ type: 'heading', content: 'فرعي' }] }, 'headline-level="two"');
      expect(lightMarkup(element)).to.equal('<h1 slot="headline">عنوان</h1><h2 id="فرعي">فرعي</h2>');
    });
    expect(warnings).to.have.length(1);
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

  it('keeps the children for what is no article, with one warning that names every place', async () => {
    const element = await mount<KhabarArticle>('<khabar-article lang="ar"><p>نص</p></khabar-article>');
    const warning = nextWarning();
    element.article = { body: [{ type: 'paragraph', content: 7 }, { type: 'image', src: '/a.jpg', width: 'wide' }] } as never;
    expect(await warning).to.equal(
      '<khabar-article> article = "$.body[0].content": $.body[0].content: expected string or array, found number\n$.body[1].width: expected number, found string',
    );
    expect(element.innerHTML).to.equal('<p>نص</p>');
  });

  it('names ten places, and how many more there are', async () => {
    const element = await mount<KhabarArticle>('<khabar-article lang="ar"></khabar-article>');
    const warning = nextWarning();
    element.article = { body: Array.from({ length: 25 }, () => ({ type: 'paragraph', content: 7 })) } as never;
    const lines = (await warning).split('\n');
    expect([lines.length, lines[10]]).to.deep.equal([11, 'and 15 more']);
  });

  it('lets go of an article that holds itself', async () => {
    const element = await mount<KhabarArticle>('<khabar-article lang="ar"><p>نص</p></khabar-article>');
    const box: { type: string; blocks: unknown[] } = { type: 'fact-box', blocks: [] };
    box.blocks.push(box);
    const warning = nextWarning();
    element.article = { body: [box] } as never;
    expect(await warning).to.contain('$.body[0].blocks[0]: expected JSON, found an object around it');
    expect(element.innerHTML).to.equal('<p>نص</p>');
  });

  it('keeps the words of blocks and runs that it does not know, and names the kinds of blocks once', async () => {
    const article = { id: 'poems', body: [{ type: 'poem', content: ['بيت ', { type: 'ruby', text: 'شعر' }] }, { type: 'poem', content: 'بيت' }] };
    const warnings = await warningsOf(async () => {
      const element = await fromData(article);
      element.article = { ...article } as never;
      await settled(element);
      expect(lightMarkup(element)).to.equal('<p>بيت شعر</p><p>بيت</p>');
    });
    expect(warnings).to.deep.equal(['<khabar-article> article = "poem": kinds of blocks that this version does not know; their words are printed']);
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
