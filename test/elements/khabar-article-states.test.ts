import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { KhabarArticle } from '../../src/elements/khabar-article.js';
import { mount, settled } from '../support/page.js';

const addressOf = (article: Element) => article.shadowRoot!.querySelector('[part="address"]')?.textContent;

/** The page's own address, without what leads to a place in it. */
const PAGE = document.URL.replace(/#.*/, '');

describe('the address above an article on paper', () => {
  it('is the one that its data give', async () => {
    const article = await mount<KhabarArticle>('<khabar-article></khabar-article>');
    article.article = { lang: 'ar', headline: 'خبر', url: 'https://khabar.example/iraq/tigris', body: [] };
    await settled(article);
    expect(addressOf(article)).to.equal('https://khabar.example/iraq/tigris');
  });

  it('has letters as letters', async () => {
    const article = await mount<KhabarArticle>('<khabar-article></khabar-article>');
    article.article = { lang: 'ar', headline: 'خبر', url: 'https://khabar.example/%D8%AF%D8%AC%D9%84%D8%A9?a=1%262', body: [] };
    await settled(article);
    expect(addressOf(article)).to.equal('https://khabar.example/دجلة?a=1%262');
  });

  it("is the page's canonical one where the article has none", async () => {
    const link = Object.assign(document.createElement('link'), { rel: 'canonical', href: 'https://khabar.example/canonical' });
    document.head.append(link);
    const article = await mount('<khabar-article lang="ar"><p>نص</p></khabar-article>');
    link.remove();
    expect(addressOf(article)).to.equal('https://khabar.example/canonical');
  });

  it("is the page's own where nothing says another", async () => {
    expect(addressOf(await mount('<khabar-article lang="ar"><p>نص</p></khabar-article>'))).to.equal(decodeURI(PAGE));
  });

  for (const [url, printed] of [
    ['https://editor:secret@khabar.example/a', 'https://khabar.example/a'],
    ['https://khabar.example/%E2%80%AE/a%20b', 'https://khabar.example/%E2%80%AE/a%20b'],
    ['https://khabar.example/%FF', 'https://khabar.example/%FF'],
  ] as const) {
    it(`can be read and typed: ${url}`, async () => {
      const article = await mount<KhabarArticle>('<khabar-article></khabar-article>');
      article.article = { lang: 'ar', headline: 'خبر', url, body: [] };
      await settled(article);
      expect(addressOf(article)).to.equal(printed);
    });
  }

  it('is read anew before printing: the page may have moved', async () => {
    const article = await mount<KhabarArticle>('<khabar-article lang="ar"><p>نص</p></khabar-article>');
    history.replaceState(null, '', '?moved');
    dispatchEvent(new Event('beforeprint'));
    await settled(article);
    const address = addressOf(article);
    history.replaceState(null, '', PAGE);
    expect(address).to.match(/\?moved$/);
  });

  for (const url of ['javascript:alert(1)', 'mailto:a@khabar.example']) {
    it(`is the page's where an article says ${url}`, async () => {
      const article = await mount<KhabarArticle>('<khabar-article></khabar-article>');
      article.article = { lang: 'ar', headline: 'خبر', url, body: [] };
      await settled(article);
      expect(addressOf(article)).to.equal(decodeURI(PAGE));
    });
  }

  it('is seen on paper alone', async () => {
    const article = await mount('<khabar-article lang="ar"><p>نص</p></khabar-article>');
    expect(article.shadowRoot!.querySelector('[part="address"]')!.checkVisibility()).to.equal(false);
  });
});

describe('an article with nothing in it', () => {
  it('takes no room', async () => {
    expect((await mount('<khabar-article lang="ar"></khabar-article>')).getBoundingClientRect().height).to.equal(0);
  });

  it('takes room as soon as something stands in it, and none when it is gone', async () => {
    const article = await mount<KhabarArticle>('<khabar-article lang="ar"></khabar-article>');
    article.innerHTML = '<p>نص</p>';
    await settled(article);
    expect(article.getBoundingClientRect().height).to.be.greaterThan(100);
    article.replaceChildren();
    await settled(article);
    expect(article.getBoundingClientRect().height).to.equal(0);
  });
});

describe('an article whose words come into a text that was there', () => {
  it('shows them: no slot tells of it', async () => {
    const article = await mount<KhabarArticle>('<khabar-article lang="ar"></khabar-article>');
    article.replaceChildren(document.createTextNode(' '));
    await settled(article);
    (article.firstChild as Text).data = 'نص';
    expect(article.getBoundingClientRect().height).to.be.greaterThan(15);
    expect(article.innerText).to.equal('نص');
  });
});

describe('a reader who saves data', () => {
  const connection = Object.getOwnPropertyDescriptor(Navigator.prototype, 'connection');
  const tell = (saveData: boolean) => Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData } });
  afterEach(() => {
    delete (navigator as { connection?: unknown }).connection;
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'connection')).to.deep.equal(connection);
  });

  const facesOf = (article: Element) => [...article.querySelectorAll('h1, p, khabar-date')].map((each) => getComputedStyle(each).fontFamily.split(',')[0]!.replaceAll('"', ''));
  const MARKUP = '<h1 slot="headline">عنوان</h1><khabar-date slot="date" datetime="2024-03-12"></khabar-date><p>نص</p>';

  it('gets the faces of his device, whatever the site asks for', async () => {
    tell(true);
    const article = await mount(`<div style="--khabar-font-text: Amiri"><khabar-article lang="ar">${MARKUP}</khabar-article></div>`);
    expect(facesOf(article)).to.deep.equal(['SF Arabic', 'SF Arabic', 'SF Arabic']);
  });

  it('gets the hand that he reads all the same', async () => {
    tell(true);
    expect(facesOf(await mount(`<khabar-article lang="ur">${MARKUP}</khabar-article>`))[0]).to.equal('Noto Nastaliq Urdu');
  });

  it('gets no portraits', async () => {
    tell(true);
    const article = await mount('<khabar-article lang="ar"><khabar-byline slot="byline"><img slot="portrait" alt="" src="/fixtures/pictures/p1.svg" width="48" height="48"><a rel="author" href="/a">ليلى</a></khabar-byline></khabar-article>');
    expect(article.querySelector('img')!.checkVisibility()).to.equal(false);
  });

  it('is one who says so', async () => {
    tell(false);
    expect(facesOf(await mount(`<khabar-article lang="ar">${MARKUP}</khabar-article>`))[2]).to.equal('Noto Naskh Arabic Variable');
  });
});
