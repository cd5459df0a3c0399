import { expect } from '@open-wc/testing';
import { folded, settled } from '../support/page.js';
import { open, type Page } from './open.js';

/*
 * `src` against a server that answers as servers do.
 */

interface ArticleElement extends HTMLElement {
  src: string | null;
  reload(): void;
  readonly updateComplete: Promise<boolean>;
}

/** An article with words of its own on a page that has the single file. */
const article = async () => {
  const page = await open('empty.html');
  const element = page.document.createElement('khabar-article') as ArticleElement;
  element.innerHTML = '<p>نص</p>';
  page.document.body.append(element);
  await settled(element);
  return { page, element };
};

const event = <E extends Event>(element: Element, type: string) =>
  new Promise<E>((resolve) => element.addEventListener(type, (each) => resolve(each as E), { once: true }));

/** An address whose answer never ends, and a way to wait until the server holds so many connections to it. */
const endless = () => {
  const query = `name=${crypto.randomUUID()}`;
  const held = async (expected: number) => {
    for (;;) {
      const open = Number(await (await fetch(`/consumers/hanging?${query}`)).text());
      if (open === expected) return open;
    }
  };
  return { address: `/consumers/hang.json?${query}`, held };
};

const headline = (element: Element) => folded(element.querySelector('h1')?.textContent);

describe('src', () => {
  it('follows a redirect', async () => {
    const { element } = await article();
    const loaded = event<Event & { src: string }>(element, 'khabar-load');
    element.src = '/consumers/moved.json';
    expect((await loaded).src).to.equal('/consumers/moved.json');
    expect(headline(element)).to.equal('عين اميركا لا تزال على العراق');
  });

  it('that is slow gives way to the next, and its connection ends', async () => {
    const { page, element } = await article();
    const { address, held } = endless();
    element.src = address;
    await held(1);
    const loaded = event(element, 'khabar-load');
    element.src = '/fixtures/avatoday/article.json';
    await loaded;
    expect(headline(element)).to.equal('عين اميركا لا تزال على العراق');
    expect(await held(0)).to.equal(0);
    expect(page.reports).to.deep.equal([]);
  });

  it('ends its connection when the article leaves the page, and says nothing', async () => {
    const { page, element } = await article();
    let said = 0;
    for (const type of ['khabar-load', 'khabar-error']) element.addEventListener(type, () => said++);
    const { address, held } = endless();
    element.src = address;
    await held(1);
    element.remove();
    expect(await held(0)).to.equal(0);
    expect([said, element.innerHTML, page.reports]).to.deep.equal([0, '<p>نص</p>', []]);
  });

  it('ends its connection when it is taken away', async () => {
    const { element } = await article();
    const { address, held } = endless();
    element.src = address;
    await held(1);
    element.src = null;
    expect(await held(0)).to.equal(0);
    expect(element.innerHTML).to.equal('<p>نص</p>');
  });

  it('that answers with an error in JSON gives that reason, and keeps the words', async () => {
    const { page, element } = await article();
    const network = page as Page & Pick<typeof globalThis, 'fetch' | 'Response'>;
    network.fetch = () => Promise.resolve(network.Response.json({ error: 'not found' }));
    const failed = event<Event & { reason: string; problems: readonly unknown[] }>(element, 'khabar-error');
    element.src = '/article.json';
    const { reason, problems } = await failed;
    expect([reason, problems]).to.deep.equal(['$: expected headline or body, found neither', [{ path: '$', expected: 'headline or body', found: 'neither' }]]);
    expect(element.innerHTML).to.equal('<p>نص</p>');
  });

  it('that answers with an article of another shape gives the first reason', async () => {
    const { page, element } = await article();
    const network = page as Page & Pick<typeof globalThis, 'fetch' | 'Response'>;
    network.fetch = () => Promise.resolve(network.Response.json({ body: [{ type: 'paragraph', content: 7 }, 5] }));
    const failed = event<Event & { reason: string }>(element, 'khabar-error');
    element.src = '/article.json';
    expect((await failed).reason).to.equal('$.body[0].content: expected string or array, found number');
    expect(element.innerHTML).to.equal('<p>نص</p>');
  });

  it('keeps the words while there is no network, and loads on reload()', async () => {
    const { page, element } = await article();
    const network = page as Page & Pick<typeof globalThis, 'fetch'>;
    const { fetch } = network;
    network.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const failed = event<Event & { src: string; reason: string; path?: string }>(element, 'khabar-error');
    element.src = '/fixtures/avatoday/article.json';
    const { src, reason, path } = await failed;
    expect([src, reason, path]).to.deep.equal(['/fixtures/avatoday/article.json', 'Failed to fetch', undefined]);
    expect(element.innerHTML).to.equal('<p>نص</p>');
    network.fetch = fetch;
    const loaded = event(element, 'khabar-load');
    element.reload();
    await loaded;
    expect(headline(element)).to.equal('عين اميركا لا تزال على العراق');
  });
});
