import { numberText, styledNumber } from './numerals.js';
import { formFor } from './plurals.js';
import { styleOf } from './core.js';
import { fill, type TextOptions } from './style.js';

/**
 * An amount of money with its currency in the form that the number asks for: «دولاران», «3 دولارات», «50 دولارًا», "$2.50".
 * Rounded to two decimals. Holds no bidi control characters.
 *
 * @param currency ISO 4217 code. One that the language's table does not name stands after the number: «50 CHF».
 * @returns undefined for NaN, infinities and what only an exponent can write; ASCII digits where the language has no table.
 */
export const currencyText = (amount: number, currency: string, options: TextOptions): string | undefined => {
  if (typeof amount !== 'number' || typeof currency !== 'string') return undefined;
  const rounded = Number(amount.toFixed(2));
  const number = numberText(rounded, options);
  if (number === undefined) return undefined;
  const style = styleOf(options);
  const forms = style?.language.currencies[currency.toUpperCase()];
  if (!style || typeof forms?.other !== 'string') return `${number} ${currency}`;
  const size = Math.abs(rounded);
  const n = styledNumber(size, style, style.language.moneyDecimals);
  if (rounded >= 0) return fill(formFor(size, forms, style), { n });
  // a form without a digit («دولار واحد») has no place for a sign
  const form = formFor(size, forms, style);
  return `-${fill(form.includes('{n}') ? form : forms.other, { n })}`;
};
