import { styleOf } from './core.js';
import type { TextOptions } from './style.js';

const NONE = ['“', '”', '‘', '’'] as const;

/**
 * Words in the quotation marks of the language: «النص», and “النص” inside another quotation.
 *
 * @param depth How many quotations stand around this one: 0 by default. Marks alternate, as CLDR's `quotationStart` and
 *   `alternateQuotationStart` do.
 */
export const quoted = (words: string, options: TextOptions, depth = 0): string => {
  const [open, close, innerOpen, innerClose] = styleOf(options)?.language.quotes ?? NONE;
  return depth % 2 === 0 ? open + words + close : innerOpen + words + innerClose;
};
