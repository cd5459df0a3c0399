// An article of the fixtures on a page of its own, as a site has it: the built file, and the article set as data.
import path from 'node:path';
import { chromium } from 'playwright';
import { chromiumArgs, findEngine } from './browsers.mjs';
import { read, root } from './sources.mjs';
import { LANGUAGES } from './text-tables.mjs';

const SITE = 'https://khabar.example';

/** Chromium, told what else it is to be told. */
export const launch = (args = []) =>
  chromium.launch({ executablePath: findEngine('chromium').path, args: [...chromiumArgs(), ...args] });

const pageOf = ({ lang, headline }, style, sheets) => {
  const [language] = lang.split('-');
  const table = LANGUAGES.includes(language) ? `<script src="/dist/locales/${language}.min.js"></script>` : '';
  return `<!doctype html><html lang="${language}" dir="rtl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${headline}</title><style>body { margin: 0 }</style><style>${style}</style>${sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}
<script src="/dist/khabar.min.js"></script>${table}
<main><khabar-article></khabar-article></main></html>`;
};

/** Runs in the page. */
const show = async (article) => {
  const element = document.querySelector('khabar-article');
  element.article = article;
  await element.updateComplete;
  for (const each of element.querySelectorAll('*')) await each.updateComplete;
  await Promise.all([...element.querySelectorAll('img:not([loading])')].map((image) => image.decode()));
};

/** Pictures and players of other sites are not asked for, and no date is near to today. */
const shield = async (page, html, fonts) => {
  await page.clock.setFixedTime('2026-01-01T12:00:00Z');
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== SITE) return route.abort();
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
    return fonts && pathname.endsWith('.woff2') ? fonts(route) : route.fulfill({ path: path.join(root, pathname) });
  });
};

/**
 * A page with the article in it, once it and its first pictures stand there.
 *
 * @param browser from {@link launch}
 * @param name the article's folder in fixtures/
 * @param options what Playwright knows of a context (`viewport`, `colorScheme`, …); `style`, a sheet of the page's; `sheets`,
 *   addresses of others; and `fonts`, who answers for their files
 */
export const openArticle = async (browser, name, { style = '', sheets = [], fonts, ...context } = {}) => {
  const article = JSON.parse(read(`fixtures/${name}/article.json`));
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...context });
  await shield(page, pageOf(article, style, sheets), fonts);
  await page.goto(`${SITE}/`);
  await page.evaluate(show, article);
  return page;
};
