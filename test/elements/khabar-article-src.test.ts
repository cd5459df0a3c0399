import { expect } from '@open-wc/testing';
import '../../src/define/khabar-article.js';
import type { KhabarArticle } from '../../src/elements/khabar-article.js';
import type { KhabarErrorEvent, KhabarLoadEvent } from '../../src/elements/shared/article-events.js';
import { folded, mount, warningsOf } from '../support/page.js';

/** An address that answers with a text. */
const answering = (text: string) => URL.createObjectURL(new Blob([text], { type: 'application/json' }));

const article = () => mount<KhabarArticle>('<khabar-article lang="ar"><p>نص</p></khabar-article>');

const event = <E extends Event>(element: Element, type: string) =>
  new Promise<E>((resolve) => element.addEventListener(type, (each) => resolve(each as E), { once: true }));

const failure = async (src: string) => {
  const element = await article();
  const failed = event<KhabarErrorEvent>(element, 'khabar-error');
  const warnings = await warningsOf(async () => {
    element.src = src;
    await failed;
  });
  const { reason, path, src: named } = await failed;
  expect(warnings).to.deep.equal([`<khabar-article> src = ${JSON.stringify(src)}: ${reason}`]);
  expect(element.innerHTML).to.equal('<p>نص</p>');
  expect(named).to.equal(src);
  return { reason, path };
};

describe('khabar-article src', () => {
  it('says when the article stands on the page', async () => {
    const element = await article();
    const loaded = event<KhabarLoadEvent>(document.body, 'khabar-load');
    element.src = '/fixtures/avatoday/article.json';
    const { src, article: given } = await loaded;
    expect([src, given.lang]).to.deep.equal(['/fixtures/avatoday/article.json', 'ar-IQ']);
    expect(element.querySelector('h1')!.textContent).to.equal('عين اميركا لا تزال على العراق');
  });

  it('keeps the children for an answer of 404', async () => {
    expect(await failure('/fixtures/none.json')).to.deep.equal({ reason: 'the server answered 404', path: undefined });
  });

  it('keeps the children for what is no JSON', async () => {
    expect(await failure(answering('<p>'))).to.deep.equal({ reason: 'the answer is no JSON', path: undefined });
  });

  it('keeps the children for JSON of another shape, and names the place', async () => {
    const { reason, path } = await failure(answering('{"authors":[{"name":"أ"},{}]}'));
    expect([reason, path]).to.deep.equal(['$.authors[1].name: expected string, found nothing', '$.authors[1].name']);
  });

  it('keeps the children for an object that is no article', async () => {
    expect(await failure(answering('{"error":"no such article"}'))).to.deep.equal({ reason: '$: expected headline or body, found neither', path: '$' });
  });

  it('goes on loading when the article is set to none', async () => {
    const element = await article();
    const loaded = event<KhabarLoadEvent>(element, 'khabar-load');
    element.src = answering('{"headline":"أول"}');
    await element.updateComplete;
    element.article = null;
    await loaded;
    expect(folded(element.textContent)).to.equal('أول');
  });

  it('lets the last src win', async () => {
    const element = await article();
    const loaded = event<KhabarLoadEvent>(element, 'khabar-load');
    element.src = answering('{"headline":"أول"}');
    await element.updateComplete;
    element.src = answering('{"headline":"ثان"}');
    await loaded;
    expect(folded(element.textContent)).to.equal('ثان');
  });

  it('stops when it leaves the page, and loads when it comes back', async () => {
    const element = await article();
    const parent = element.parentNode!;
    element.src = answering('{"headline":"أول"}');
    await element.updateComplete;
    element.remove();
    const loaded = event<KhabarLoadEvent>(element, 'khabar-load');
    expect(element.innerHTML).to.equal('<p>نص</p>');
    parent.append(element);
    await loaded;
    expect(folded(element.textContent)).to.equal('أول');
  });

  it('loads another src that it was given while away', async () => {
    const element = await article();
    const parent = element.parentNode!;
    const first = event(element, 'khabar-load');
    element.src = answering('{"headline":"أول"}');
    await first;
    element.remove();
    element.src = answering('{"headline":"ثان"}');
    await element.updateComplete;
    const second = event(element, 'khabar-load');
    parent.append(element);
    await second;
    expect(folded(element.textContent)).to.equal('ثان');
  });

  it('gives way to an article that is set while it loads', async () => {
    const element = await article();
    const asked: AbortSignal[] = [];
    const { fetch } = window;
    window.fetch = (_, init) => new Promise((_resolve, reject) => {
      asked.push(init!.signal!);
      init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason));
    });
    element.src = '/slow.json';
    await element.updateComplete;
    element.article = { headline: 'بيدي' };
    await element.updateComplete;
    expect(asked.map(({ aborted }) => aborted)).to.deep.equal([true]);
    expect(folded(element.textContent)).to.equal('بيدي');
    element.parentNode!.append(element); // and does not ask again when it moves
    await element.updateComplete;
    expect(folded(element.textContent)).to.equal('بيدي');
    window.fetch = fetch;
    expect(asked).to.have.length(1);
  });

  it('loads again on demand, after an error', async () => {
    const element = await article();
    await warningsOf(async () => {
      const failed = event(element, 'khabar-error');
      element.src = '/fixtures/none.json';
      await failed;
      const again = event(element, 'khabar-error');
      element.reload();
      await again;
    });
  });
});
