// A page on paper: what Chromium prints of it, read back by pdf.js.
import path from 'node:path';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openArticle } from './article-page.mjs';
import { root } from './sources.mjs';

const MARGIN = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };

/** Prints a page, and takes something from each sheet. */
const fromSheets = async (page, format, take) => {
  const pdf = await page.pdf({ format, printBackground: true, margin: MARGIN });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const taken = [];
  for (let number = 1; number <= document.numPages; number++) taken.push(await take(await document.getPage(number)));
  await document.destroy();
  return taken;
};

/**
 * The text of each sheet, in the order in which it was painted.
 *
 * @param page Playwright's, in Chromium
 * @param format a size of paper by name
 * @returns {Promise<string[]>}
 */
export const sheetsOf = (page, format = 'A4') =>
  fromSheets(page, format, async (sheet) => {
    const { items } = await sheet.getTextContent();
    return items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('');
  });

/** The colours in which words are printed, each once. */
export const inksOf = async (page) => {
  const inks = new Set();
  await fromSheets(page, 'A4', async (sheet) => {
    const { fnArray, argsArray } = await sheet.getOperatorList();
    const saved = [];
    let ink = '#000000';
    fnArray.forEach((operator, index) => {
      if (operator === OPS.save) saved.push(ink);
      else if (operator === OPS.restore) ink = saved.pop();
      else if (operator === OPS.setFillRGBColor) [ink] = argsArray[index];
      else if (operator === OPS.showText) inks.add(ink);
    });
  });
  return [...inks];
};

/**
 * How often each letter stands in a text. A PDF holds glyphs and the place of each: of Arabic the forms that a letter has in a
 * word, which NFKC turns into the letter itself, and in the order of the eye. So letters are counted, and their order is not
 * looked at.
 */
export const letters = (text) => {
  const counts = {};
  for (const letter of text.normalize('NFKC').match(/\p{L}/gu) ?? []) counts[letter] = (counts[letter] ?? 0) + 1;
  return counts;
};

/** A page that holds the article as HTML and the stylesheet, in a browser that runs no script. */
export const openWithoutScript = async (browser, name) => {
  const scripted = await openArticle(browser, name);
  const html = await scripted.evaluate(() => document.querySelector('khabar-article').outerHTML);
  await scripted.close();
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== 'https://khabar.example') return route.abort();
    if (pathname !== '/') return route.fulfill({ path: path.join(root, pathname) });
    const head = '<meta charset="utf-8"><title>Without script</title><link rel="stylesheet" href="/dist/article.css">';
    return route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="ar" dir="rtl">${head}<main>${html}</main></html>` });
  });
  await page.goto('https://khabar.example/');
  return page;
};
