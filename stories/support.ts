import { expect } from 'storybook/test';
import avatodayJson from '../fixtures/avatoday/article.json';
import avatodayPrinted from '../fixtures/avatoday/expected.txt?raw';
import breakingJson from '../fixtures/breaking/article.json';
import breakingPrinted from '../fixtures/breaking/expected.txt?raw';
import galleryJson from '../fixtures/gallery/article.json';
import galleryPrinted from '../fixtures/gallery/expected.txt?raw';
import headlinesJson from '../fixtures/headlines/article.json';
import headlinesPrinted from '../fixtures/headlines/expected.txt?raw';
import kitchenJson from '../fixtures/kitchen/article.json';
import kitchenPrinted from '../fixtures/kitchen/expected.txt?raw';
import liveJson from '../fixtures/live/article.json';
import livePrinted from '../fixtures/live/expected.txt?raw';
import longReadJson from '../fixtures/long-read/article.json';
import longReadPrinted from '../fixtures/long-read/expected.txt?raw';
import opinionJson from '../fixtures/opinion/article.json';
import opinionPrinted from '../fixtures/opinion/expected.txt?raw';
import persianPageJson from '../fixtures/persian/article.json';
import persianPagePrinted from '../fixtures/persian/expected.txt?raw';
import urduPageJson from '../fixtures/urdu/article.json';
import urduPagePrinted from '../fixtures/urdu/expected.txt?raw';
import soraniPageJson from '../fixtures/sorani/article.json';
import soraniPagePrinted from '../fixtures/sorani/expected.txt?raw';
import hebrewPageJson from '../fixtures/hebrew/article.json';
import hebrewPagePrinted from '../fixtures/hebrew/expected.txt?raw';
import tigrisJson from '../fixtures/tigris/article.json';
import tigrisPrinted from '../fixtures/tigris/expected.txt?raw';
import type { Article, Author } from '../src/index.js';

/** A real article of 2023, without a picture; every word of it as its authors printed it. */
export const avatoday = avatodayJson as unknown as Article;
/** An invented article with all there can be: two portraits, two dates, a picture, a quotation. */
export const tigris = tigrisJson as unknown as Article;

/** Every kind of block and run, in one report. */
export const kitchen = kitchenJson as unknown as Article;
/** A live page: eight entries, the newest first, one held at the top. */
export const live = liveJson as unknown as Article;
/** A long read with headings, notes and a box of facts. */
export const longRead = longReadJson as unknown as Article;
/** An opinion, with the notice that it is one. */
export const opinion = opinionJson as unknown as Article;
/** A breaking story an hour old: points, minutes, no picture. */
export const breaking = breakingJson as unknown as Article;
/** A story in six pictures. */
export const gallery = galleryJson as unknown as Article;
/** A section front: the top story, then four lists of headlines. */
export const headlines = headlinesJson as unknown as Article;
export const persianPage = persianPageJson as unknown as Article;
export const urduPage = urduPageJson as unknown as Article;
export const soraniPage = soraniPageJson as unknown as Article;
export const hebrewPage = hebrewPageJson as unknown as Article;

/** The articles' words in reading order. */
export const printed = {
  avatoday: avatodayPrinted, tigris: tigrisPrinted, kitchen: kitchenPrinted, breaking: breakingPrinted, gallery: galleryPrinted, headlines: headlinesPrinted, live: livePrinted, longRead: longReadPrinted, opinion: opinionPrinted, persianPage: persianPagePrinted, urduPage: urduPagePrinted, soraniPage: soraniPagePrinted, hebrewPage: hebrewPagePrinted,
};

/** Text with every run of white space as one space, as a reader sees it. */
export const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The text of each match, folded. */
export const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => folded(textContent));

/** The one match. */
export const only = <E extends Element = HTMLElement>(root: ParentNode, selector: string): E => {
  const found = root.querySelectorAll<E>(selector);
  expect(found, selector).toHaveLength(1);
  return found[0]!;
};

/** Nothing sticks out of the page sideways. */
export const expectNoOverflow = async (): Promise<void> => {
  const { scrollWidth, clientWidth } = document.documentElement;
  await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
};

interface Played {
  readonly canvasElement: HTMLElement;
  readonly globals: { readonly locale?: string };
}

/** A play function that reads words of one language: it stands back where the toolbar has chosen another. */
export const playIn =
  (locale: string, play: (canvas: HTMLElement) => Promise<void>) =>
  async ({ canvasElement, globals }: Played): Promise<void> => {
    if (globals.locale === locale) await play(canvasElement);
  };

const FIRST_NAMES = ['ليلى', 'حسن', 'زينب', 'عمر', 'مريم', 'يوسف', 'نور', 'كريم', 'سارة', 'وليد'];
const FAMILY_NAMES = ['الربيعي', 'الكرخي', 'الجنابي', 'العزاوي', 'البصري'];

/** Fifty names, each another. */
export const fiftyAuthors: readonly Author[] = Array.from({ length: 50 }, (_, index) => {
  const first = FIRST_NAMES[index % 10]!;
  const family = FAMILY_NAMES[(index + Math.floor(index / 10)) % 5]!;
  return { name: `${first} ${family}` };
});
