import { dayNumber, parseMoment } from './moments.js';
import { parseLocale } from './locale.js';

/** Bidi marks, which engines put into dates and we isolate by markup instead. */
const MARKS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;

/**
 * The date of a datetime in the engine's own words, for a language that has no table here. The one text that may differ
 * from engine to engine.
 *
 * @returns The date part as it was given (`2023-08-10`) where the engine has no such language; undefined for what is no datetime.
 */
export const fallbackDate = (datetime: string, locale: string): string | undefined => {
  const moment = parseMoment(datetime);
  if (!moment) return undefined;
  const { language } = parseLocale(locale);
  try {
    const format = new Intl.DateTimeFormat(locale.replaceAll('_', '-'), { dateStyle: 'long', timeZone: 'UTC' });
    if (format.resolvedOptions().locale.split('-')[0] === language) {
      return format.format(dayNumber(moment.date) * 86_400_000).replace(MARKS, '');
    }
  } catch {
    // a tag that is none
  }
  return datetime.trim().slice(0, 10);
};
