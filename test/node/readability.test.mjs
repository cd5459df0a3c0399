// The article in reader mode: what Mozilla's Readability, which Firefox's reader view and many reading apps are made of, takes
// from a newsroom's page with it. The page is plain HTML, as a reading app fetches it: no script of ours has a say.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { serialise, serialiseArticles } from '../consumers/serialise.mjs';

/** An article, how many words it has, and how many figures. */
const ARTICLES = [
  { name: 'avatoday', words: 471, figures: 0 },
  { name: 'kitchen', words: 966, figures: 11 },
  { name: 'persian', words: 325, figures: 2 },
];
const markup = await serialise(ARTICLES.map(({ name }) => name));

const fixture = (name, file) => readFileSync(new URL(`../../fixtures/${name}/${file}`, import.meta.url), 'utf8');
const folded = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const wordsOf = (text) => folded(text).split(' ').filter(Boolean);

/** The furniture around an article: what a reader did not come for. */
const newsroom = ({ lang, headline }, article) => `<!doctype html>
<html lang="${lang}" dir="rtl">
<head><meta charset="utf-8"><title>${headline} | Newsroom</title></head>
<body>
<header><a href="/">Newsroom</a><nav><ul><li><a href="/politics">Politics</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main>${article}</main>
<footer><p>All rights reserved.</p><ul><li><a href="/about">About us</a></li><li><a href="/contact">Contact</a></li></ul></footer>
</body>
</html>`;

const documentOf = (html) => new JSDOM(html, { url: 'https://newsroom.example/story' }).window.document;

/** What Readability makes of a page with the article. */
const read = (name, article = markup[name]) => new Readability(documentOf(newsroom(JSON.parse(fixture(name, 'article.json')), article))).parse();

/** The words that are not among others as often as they are here. */
const missing = (wanted, others) => {
  const left = new Map();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const times = left.get(word) ?? 0;
    if (times > 0) left.set(word, times - 1);
    return times === 0;
  });
};

/** Headline, byline and text. Readability takes a headline out of the text, where it finds it there, and never in Arabic letters. */
const readWords = ({ title, byline, textContent }) =>
  (folded(textContent).includes(folded(title)) ? [byline, textContent] : [title, byline, textContent]).flatMap(wordsOf);

/** The figures of a document: what each shows, and its caption. */
const figuresOf = (document) =>
  [...document.querySelectorAll('figure')].map((figure) => {
    const shown = figure.querySelector('img, video, audio, table, khabar-embed');
    return [shown?.localName, shown?.src, folded(figure.querySelector(':scope > figcaption')?.textContent)];
  });

for (const { name, words } of ARTICLES) {
  describe(`the ${name} article in reader mode`, () => {
    it(`has all ${words} words of headline, byline and body`, () => {
      const expected = wordsOf(fixture(name, 'expected.txt'));
      assert.equal(expected.length, words);
      assert.deepEqual(missing(expected, readWords(read(name))), []);
    });

    it('has its own headline as the title, and nothing of the page around it', () => {
      const { title, textContent } = read(name);
      assert.equal(title, JSON.parse(fixture(name, 'article.json')).headline);
      assert.doesNotMatch(textContent, /Newsroom|Politics|rights|Contact/);
    });

    it('keeps its language and direction', () => {
      const { lang, dir } = documentOf(read(name).content).querySelector('khabar-article');
      assert.deepEqual([lang, dir], [JSON.parse(fixture(name, 'article.json')).lang, 'rtl']);
    });
  });
}

describe('figures in reader mode', () => {
  for (const { name, figures } of ARTICLES.filter((article) => article.figures > 0)) {
    it(`are all ${figures} of ${name}, each with its caption`, () => {
      const before = figuresOf(documentOf(markup[name]));
      assert.equal(before.length, figures);
      assert.deepEqual(figuresOf(documentOf(read(name).content)), before);
    });
  }
});

describe('what a newsroom names like furniture, in reader mode', () => {
  const block = { related: { items: [{ headline: 'خبر آخر', url: '/other' }] }, heading: { level: 2, content: 'Social media' }, paragraph: { content: 'تعليق المحرر' } };
  const body = Object.entries(block).map(([type, rest]) => ({ type, id: `social-${type}-comments`, ...rest }));

  it('is kept', async () => {
    const long = { type: 'paragraph', content: 'نص طويل، فيه كلام كثير، عن النهر والسد والجسر، '.repeat(20) };
    const { x } = await serialiseArticles({ x: { id: 'x', lang: 'ar', headline: 'عنوان', body: [long, ...body, long] } });
    const { textContent } = new Readability(documentOf(newsroom({ lang: 'ar', headline: 'عنوان' }, x))).parse();
    assert.deepEqual(['خبر آخر', 'Social media', 'تعليق المحرر'].filter((words) => !textContent.includes(words)), []);
  });
});
