import { expect } from '@open-wc/testing';
import { folded, settled } from '../support/page.js';
import { open, type Page } from './open.js';

/*
 * What scripts do with elements, on a page that has the single file.
 */

const MARKUP = `<khabar-article lang="ar-IQ" dir="rtl"><h1 slot="headline">عنوان</h1>
<khabar-byline slot="byline" dateline="بغداد">أحمد</khabar-byline>
<khabar-date slot="date" datetime="2023-08-10"></khabar-date>
<khabar-comment-count slot="comment-count" count="2">2</khabar-comment-count>
<khabar-caption slot="media" credit="رويترز"><p>الجسر</p></khabar-caption>
<p>نص</p></khabar-article>`;
const WORDS = 'عنوان بغداد أحمد 10 آب 2023 تعليقان الجسر رويترز نص';

const inserted = async () => {
  const page = await open('empty.html');
  page.document.body.innerHTML = MARKUP;
  return { page, article: await quiet(page) };
};

const quiet = async (page: Page) => {
  await settled(page.document.documentElement);
  await new Promise(requestAnimationFrame);
  await settled(page.document.documentElement);
  return page.document.querySelector('khabar-article') as HTMLElement & { article?: unknown };
};

const says = (element: Element) => folded((element as HTMLElement).innerText);

describe('an article', () => {
  it('put in as HTML says every word once', async () => {
    const { page, article } = await inserted();
    expect(says(article)).to.equal(WORDS);
    expect(page.reports).to.deep.equal([]);
  });

  it('made of single elements, in any order, says every word once', async () => {
    const page = await open('empty.html');
    const make = (tag: string, members: object) => Object.assign(page.document.createElement(tag), members);
    const article = make('khabar-article', { lang: 'ar-IQ' });
    article.append(make('khabar-comment-count', { slot: 'comment-count', count: 2 }));
    page.document.body.append(article);
    article.prepend(make('khabar-date', { slot: 'date', datetime: '2023-08-10' }));
    article.prepend(make('h1', { slot: 'headline', textContent: 'عنوان' }), '\n');
    await quiet(page);
    expect(says(article)).to.equal('عنوان 10 آب 2023 تعليقان');
    expect(page.reports).to.deep.equal([]);
  });

  it('copied, in the page and as HTML, says every word once', async () => {
    const { page, article } = await inserted();
    const clone = article.cloneNode(true) as HTMLElement;
    const copy = page.document.createElement('div');
    copy.innerHTML = article.outerHTML;
    page.document.body.append(clone, copy);
    await quiet(page);
    expect([article, clone, copy].map(says)).to.deep.equal([WORDS, WORDS, WORDS]);
    expect(page.reports).to.deep.equal([]);
  });

  it('cloned before it was on a page says every word once', async () => {
    const page = await open('empty.html');
    const template = page.document.createElement('template');
    template.innerHTML = MARKUP;
    page.document.body.append(template.content.cloneNode(true), page.document.importNode(template.content, true));
    await quiet(page);
    expect([...page.document.querySelectorAll('khabar-article')].map(says)).to.deep.equal([WORDS, WORDS]);
  });

  it('moved about, into a shadow root and out, keeps its words and its nodes', async () => {
    const { page, article } = await inserted();
    const nodes = [...article.children];
    const host = page.document.createElement('div');
    host.attachShadow({ mode: 'open' });
    page.document.body.append(host);
    for (const parent of [host, host.shadowRoot!, page.document.body]) {
      parent.append(article);
      await quiet(page);
      expect(says(article)).to.equal(WORDS);
    }
    expect([...article.children]).to.deep.equal(nodes);
    expect(page.reports).to.deep.equal([]);
  });

  it('moved to the page of another window, and back, keeps its words', async () => {
    const { page, article } = await inserted();
    const other = await open('late.html');
    other.document.body.append(other.document.adoptNode(article));
    await settled(article);
    expect(says(article)).to.equal(WORDS);
    page.document.body.append(article);
    await quiet(page);
    expect(says(article)).to.equal(WORDS);
    expect([...page.reports, ...other.reports]).to.deep.equal([]);
  });

  it('that comes and goes many times leaves one of each word', async () => {
    const { page, article } = await inserted();
    for (let turn = 0; turn < 5; turn++) {
      article.remove();
      page.document.body.append(article);
    }
    await quiet(page);
    expect(says(article)).to.equal(WORDS);
    expect(page.reports).to.deep.equal([]);
  });
});
