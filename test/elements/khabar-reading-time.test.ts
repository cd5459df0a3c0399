import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { KhabarArticle } from '../../src/elements/khabar-article.js';
import type { KhabarReadingTime } from '../../src/elements/khabar-reading-time.js';
import { frame, mount, settled, warningsOf } from '../support/page.js';

const time = (attributes: string, inside = '') => mount<KhabarReadingTime>(`<khabar-reading-time ${attributes}>${inside}</khabar-reading-time>`);

describe('khabar-reading-time', () => {
  const texts: [attributes: string, text: string][] = [
    ['lang="ar" words="90"', 'أقل من دقيقة'],
    ['lang="ar" words="540"', 'مدة القراءة: 3 دقائق'],
    ['lang="ar-IQ-u-nu-arab" words="2000"', 'مدة القراءة: ١١ دقيقة'],
    ['lang="ar" words="540" images="10"', 'مدة القراءة: 5 دقائق'],
    ['lang="en" words="540"', 'Reading time: 2 minutes'],
  ];
  for (const [attributes, text] of texts) {
    it(`${attributes} prints ${text}`, async () => expect((await time(attributes)).textContent).to.equal(text));
  }

  it('counts the article that it stands in, without its facts and its footer', async () => {
    const words = (count: number) => 'كلمة '.repeat(count);
    const article = await mount(`<khabar-article lang="ar"><h1 slot="headline">${words(100)}</h1>
      <khabar-byline slot="byline">${words(500)}</khabar-byline><khabar-reading-time slot="date"></khabar-reading-time>
      <p>${words(260)}</p><nav slot="footer">${words(500)}</nav></khabar-article>`);
    expect(article.querySelector('khabar-reading-time')!.textContent).to.equal('مدة القراءة: دقيقتان');
    article.append(Object.assign(document.createElement('p'), { textContent: words(180) }));
    await frame(article);
    expect(article.querySelector('khabar-reading-time')!.textContent).to.equal('مدة القراءة: 3 دقائق');
  });

  it('follows an article from data, from its footer', async () => {
    const article = await mount<KhabarArticle>('<khabar-article><p slot="footer"><khabar-reading-time></khabar-reading-time></p></khabar-article>');
    article.article = await (await fetch('/fixtures/avatoday/article.json')).json();
    await settled(article);
    await frame(article);
    expect(article.querySelector('khabar-reading-time')!.textContent).to.equal('مدة القراءة: 3 دقائق');
  });

  it('follows the language, and gives the words back for a number that is none', async () => {
    const element = await time('lang="ar" words="540"', 'ثلاث دقائق');
    element.lang = 'en';
    await frame(element);
    expect(element.textContent).to.equal('Reading time: 2 minutes');
    const warnings = await warningsOf(async () => {
      element.words = 'many';
      await settled(element);
    });
    expect(element.textContent).to.equal('ثلاث دقائق');
    expect(warnings).to.deep.equal(['<khabar-reading-time> words = "many": expected a whole number in ASCII digits, such as 540']);
  });

  it('writes nothing where there is nothing to count', async () => {
    expect((await time('lang="ar"')).textContent).to.equal('');
    expect((await mount('<khabar-article lang="ar"><khabar-reading-time></khabar-reading-time></khabar-article>')).textContent).to.equal('');
  });

  it('passes axe', async () => {
    await expect(await time('lang="ar" words="540"')).to.be.accessible();
  });
});
