// The sheets of pictures in the documentation: each theme at 1280 and 360 px, light and dark.
//
//   npm run build && node test/support/pictures.mjs   writes stories/pictures/<theme>.jpg
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launch, openArticle } from './article-page.mjs';
import { THEMES, themeCss } from './contrast.mjs';
import { root } from './process.mjs';

const FOLDER = path.join(root, 'stories/pictures');
const HEIGHT = 1700;
const SHOTS = [1280, 360].flatMap((width) => ['light', 'dark'].map((colorScheme) => ({ width, colorScheme })));
const FONTS = ['noto-naskh-arabic', 'amiri', 'ibm-plex-sans-arabic', 'noto-kufi-arabic'].map((font) => `@import url(/dist/fonts/${font}.css);`).join('\n');

/** Runs in the page: every picture and every face has come. */
const allHere = async () => {
  for (const image of document.querySelectorAll('khabar-article img')) image.loading = 'eager';
  await Promise.all([...document.querySelectorAll('khabar-article img')].map((image) => image.decode().catch(() => undefined)));
  await document.fonts.ready;
};

const shotOf = async (browser, theme, { width, colorScheme }) => {
  const style = `${FONTS}\n:root { color-scheme: light dark; background: var(--khabar-color-surface) }\n${themeCss(theme)}`;
  const page = await openArticle(browser, 'kitchen', { viewport: { width, height: HEIGHT }, colorScheme, style });
  await page.evaluate(allHere);
  const picture = await page.screenshot({ type: 'png' });
  await page.close();
  return { width, source: `data:image/png;base64,${picture.toString('base64')}` };
};

/** The four pictures of a theme beside one another, at half their size. */
const sheetOf = async (browser, theme) => {
  const shots = [];
  for (const shot of SHOTS) shots.push(await shotOf(browser, theme, shot));
  const page = await browser.newPage({ viewport: { width: SHOTS.reduce((sum, { width }) => sum + width / 2 + 16, 16), height: HEIGHT / 2 + 32 } });
  const images = shots.map(({ width, source }) => `<img width="${width / 2}" src="${source}">`).join('');
  await page.setContent(`<body style="margin: 16px; display: flex; gap: 16px; background: #8a8d91">${images}`);
  await page.screenshot({ path: path.join(FOLDER, `${theme}.jpg`), type: 'jpeg', quality: 82 });
  await page.close();
};

mkdirSync(FOLDER, { recursive: true });
const browser = await launch();
for (const theme of THEMES) await sheetOf(browser, theme);
await browser.close();
