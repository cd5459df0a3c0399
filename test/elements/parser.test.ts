import { expect } from '@open-wc/testing';
import { mount } from '../support/page.js';

/** A document that is still being parsed, in a frame where every element is defined already. */
const parsing = async (): Promise<Document> => {
  const defined = new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
  const frame = await mount<HTMLIFrameElement>('<iframe src="/test/support/defined.html" title="page"></iframe>');
  await defined;
  const page = frame.contentDocument!;
  page.open();
  page.write('<!doctype html><html lang="ar-IQ" dir="rtl"><body>');
  return page;
};

/** Lets everything run that waits for the parser to pause. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

describe('an element that is defined before the parser reaches it', () => {
  it('waits for the rest of its words, and writes them once', async () => {
    const page = await parsing();
    page.write('<khabar-date datetime="2023-08-10"><time>10 Aug');
    await pause();
    page.write('ust</time></khabar-date><p>x');
    page.close();
    await pause();
    expect(page.querySelector('khabar-date')!.innerHTML).to.equal('<time>10 آب 2023</time>');
  });

  it('waits for its children before it takes itself for empty', async () => {
    const page = await parsing();
    page.write('<khabar-comment-count count="3">');
    await pause();
    page.write('<a href="#comments">3 comments</a></khabar-comment-count>');
    page.close();
    await pause();
    expect(page.querySelector('khabar-comment-count')!.innerHTML).to.equal('<a href="#comments">3 تعليقات</a>');
  });

  it('fills its slots as they come', async () => {
    const page = await parsing();
    page.write('<khabar-article lang="ar"><h1 slot="headline">عنوان</h1>');
    await pause();
    page.write('<khabar-date slot="date" datetime="2023-08-10"></khabar-date><p>نص</p></khabar-article>');
    page.close();
    await pause();
    const article = page.querySelector('khabar-article')!;
    expect(article.innerHTML).to.contain('10 أغسطس 2023</khabar-date><p>نص</p>');
    expect(article.shadowRoot!.querySelector<HTMLElement>('[part=meta]')!.hidden).to.equal(false);
  });

  it('empties the shadow root that a server declared, and fills it once', async () => {
    const page = await parsing();
    page.write(`<khabar-comment-count count="3" href="#c"><template shadowrootmode="open"><a href="#old"><slot></slot></a></template>3 تعليقات</khabar-comment-count><p>x`);
    page.close();
    await pause();
    const element = page.querySelector('khabar-comment-count')!;
    expect([...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['#c']);
    expect(element.textContent).to.equal('3 تعليقات');
  });
});
