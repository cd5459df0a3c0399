import type { KhabarArticle } from '../../src/elements/khabar-article.js';
import { articleSheets } from '../../src/themes/article.js';
import { mount, settled } from './page.js';

/*
 * An article before upgrade and after it, side by side: what moves?
 */

const pictures = (images: Iterable<HTMLImageElement>) =>
  Promise.all([...images].filter(({ loading }) => loading !== 'lazy').map((image) => image.decode().catch(() => undefined)));

/** A frame of its own with the stylesheet and an article, in which no element is defined. */
export const withoutScript = async (width: number, markup: string, style = '') => {
  const frame = await mount<HTMLIFrameElement>(`<iframe width="${width}" height="2000" style="border: 0" title="page"></iframe>`);
  const page = frame.contentDocument!;
  page.open();
  page.write(`<!doctype html><html lang="ar" dir="rtl"><style>html { overflow: hidden } body { margin: 0 }</style><style>${style}</style>
    <style>${articleSheets.map(({ cssText }) => cssText).join('\n')}</style>${markup}`);
  page.close();
  await pictures(page.images);
  return page.querySelector('khabar-article')!;
};

/** An upgraded article in a box of some width. */
export const upgradedIn = async (width: number, markup: string) => {
  const box = await mount(`<div lang="ar" dir="rtl" style="position: absolute; inset: 0 auto auto 0; inline-size: ${width}px">${markup}</div>`);
  await pictures(box.querySelectorAll('img'));
  return box.querySelector<KhabarArticle>('khabar-article')!;
};

/** An upgraded article of data, and the markup that it has made of them. */
export const upgradedFrom = async (width: number, article: object) => {
  const upgraded = await upgradedIn(width, '<khabar-article></khabar-article>');
  upgraded.article = article as KhabarArticle['article'];
  await settled(upgraded);
  await pictures(upgraded.querySelectorAll('img'));
  return { upgraded, markup: upgraded.innerHTML.replace(/<!--.*?-->/gs, '') };
};

/** Where the children stand in their article. The facts of the strip are placed by their start edge alone. */
const places = (article: Element) => {
  const { x, y } = article.getBoundingClientRect();
  return [...article.children].map((child) => {
    const box = child.getBoundingClientRect();
    const fact = ['byline', 'date', 'comment-count'].includes(child.slot);
    return { child, place: fact ? [box.right - x, box.top - y] : [box.right - x, box.top - y, box.width, box.height] };
  });
};

/** What stands elsewhere after upgrade, by some pixels or more in one of its edges and sizes. */
export const moved = (before: Element, after: Element, pixels = 1) => {
  const then = places(before);
  return places(after).flatMap(({ child, place }, index) => {
    const was = then[index]!.place;
    const isSame = place.every((each, at) => Math.abs(each - was[at]!) < pixels);
    return isSame ? [] : `${child.localName} ${child.slot}: ${was.map(Math.round).join(' ')} → ${place.map(Math.round).join(' ')}`;
  });
};
