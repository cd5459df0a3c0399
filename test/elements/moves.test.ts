import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { KhabarArticle } from '../../src/elements/khabar-article.js';
import type { KhabarByline } from '../../src/elements/khabar-byline.js';
import type { KhabarCaption } from '../../src/elements/khabar-caption.js';
import type { Article } from '../../src/model/article.js';
import { articleFrom, folded, mount, settled } from '../support/page.js';

describe('a clone', () => {
  it('of a byline knows the place that its original wrote', async () => {
    const original = await mount<KhabarByline>('<khabar-byline lang="ar" dateline="بغداد">أحمد</khabar-byline>');
    const clone = original.cloneNode(true) as KhabarByline;
    original.after(clone);
    await settled(clone);
    expect(folded(clone.textContent)).to.equal('بغداد أحمد');
    clone.dateline = 'البصرة';
    await settled(clone);
    expect(folded(clone.textContent)).to.equal('البصرة أحمد');
    clone.remove();
  });

  it('of a caption knows the credit that its original wrote', async () => {
    const original = await mount<KhabarCaption>('<khabar-caption lang="ar" credit="رويترز"><p>الجسر</p></khabar-caption>');
    const clone = original.cloneNode(true) as KhabarCaption;
    original.after(clone);
    await settled(clone);
    expect(folded(clone.textContent)).to.equal('الجسر رويترز');
    clone.credit = 'واع';
    await settled(clone);
    expect(folded(clone.textContent)).to.equal('الجسر واع');
    clone.remove();
  });

  it('of an article from data has the same words, and takes another article', async () => {
    const original = await articleFrom({ lang: 'ar', headline: 'عنوان', published: '2023-08-10', body: [{ type: 'paragraph', content: 'نص' }] });
    const clone = original.cloneNode(true) as KhabarArticle;
    original.after(clone);
    await settled(clone);
    expect(folded(clone.textContent)).to.equal('عنوان 10 أغسطس 2023 نص');
    clone.article = { headline: 'آخر' };
    await settled(clone);
    expect(folded(clone.textContent)).to.equal('آخر');
    expect(folded(original.textContent)).to.equal('عنوان 10 أغسطس 2023 نص');
    clone.remove();
  });
});

describe('a move', () => {
  const article: Article = { lang: 'ar-IQ', headline: 'عنوان', published: '2023-08-10', comments: { count: 2 }, body: [{ type: 'paragraph', content: 'نص' }] };
  const words = 'عنوان 10 آب 2023 تعليقان نص';

  it('within the page and into a shadow root keeps every node', async () => {
    const element = await articleFrom(article);
    const heading = element.querySelector('h1');
    const box = await mount('<div></div>');
    const root = box.attachShadow({ mode: 'open' });
    for (const parent of [box, root, document.body]) {
      parent.append(element);
      await settled(element);
      expect(folded(element.textContent)).to.equal(words);
    }
    expect(element.querySelector('h1')).to.equal(heading);
  });

  it('into another document, and back, takes the styles along', async () => {
    const element = await articleFrom(article);
    const page = (await mount<HTMLIFrameElement>('<iframe title="page"></iframe>')).contentDocument!;
    page.body.append(page.adoptNode(element));
    await settled(element);
    expect(folded(element.textContent)).to.equal(words);
    const look = () => [getComputedStyle(element.shadowRoot!.querySelector('.layout')!).display, getComputedStyle(element.querySelector('p')!).lineHeight];
    expect(look()).to.deep.equal(['grid', '35px']);
    element.article = { ...article, headline: 'آخر' };
    await settled(element);
    expect(element.querySelector('h1')!.textContent).to.equal('آخر');
    document.body.append(element);
    await settled(element);
    expect(look()).to.deep.equal(['grid', '35px']);
    element.remove();
  });

  it('into another document before the first update is no error', async () => {
    const page = (await mount<HTMLIFrameElement>('<iframe title="page"></iframe>')).contentDocument!;
    const element = document.createElement('khabar-comment-count');
    element.count = 2;
    element.append(page.createElement('a'));
    element.firstElementChild!.append(page.createTextNode('2 comments'));
    page.body.append(element);
    await settled(element);
    expect(element.innerHTML).to.equal('<a>تعليقان</a>');
  });
});

describe('a direction that is none', () => {
  it('is overwritten, as a framework writes undefined', async () => {
    const element = await mount('<khabar-date lang="ar-IQ" dir="undefined" datetime="2023-08-10"></khabar-date>');
    expect(element.dir).to.equal('rtl');
  });
});
