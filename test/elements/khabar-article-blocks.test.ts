import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { KhabarArticle } from '../../src/elements/khabar-article.js';
import type { KhabarEmbed } from '../../src/elements/khabar-embed.js';
import { configure, type Article, type Block } from '../../src/index.js';
import { articleFrom, frame, settled } from '../support/page.js';

const PICTURE = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='800' height='400'></svg>";
const heightOf = (root: ParentNode, selector: string) => Math.round(root.querySelector(selector)!.getBoundingClientRect().height);
const loaded = (target: EventTarget, type: string) => new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
const post = (id: string): Block => ({
  type: 'live-update', id, published: '2024-03-14T13:10+03:00', title: id, blocks: [{ type: 'embed', id: `embed-${id}`, url: `https://own.example/${id}` }],
});

describe('blocks of an article on a page', () => {
  it('leave a loaded frame alone when a live update is put on top', async () => {
    configure({ embeds: [{ name: 'الأرشيف', url: 'https://own.example/{id}', frame: '/fixtures/avatoday/expected.txt', height: 300 }] });
    const live: Article = { id: 'live', lang: 'ar', body: [post('1')] };
    const article = await articleFrom(live);
    const embed = article.querySelector<KhabarEmbed>('#embed-1')!;
    embed.load();
    await settled(embed);
    const iframe = embed.shadowRoot!.querySelector('iframe')!;
    await loaded(iframe, 'load');
    const { contentWindow } = iframe;
    let loads = 0;
    iframe.addEventListener('load', () => loads++);
    article.article = { ...live, body: [post('2'), post('1')] };
    await settled(article);
    await frame(article);
    expect([...article.querySelectorAll('section')].map(({ id }) => id)).to.deep.equal(['2', '1']);
    expect([embed.isConnected, iframe.isConnected, iframe.contentWindow === contentWindow, loads]).to.deep.equal([true, true, true, 0]);
    configure({});
  });

  it('keep a picture in its space from before it comes', async () => {
    const article = await articleFrom({ lang: 'ar', body: [{ type: 'image', src: '/fixtures/pictures/g1.svg', alt: 'نخيل', width: 800, height: 600 }] });
    article.style.width = '440px';
    const image = article.querySelector('img')!;
    expect(heightOf(article, 'img')).to.equal(300);
    if (!image.complete) await loaded(image, 'load');
    expect(heightOf(article, 'img')).to.equal(300);
  });

  it('keep the words of a picture that fails, its caption and what it shows', async () => {
    const article = await articleFrom({ lang: 'ar', body: [{ type: 'image', src: 'data:image/png,none', alt: 'نخيل على الضفة', width: 800, height: 600, caption: 'بساتين التاجي.' }] });
    const image = article.querySelector('img')!;
    if (!image.complete) await loaded(image, 'error');
    expect(image.naturalWidth).to.equal(0);
    expect([image.alt, article.querySelector('figcaption')!.textContent]).to.deep.equal(['نخيل على الضفة', 'بساتين التاجي.']);
    expect(heightOf(article, 'img')).to.be.above(15);
    expect(heightOf(article, 'figcaption')).to.be.above(15);
  });

  it('keep the space of a place before a site fills it', async () => {
    const article = await articleFrom({
      lang: 'ar', body: [{ type: 'slot', name: 'ad', size: 'rectangle', label: 'إعلان' }, { type: 'slot', name: 'free' }, { type: 'paragraph', content: 'نص' }],
    });
    const before = article.querySelector('p:last-child')!.getBoundingClientRect().y;
    const advertisement = Object.assign(document.createElement('img'), { src: PICTURE, width: 300, height: 250 });
    article.querySelector('[data-khabar-slot="ad"]')!.append(advertisement);
    expect(advertisement.getBoundingClientRect().height).to.equal(250);
    expect(article.querySelector('p:last-child')!.getBoundingClientRect().y).to.equal(before);
  });

  it('have ids by which a page leads to a heading and to a note and back', async () => {
    const article: KhabarArticle = await articleFrom({
      id: 'a', lang: 'ar',
      body: [
        { type: 'heading', content: 'ماء كثير' }, { type: 'paragraph', content: ['نص', { type: 'footnote', note: '1' }] },
        { type: 'footnotes', items: [{ id: '1', content: 'هامش.' }] },
      ],
    });
    expect(document.getElementById('ماء-كثير')).to.equal(article.querySelector('h2'));
    const [there, back] = [...article.querySelectorAll<HTMLAnchorElement>('a')];
    expect(document.querySelector(there!.hash)!.textContent).to.equal('هامش. ↑');
    expect(document.querySelector(back!.hash)).to.equal(there);
  });
});
