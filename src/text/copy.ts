import { characterRules } from './copy/characters.js';
import { punctuationRules } from './copy/punctuation.js';
import { quotationRules } from './copy/quotations.js';
import { masked, type Message, type Place, type Rule, type Severity } from './copy/rule.js';
import type { House } from './house.js';
import { parseLocale, type Locale } from './locale.js';

/** Something that a rule has to say of a place in a text. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
}

/** Every rule, in the order in which `tidy` follows them. */
export const copyRules: readonly Rule[] = [...characterRules, ...quotationRules, ...punctuationRules];

/** One repair can make room for another; the longest chain of ours is four. */
const MOST_ROUNDS = 8;

const isOn = ({ id, holdsIn }: Rule, locale: Locale, house: House | undefined): boolean =>
  house?.tidy?.[id] !== false && (holdsIn ? holdsIn(locale) : locale.script === 'naskh' || locale.script === 'nastaliq');

/** A text with the suggestions of one rule in place. */
const repaired = (text: string, places: Iterable<Place>): string => {
  let result = '';
  let from = 0;
  for (const { start, end, suggestion } of places) {
    if (suggestion === undefined || start < from) continue;
    result += text.slice(from, start) + suggestion;
    from = end;
  }
  return result + text.slice(from);
};

/**
 * Newsroom copy cleaned up: spaces and marks, quotation marks, presentation forms, invisible characters, decorative tatweel, yeh
 * and kaf by the language. Addresses, handles, hashtags, code and Quran quotations are not touched. Tidying a tidy text changes
 * nothing. Takes time in proportion to the text.
 *
 * @param house `tidy: { 'rule-id': false }` switches a rule off.
 */
export const tidy = (text: string, locale: string, house?: House): string => {
  const parsed = parseLocale(locale);
  const rules = copyRules.filter((rule) => rule.fixes && isOn(rule, parsed, house));
  let result = text;
  for (let round = 0, before = ''; round < MOST_ROUNDS && before !== result; round++) {
    before = result;
    for (const { find } of rules) result = repaired(result, find(masked(result), parsed));
  }
  return result;
};

/**
 * What the rules have to say of a text, in its order: those that `tidy` follows, and those that are only suggestions.
 *
 * @param house As in {@link tidy}.
 */
export const inspect = (text: string, locale: string, house?: House): readonly Finding[] => {
  const parsed = parseLocale(locale);
  const shown = masked(text);
  const findings: Finding[] = [];
  for (const rule of copyRules) {
    if (!isOn(rule, parsed, house)) continue;
    const { id, severity, message } = rule;
    for (const place of rule.find(shown, parsed)) findings.push({ ...place, rule: id, severity, message });
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
};
