import { expect } from '@open-wc/testing';
import { readingMinutes, readingTimeText, searchKey, slug, wordCount } from '../../src/text.js';
import { articleReading } from '../../src/model.js';
import { he } from '../../src/locales/he.js';

const rows: { text: string; key: string; slug: string }[] = await (await fetch('/fixtures/text/search.json')).json();

describe('searchKey', () => {
  it('folds what readers do not tell apart', () => {
    expect(rows.map(({ text }) => searchKey(text))).to.deep.equal(rows.map(({ key }) => key));
  });

  it('of a key is the key', () => expect(rows.map(({ key }) => searchKey(key))).to.deep.equal(rows.map(({ key }) => key)));
});

describe('slug', () => {
  it('keeps letters and digits, with hyphens', () => {
    expect(rows.map(({ text }) => slug(text))).to.deep.equal(rows.map((row) => row.slug));
  });

  it('is none that is taken', () => {
    expect(slug('عنوان', new Set(['عنوان', 'عنوان-2']))).to.equal('عنوان-3');
    expect(slug('', new Set(['section']))).to.equal('section-2');
  });

  it('works as an id', async () => {
    for (const { text } of rows) {
      const element = Object.assign(document.createElement('h2'), { id: slug(text) });
      document.body.append(element);
      expect(document.querySelector(`#${CSS.escape(element.id)}`)).to.equal(element);
      element.remove();
    }
  });
});

describe('reading time', () => {
  const text = (words: number, locale = 'ar', images = 0) => readingTimeText({ words, images }, { locale, languages: { he } });

  it('is a phrase', () => {
    expect([90, 180, 360, 540, 2000].map((words) => text(words))).to.deep.equal([
      'أقل من دقيقة', 'مدة القراءة: دقيقة واحدة', 'مدة القراءة: دقيقتان', 'مدة القراءة: 3 دقائق', 'مدة القراءة: 11 دقيقة',
    ]);
    expect([text(540, 'ar-IQ-u-nu-arab'), text(480, 'he'), text(476, 'en'), text(100, 'en')]).to.deep.equal([
      'مدة القراءة: ٣ دقائق', 'זמן קריאה: שתי דקות', 'Reading time: 2 minutes', 'Less than a minute',
    ]);
  });

  it('counts pictures', () => expect(text(0, 'ar', 10)).to.equal('مدة القراءة: دقيقتان'));

  it('of what is no number, or in a language without a table, is none', () => {
    expect([Number.NaN, -1, Infinity].map((words) => readingMinutes({ words }, { locale: 'ar' }))).to.deep.equal([undefined, undefined, undefined]);
    expect(text(540, 'sw')).to.equal(undefined);
  });

  it('counts words between spaces', () => {
    expect(wordCount('في 2021/7/26 أعلن عن COVID-19 و C++ – هنا.')).to.equal(8);
    expect(wordCount('  ')).to.equal(0);
  });

  it('is taken from an article', async () => {
    const article = await (await fetch('/fixtures/avatoday/article.json')).json();
    expect(articleReading(article)).to.deep.equal({ words: 462, images: 0 });
  });
});
