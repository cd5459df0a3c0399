import 'khabar/define.js';

/** The article from its JSON. */
export const show = async (article) => {
  const element = document.createElement('khabar-article');
  element.article = article;
  document.getElementById('root').append(element);
  await element.updateComplete;
  for (const each of element.querySelectorAll('*')) await each.updateComplete;
};

/** The markup of the page, upgraded. */
export const upgrade = async () => {
  for (const each of document.querySelectorAll('khabar-article, khabar-article *')) await each.updateComplete;
};

const task = () => new Promise((resolve) => setTimeout(resolve));

/** An article of so many blocks, of every kind in turn, without ids. */
const longArticle = ({ body, ...article }, count) => ({
  ...article,
  body: Array.from({ length: count }, (_, index) => {
    const { id, ...block } = body[index % body.length];
    return block;
  }),
});

/** Milliseconds from setting an article of so many blocks to its layout. */
export const grow = async (article, count) => {
  const element = document.createElement('khabar-article');
  document.getElementById('root').append(element);
  await element.updateComplete;
  const start = performance.now();
  element.article = longArticle(article, count);
  await element.updateComplete;
  element.getBoundingClientRect();
  const took = performance.now() - start;
  element.remove();
  await task();
  return took;
};

/** Leaves such an article on the page, for its weight. */
export const hold = async (article, count) => {
  const element = document.createElement('khabar-article');
  element.article = longArticle(article, count);
  document.getElementById('root').append(element);
  await element.updateComplete;
};
