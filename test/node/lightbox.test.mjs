// A gallery from a bundle whose lightbox is a file of its own: it is fetched when a reader reaches for it, and missed well.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright';
import { pages } from '../consumers/folder.mjs';
import { chromiumArgs, findEngine } from '../support/browsers.mjs';

const SITE = 'https://khabar.example';
const PAGE = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><script type="module" src="/bundle-rollup-all.js"></script>
<khabar-gallery><figure><ul><li><a href="/big.svg"><img src="/small.svg" alt="نخيل" width="40" height="30"></a></li></ul></figure></khabar-gallery>`;
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>';

let browser;
before(async () => (browser = await chromium.launch({ executablePath: findEngine('chromium').path, args: chromiumArgs() })));
after(() => browser.close());

/** A page of the site, and what was asked of it. */
const open = async ({ without = /^$/ } = {}) => {
  const page = await browser.newPage();
  const asked = [];
  await page.route(`${SITE}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    if (without.test(pathname)) return route.abort();
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
    if (pathname.endsWith('.svg')) return route.fulfill({ contentType: 'image/svg+xml', body: PICTURE });
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(path.join(pages, pathname)) });
  });
  await page.goto(`${SITE}/`);
  await page.waitForFunction(() => customElements.get('khabar-gallery'));
  return { page, asked };
};
const isLightbox = (address) => /lightbox/.test(address);

describe('the lightbox of a bundle', () => {
  it('is not fetched with the page', async () => {
    const { page, asked } = await open();
    assert.deepEqual(asked.filter(isLightbox), []);
    await page.close();
  });

  it('is fetched once, when the focus comes among the pictures, and opens at the press', async () => {
    const { page, asked } = await open();
    await page.locator('a').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'نخيل' }).waitFor();
    assert.equal(asked.filter(isLightbox).length, 1);
    assert.equal(page.url(), `${SITE}/`);
    await page.close();
  });

  it('that cannot be fetched leaves the link what it was', async () => {
    const { page } = await open({ without: /lightbox/ });
    await page.locator('a').click();
    await page.waitForURL(`${SITE}/big.svg`);
    await page.close();
  });
});
