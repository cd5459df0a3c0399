import type { Noun, PluralForms } from '../locales/language.js';
import { plural } from './plurals.js';
import { styleOf } from './core.js';
import { fill, type Style, type TextOptions } from './style.js';

/** How a count is written. */
export interface CountOptions extends TextOptions {
  /** What is counted; comments by default. */
  readonly noun?: Noun | undefined;
  /** «1.2 ألف تعليق» from a thousand on. */
  readonly compact?: boolean | undefined;
  /** A sentence for none at all («لا توجد تعليقات») in place of the phrase («لا تعليقات»). */
  readonly sentence?: boolean | undefined;
}

/**
 * A count as given in an attribute or in JSON: a whole number from 0 to 2^53 − 1, or such a number in ASCII digits.
 *
 * @returns undefined for anything else (missing, negative, fractional, `12k`, `1e21`).
 */
export const parseCount = (value: unknown): number | undefined => {
  const count = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(count) && (count as number) >= 0 ? (count as number) : undefined;
};

/** Two significant figures up to ten, whole numbers above: 1.2, 9.9, 12, 999. */
const rounded = (value: number) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));

const POWERS: readonly number[] = [3, 6, 9];

/** The number in thousands, millions or milliards, as a pair of the figure and the step; undefined below the first step. */
const compacted = (count: number, powers: readonly number[]): [figure: number, step: number] | undefined => {
  const figures = powers.map((power) => rounded(count / 10 ** power));
  let step = figures.findLastIndex((_, index) => count >= 10 ** powers[index]!);
  if (step < 0) return undefined;
  // 999,950 rounds to a thousand thousands, which is a million
  while (step + 1 < powers.length && figures[step]! >= 10 ** (powers[step + 1]! - powers[step]!)) step++;
  return [figures[step]!, step];
};

/** After «ألف» or «مليون» the noun stands in the genitive singular, whatever the number's own class. */
const compactText = (count: number, forms: PluralForms, style: Style): string | undefined => {
  const [figure, step] = compacted(count, style.language.compactPowers ?? POWERS) ?? [];
  const unit = step === undefined ? undefined : style.language.compact[step];
  if (figure === undefined || typeof unit?.other !== 'string') return undefined;
  return fill(forms.compact ?? forms.other, { n: plural(figure, unit, style) });
};

/**
 * A count with its noun, in every plural form of the language (CLDR plural classes): «لا تعليقات», «تعليق واحد», «تعليقان»,
 * «3 تعليقات», «11 تعليقًا», «100 تعليق», «103 تعليقات».
 *
 * @param count A whole number from 0 on.
 * @returns undefined where the language's table is missing or lacks the noun, or the count is none ({@link parseCount}).
 */
export const countText = (count: number, options: CountOptions): string | undefined => {
  const style = styleOf(options);
  const { noun = 'comment' } = options;
  const forms = typeof noun === 'string' ? style?.language.counts[noun] : undefined;
  if (!style || typeof forms?.other !== 'string' || parseCount(count) === undefined) return undefined;
  if (count === 0 && options.sentence && forms.none) return forms.none;
  return (options.compact && compactText(count, forms, style)) || plural(count, forms, style);
};
