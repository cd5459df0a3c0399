// An article as the element rendered it, written down as HTML: what a site without a server renderer can keep and print.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { chromiumArgs, findEngine } from '../support/browsers.mjs';
import { folder, root } from './folder.mjs';

/** Runs in the page: the article's light DOM, without the comments that a template leaves. */
const render = async (article) => {
  const element = document.createElement('khabar-article');
  element.article = article;
  document.body.append(element);
  await element.updateComplete;
  for (const each of element.querySelectorAll('*')) await each.updateComplete;
  return element.outerHTML.replaceAll(/<!--.*?-->/gs, '');
};

/** Articles as HTML, by the names that they are given under. */
export const serialiseArticles = async (articles) => {
  const browser = await chromium.launch({ executablePath: findEngine('chromium').path, args: chromiumArgs() });
  try {
    const page = await browser.newPage();
    for (const file of ['khabar.min.js', 'locales/fa.min.js']) await page.addScriptTag({ path: path.join(folder, 'node_modules/khabar/dist', file) });
    const result = {};
    for (const [name, article] of Object.entries(articles)) result[name] = await page.evaluate(render, article);
    return result;
  } finally {
    await browser.close();
  }
};

const fixture = (name) => JSON.parse(readFileSync(path.join(root, 'fixtures', name, 'article.json'), 'utf8'));

/** The articles of these fixtures as HTML, by name. */
export const serialise = (names) => serialiseArticles(Object.fromEntries(names.map((name) => [name, fixture(name)])));
