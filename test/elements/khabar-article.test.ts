import { expect } from '@open-wc/testing';
import '../../src/define/khabar-article.js';
import '../../src/define/locale/ckb.js';
import '../../src/define/locale/fa.js';
import '../../src/define/locale/he.js';
import '../../src/define/locale/ur.js';
import type { KhabarArticle } from '../../src/elements/khabar-article.js';
import type { Article } from '../../src/model/article.js';
import { articleFrom as fromData, folded, frame, lightMarkup, mount, settled } from '../support/page.js';

const load = async (name: string) => (await fetch(`/fixtures/${name}`)).text();
const avatoday = JSON.parse(await load('avatoday/article.json')) as Article;
const tigris = JSON.parse(await load('tigris/article.json')) as Article;

describe('khabar-article', () => {
  for (const name of ['avatoday', 'tigris', 'kitchen', 'live', 'long-read', 'opinion', 'persian', 'urdu', 'sorani', 'hebrew']) {
    it(`prints ${name} whole, in reading order, and nothing else`, async () => {
      const element = await fromData(JSON.parse(await load(`${name}/article.json`)));
      const words = folded(await load(`${name}/expected.txt`)).split(' ');
      expect(folded(element.innerText).split(' ')).to.deep.equal(words);
      expect(folded(element.textContent).split(' ')).to.deep.equal(words);
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

  it('replaces what an author put in after it was cleared', async () => {
    const element = await fromData({ id: 'a', headline: 'أول' });
    element.article = null;
    await settled(element);
    element.append(Object.assign(document.createElement('p'), { textContent: 'بيدي' }));
    element.article = { id: 'a', headline: 'ثان' };
    await settled(element);
    expect(folded(element.textContent)).to.equal('ثان');
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
