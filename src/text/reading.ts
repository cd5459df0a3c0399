import { styleOf } from './core.js';
import { plural } from './plurals.js';
import type { TextOptions } from './style.js';

/** What there is to read. */
export interface Reading {
  readonly words: number;
  /** Pictures, at a fifth of a minute each. */
  readonly images?: number | undefined;
}

/** Minutes that a reader gives to a picture. */
const PICTURE = 0.2;

/**
 * The words of a text: what stands between spaces and holds a letter or a digit, so that «COVID-19» is one.
 * (`Intl.Segmenter` would make three of it, and none of «C++».)
 */
export const wordCount = (text: string): number => {
  let count = 0;
  for (const [word] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(word)) count++;
  return count;
};

/**
 * Minutes that silent reading takes in a language: Arabic 180 words a minute, Hebrew 240, English 238 (IReST 2012, read aloud,
 * by Brysbaert's 1.3 for silent reading; others estimated from them).
 *
 * @returns A whole number; 0 for less than a minute. undefined where the language has no table, or a number is none.
 */
export const readingMinutes = ({ words, images = 0 }: Reading, options: TextOptions): number | undefined => {
  const style = styleOf(options);
  const minutes = words / (style?.language.wordsPerMinute ?? Number.NaN) + images * PICTURE;
  if (!(minutes >= 0) || minutes === Infinity) return undefined;
  return minutes < 1 ? 0 : Math.round(minutes);
};

/**
 * Reading time as a phrase: «مدة القراءة: 3 دقائق», and «أقل من دقيقة» below a minute.
 *
 * @returns As {@link readingMinutes}.
 */
export const readingTimeText = (reading: Reading, options: TextOptions): string | undefined => {
  const minutes = readingMinutes(reading, options);
  const style = styleOf(options);
  const forms = style?.language.counts.readingMinute;
  if (minutes === undefined || !style || !forms) return undefined;
  const time = plural(minutes, forms, style);
  return minutes === 0 ? time : `${style.language.readingTime} ${time}`;
};
