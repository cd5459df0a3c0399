import { expect } from 'storybook/test';
import avatodayJson from '../fixtures/avatoday/article.json';
import avatodayPrinted from '../fixtures/avatoday/expected.txt?raw';
import tigrisJson from '../fixtures/tigris/article.json';
import tigrisPrinted from '../fixtures/tigris/expected.txt?raw';
import type { Article, Author } from '../src/index.js';

/** A real article of 2023, without a picture; every word of it as its authors printed it. */
export const avatoday = avatodayJson as unknown as Article;
/** An invented article with all there can be: two portraits, two dates, a picture, a quotation. */
export const tigris = tigrisJson as unknown as Article;

/** The articles' words in reading order. */
export const printed = { avatoday: avatodayPrinted, tigris: tigrisPrinted };

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
