import type { Calendar, Digits, HourCycle, Language } from '../locales/language.js';
import type { EmbedRule } from './embeds.js';

/** How Gregorian months are named: the country's own, both names with a slash, or both with parentheses. */
export type MonthStyle = 'local' | 'dual' | 'dual-parens';

/** Some members of a type, at any depth. */
type Some<T> = T extends readonly unknown[] | string ? T : { readonly [Key in keyof T]?: Some<T[Key]> };

/**
 * What a newsroom decides once, as plain data. Everything is optional; what is left out follows the language.
 * A locale tag's extension and an element's attribute win over the house.
 */
export interface House {
  /** IANA zone in which instants are shown (`Asia/Baghdad`). `UTC` where neither house nor element names one. */
  readonly timeZone?: string;
  readonly digits?: Digits;
  readonly calendar?: Calendar;
  readonly months?: MonthStyle;
  /** Whether the local name of a dual month comes first; by default in Iraq and the Levant only. */
  readonly localMonthFirst?: boolean;
  readonly hourCycle?: HourCycle;
  /** «تعليقًا» with the mark on the letter (the default) or «تعليقاً» on the alef. */
  readonly tanwin?: 'letter' | 'alef';
  /** From how many digits on a number is grouped: 5 by default (1003, 12,345). 0 never groups. */
  readonly groupFrom?: number;
  /** City names for «بتوقيت …», by IANA zone. */
  readonly cities?: Readonly<Record<string, string>>;
  /** Prints an article's words tidied, where `khabar/define/tidy.js` is loaded; as they are otherwise. */
  readonly tidied?: boolean;
  /** Rules of `tidy` and `inspect` by their ids: `false` switches one off. */
  readonly tidy?: Readonly<Record<string, boolean>>;
  /** Other platforms' frames, or the site's own: rules that win over those of the platforms that Khabar knows. */
  readonly embeds?: readonly EmbedRule[];
  /** Words that replace a language's own, by language tag and in the shape of {@link Language}, as deep as they go. */
  readonly words?: Readonly<Record<string, Some<Language>>>;
}

/** Cleans an author's words up: `tidy` of `khabar/text.js`. */
export type Tidy = (text: string, locale: string, house?: House) => string;
