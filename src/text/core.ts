import { ar, arDates } from '../locales/ar.js';
import { en, enDates } from '../locales/en.js';
import { styleIn, type Languages, type Style, type TextOptions } from './style.js';

/*
 * The languages of the core, whole and as far as dates go. Each is its own constant, so that a bundler leaves out what a
 * page does not need.
 */

const CORE: Languages = { ar, en };
const DATES = { ar: arDates, en: enDates } as unknown as Languages;

/** {@link styleIn}, with Arabic and English. */
export const styleOf = (options: TextOptions): Style | undefined => styleIn(CORE, options);

/** {@link styleOf} for dates and what is formed in them: other words of Arabic and English are not there. */
export const dateStyleOf = (options: TextOptions): Style | undefined => styleIn(DATES, options);
