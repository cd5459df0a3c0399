import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { KhabarDate } from '../../src/elements/khabar-date.js';
import { articleFrom, folded, frame, mount } from '../support/page.js';

const date = (inside: string) => mount<KhabarDate>(`<khabar-date lang="ar-IQ" datetime="2023-08-10">${inside}</khabar-date>`);
/** The text node that a framework keeps hold of. */
const firstText = (element: Element) => document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;

describe('words that somebody writes over ours', () => {
  for (const inside of ['a', '<time>a</time>']) {
    it(`give way in ${inside}, each time that they are new`, async () => {
      const element = await date(inside);
      const text = firstText(element);
      for (const words of ['b', 'c', 'b']) {
        text.data = words;
        await frame(element);
        expect(element.textContent).to.equal('10 آب 2023');
      }
      element.datetime = 'bad';
      await frame(element);
      expect(element.textContent).to.equal('b'); // the last of the author's own
    });
  }

  it('give way when the node itself is another', async () => {
    const element = await date('<time>a</time>');
    element.firstElementChild!.replaceChildren('b');
    await frame(element);
    expect(element.innerHTML).to.equal('<time>10 آب 2023</time>');
    element.firstElementChild!.replaceChildren();
    await frame(element);
    expect(element.innerHTML).to.equal('<time>10 آب 2023</time>');
  });

  it('give way when a framework makes the same words anew', async () => {
    const element = await date('<time>a</time>');
    for (let turn = 0; turn < 5; turn++) {
      element.innerHTML = '<time>a</time>';
      await frame(element);
      expect(element.textContent).to.equal('10 آب 2023');
    }
  });

  it('come back when somebody empties the element, each time', async () => {
    const element = await date('');
    for (let turn = 0; turn < 3; turn++) {
      element.textContent = '';
      await frame(element);
      expect(element.textContent).to.equal('10 آب 2023');
    }
  });

  it("stay when somebody insists, as a translator does in the reader's browser", async () => {
    const element = await date('a');
    const text = firstText(element);
    text.data = 'August 10, 2023';
    await frame(element);
    text.data = 'August 10, 2023';
    await frame(element);
    expect(element.textContent).to.equal('August 10, 2023');
    element.datetime = '2023-08-11';
    await frame(element);
    expect(element.textContent).to.equal('11 آب 2023');
  });

  it('stay in <font>, until our text is another', async () => {
    const element = await mount('<khabar-comment-count lang="ar" count="3"><a href="#c">3</a></khabar-comment-count>');
    const font = document.createElement('font');
    font.textContent = '3 comments';
    element.querySelector('a')!.firstChild!.replaceWith(font);
    await frame(element);
    expect(element.textContent).to.equal('3 comments');
    element.setAttribute('count', '4');
    await frame(element);
    expect(element.innerHTML).to.equal('<a href="#c"><font>4 تعليقات</font></a>');
  });

  it('give way in an element that stands in <font> of the author\'s', async () => {
    const box = await mount('<font color="red"><khabar-date lang="ar-IQ" datetime="2023-08-10">a</khabar-date></font>');
    const element = box.firstElementChild!;
    firstText(element).data = 'b';
    await frame(element);
    expect(element.textContent).to.equal('10 آب 2023');
  });

  it("are followed where they are the date itself", async () => {
    const element = await mount('<khabar-date lang="ar-IQ"><time datetime="2023-08-10">a</time></khabar-date>');
    element.querySelector('time')!.dateTime = '2023-08-11';
    await frame(element);
    expect(element.textContent).to.equal('11 آب 2023');
  });
});

describe('somebody who insists', () => {
  const task = () => new Promise((resolve) => setTimeout(resolve));

  /** Does the same whenever an element changes, for two tasks: the page still gets to them. Then waits for our last word. */
  const insisting = async (element: Element, act: () => void, lastWord: string) => {
    const observer = new MutationObserver(act);
    observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
    act();
    await task();
    await task();
    observer.disconnect();
    while (folded(element.textContent) !== lastWord) await task();
  };

  it('on a caption without its credit does not hold the page', async () => {
    const element = await mount('<khabar-caption lang="ar" credit="رويترز"><p>الجسر</p></khabar-caption>');
    const words = element.querySelector('p')!;
    await insisting(words, () => { if (words.innerHTML !== 'ثابت') words.innerHTML = 'ثابت'; }, 'ثابت رويترز');
  });

  it('on an empty article does not hold the page', async () => {
    const element = await articleFrom({ headline: 'عنوان' });
    await insisting(element, () => { if (element.querySelector('h1')) element.textContent = ''; }, 'عنوان');
  });

  it('on an empty date does not hold the page', async () => {
    const element = await date('');
    await insisting(element, () => { if (element.textContent) element.textContent = ''; }, '10 آب 2023');
  });
});

describe('words beside the author\'s', () => {
  it('give way to a place that comes, and come back when it goes', async () => {
    const element = await mount('<khabar-byline lang="ar" dateline="بغداد"><a href="/a">أحمد</a></khabar-byline>');
    const place = Object.assign(document.createElement('span'), { slot: 'dateline', textContent: 'البصرة' });
    element.prepend(place, ' ');
    await frame(element);
    expect(folded(element.textContent)).to.equal('البصرة أحمد');
    place.remove();
    await frame(element);
    expect(folded(element.textContent)).to.equal('بغداد أحمد');
  });

  it('stay at the end of a caption that grows', async () => {
    const element = await mount('<khabar-caption lang="ar" credit="رويترز"><p>جسر</p></khabar-caption>');
    element.querySelector('p')!.append(' الجمهورية');
    await frame(element);
    expect(folded(element.textContent)).to.equal('جسر الجمهورية رويترز');
  });

  it('leave no space behind when the caption comes later', async () => {
    const element = await mount('<khabar-caption lang="ar" credit="رويترز"></khabar-caption>');
    element.prepend(Object.assign(document.createElement('p'), { textContent: 'جسر' }));
    await frame(element);
    expect(element.innerHTML).to.equal('<p>جسر <cite data-khabar-written="">رويترز</cite></p>');
  });

  it('of a caption in a caption are its own', async () => {
    const element = await mount(`<khabar-caption lang="ar" credit="واع"><p>خارج <khabar-caption credit="رويترز"><p>داخل</p></khabar-caption></p></khabar-caption>`);
    await frame(element);
    const credits = [...element.querySelectorAll('cite')].map((cite) => [cite.textContent, cite.closest('khabar-caption') === element]);
    expect(credits).to.deep.equal([['رويترز', false]]); // the credit that is there already, inside, is the only one
  });
});
