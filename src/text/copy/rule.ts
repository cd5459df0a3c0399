import type { Locale } from '../locale.js';

/** How much a finding matters: what is wrong, what is likely wrong, and what may be better. */
export type Severity = 'error' | 'warning' | 'suggestion';

/** Words for an editor, in the two languages of the tool. */
export interface Message {
  readonly ar: string;
  readonly en: string;
}

/** A place in a text, in UTF-16 units, and what would stand there instead. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Absent where no one answer is right. */
  readonly suggestion?: string;
}

/** One rule for newsroom copy. */
export interface Rule {
  /** What a site switches it by. */
  readonly id: string;
  readonly severity: Severity;
  readonly message: Message;
  /** Where the rule comes from. */
  readonly source: string;
  /** Whether `tidy` follows its suggestions; others are an editor's to weigh. */
  readonly fixes: boolean;
  /** Whether it holds in a language; in all of Arabic script where absent. */
  readonly holdsIn?: (locale: Locale) => boolean;
  /** Finds places in a text in which what must not be touched is masked ({@link masked}). */
  readonly find: (text: string, locale: Locale) => Iterable<Place>;
}

/** What no rule touches: addresses, handles, hashtags, code and Quran quotations. Each begins where a word begins, and is bounded. */
const UNTOUCHED =
  /(?:https?:\/\/|www\.)[^\s«»"]+|(?<![\w.%+-])[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|(?<![\p{L}\p{N}_])[@#][\p{L}\p{N}_\u200C]+|`[^`\n]{0,2000}`|﴿[^﴾﴿]{0,2000}﴾|(?<![\w-])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/gu;

/** A character of private use: no rule knows it, and it is as long as what it stands for. */
const MASK = '\uE000';

/** A text with what must not be touched masked, so that places in it are places in the text. */
export const masked = (text: string): string => text.replace(UNTOUCHED, (part) => MASK.repeat(part.length));

/** The places of a pattern, with what `replace` gives for each match; a match for which it gives nothing is no place. */
export function* matches(text: string, pattern: RegExp, replace: (match: RegExpMatchArray) => string | undefined): Generator<Place> {
  for (const match of text.matchAll(pattern)) {
    const suggestion = replace(match);
    const start = match.index;
    if (suggestion !== undefined && suggestion !== match[0]) yield { start, end: start + match[0].length, suggestion };
  }
}

/** A rule by pattern: each match is a place, and `replace` what would stand there. */
export const byPattern =
  (pattern: RegExp, replace: string | ((match: RegExpMatchArray) => string | undefined)): Rule['find'] =>
  (text) => matches(text, pattern, typeof replace === 'string' ? () => replace : replace);
