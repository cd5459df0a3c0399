import type { Digits } from '../locales/language.js';
import { styleOf } from './core.js';
import { fill, type Style, type TextOptions } from './style.js';

/** The code point of zero in each digit set. */
const ZERO: Readonly<Record<Digits, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** Arabic decimal separator U+066B and thousands separator U+066C, for both Arabic digit sets (CLDR 48). */
const ARABIC_SEPARATORS = ['٫', '٬'] as const;
const LATIN_SEPARATORS = ['.', ','] as const;

/** Writes ASCII digits in another set; all else stays, and all of it where the set is none. */
export const inDigits = (text: string, digits: Digits): string =>
  digits === 'latn' || !Object.hasOwn(ZERO, digits) ? text : text.replace(/[0-9]/g, (digit) => String.fromCharCode(ZERO[digits] + Number(digit)));

/**
 * A number in a style: its digits, grouped from the house's length on, with the country's separators.
 *
 * @param decimals How many decimals a number that is not whole has; as many as it has by itself where absent.
 */
export const styledNumber = (value: number, style: Style, decimals?: number): string => {
  const size = Math.abs(value);
  const [whole = '', fraction] = (decimals === undefined || Number.isInteger(size) ? String(size) : size.toFixed(decimals)).split('.');
  const { groupFrom } = style.house;
  const from = typeof groupFrom === 'number' ? groupFrom : 5;
  const [decimal, group] =
    style.digits === 'latn' ? (style.region.separators ?? style.language.separators ?? LATIN_SEPARATORS) : ARABIC_SEPARATORS;
  const grouped = from > 0 && whole.length >= from ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const sign = value < 0 ? '-' : '';
  return sign + inDigits(fraction === undefined ? grouped : grouped + decimal + fraction, style.digits);
};

/**
 * A number as a newsroom prints it: 1003, 12,345, ١٢٬٣٤٥. Holds no bidi control characters.
 *
 * @returns ASCII digits where the language has no table; undefined for NaN, infinities and what only an exponent can write.
 */
export const numberText = (value: number, options: TextOptions): string | undefined => {
  if (typeof value !== 'number' || !/^-?\d+(\.\d+)?$/.test(String(value))) return undefined;
  const style = styleOf(options);
  return style ? styledNumber(value, style) : String(value);
};

/**
 * A share as a percentage: 0.105 is «10.5%», «١٠٫٥٪», "%10,5" in Turkish. Holds no bidi control characters.
 *
 * @param ratio 1 is the whole, as in `Intl.NumberFormat`; rounded to ten places.
 * @returns As {@link numberText}.
 */
export const percentText = (ratio: number, options: TextOptions): string | undefined => {
  if (typeof ratio !== 'number') return undefined;
  const percent = Number((ratio * 100).toFixed(8)); // 0.07 * 100 is 7.000000000000001
  const n = numberText(Math.abs(percent), options);
  if (n === undefined) return undefined;
  const style = styleOf(options);
  const text = style && style.digits !== 'latn' ? `${n}٪` : fill(style?.language.percent ?? '{n}%', { n });
  return percent < 0 ? `-${text}` : text;
};
