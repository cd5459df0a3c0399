import type { PluralCategory, PluralForms } from '../locales/language.js';
import { styledNumber } from './numerals.js';
import { fill, type Style } from './style.js';

const rules = new Map<string, Intl.PluralRules>();

/**
 * The CLDR plural category of a number. Engines that lack the language count by one and other, as CLDR has it for
 * every language of ours that an engine lacks (ckb, ps).
 */
const categoryOf = (value: number, language: string): PluralCategory => {
  let rule = rules.get(language);
  // English where an engine lacks the language: without it the reader's own would be asked
  if (!rule) rules.set(language, (rule = new Intl.PluralRules([language, 'en'])));
  return rule.select(value);
};

/** «تعليقًا» with the tanwin on the letter or on the alef, as the house has it. */
export const withTanwin = (text: string, { tanwin }: Style['house']) =>
  tanwin === 'alef' ? text.replaceAll('\u064B\u0627', '\u0627\u064B') : text;

/** The form of a noun or unit after a number. Zero takes its own phrase where the language has one. */
export const formFor = (value: number, forms: PluralForms, style: Style): string => {
  const category = value === 0 && forms.zero ? 'zero' : categoryOf(value, style.language.tag);
  const form = forms[category] ?? forms.other;
  // a form without a digit («דולר אחד») says a whole number: half of one is none
  return withTanwin(form.includes('{n}') || Number.isInteger(value) ? form : forms.other, style.house);
};

/** A number with its noun or unit, in the right form. */
export const plural = (value: number, forms: PluralForms, style: Style): string =>
  fill(formFor(value, forms, style), { n: styledNumber(value, style) });
