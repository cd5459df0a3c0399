import type { Digits } from '../locales/language.js';
import { styleOf, type Style, type TextOptions } from './style.js';

/** The code point of zero in each digit set. */
const ZERO: Readonly<Record<Digits, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** Arabic decimal separator U+066B and thousands separator U+066C, for both Arabic digit sets (CLDR 48). */
const ARABIC_SEPARATORS = ['٫', '٬'] as const;
const LATIN_SEPARATORS = ['.', ','] as const;

/** Writes ASCII digits in another set; all else stays, and all of it where the set is none. */
export const inDigits = (text: string, digits: Digits): string =>
  digits === 'latn' || !ZERO[digits] ? text : text.replace(/[0-9]/g, (digit) => String.fromCharCode(ZERO[digits] + Number(digit)));

/** A number in a style: its digits, grouped from the house's length on, with the country's separators. */
export const styledNumber = (value: number, style: Style): string => {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const from = style.house.groupFrom ?? 5;
  const [decimal, group] =
    style.digits === 'latn' ? (style.region.separators ?? LATIN_SEPARATORS) : ARABIC_SEPARATORS;
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
  if (!/^-?\d+(\.\d+)?$/.test(String(value))) return undefined;
  const style = styleOf(options);
  return style ? styledNumber(value, style) : String(value);
};
