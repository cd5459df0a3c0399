import type { Calendar, Digits, HourCycle, Language, MonthNames, PluralForms, Region } from '../locales/language.js';
import type { House } from './house.js';
import { parseLocale, type Locale } from './locale.js';

/** Languages beside the core's Arabic and English, by language tag. */
export type Languages = Readonly<Record<string, Language>>;

/** What every text function is given. */
export interface TextOptions {
  /** BCP 47 tag; its extension may set digits and calendar. */
  readonly locale: string;
  readonly house?: House | undefined;
  /** Tables for languages other than Arabic and English. */
  readonly languages?: Languages | undefined;
}

/** A locale, a house and a language, resolved against each other. */
export interface Style {
  readonly locale: Locale;
  readonly language: Language;
  readonly region: Region;
  readonly house: House;
  readonly digits: Digits;
  readonly calendar: Calendar;
  readonly hourCycle: HourCycle;
}

const NO_HOUSE: House = {};
const NO_REGION: Region = {};

/** The month names for a calendar in a style, or undefined where the language has none. */
export const monthNames = ({ language, region }: Pick<Style, 'language' | 'region'>, calendar: Calendar) => {
  if (typeof calendar !== 'string') return undefined; // from outside: it may be anything, or called «constructor»
  const names = region.months?.[calendar] ?? language.months[calendar];
  return Array.isArray(names) ? (names as MonthNames) : undefined;
};

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);

/** Whether a house may put this in a table's member: of the same kind, a list no shorter; what is new is a string, or strings by name. */
const fits = (before: unknown, value: unknown): boolean => {
  if (before === undefined) return typeof value === 'string' || (kindOf(value) === 'object' && typeof (value as PluralForms).other === 'string');
  if (kindOf(before) !== kindOf(value)) return false;
  if (!Array.isArray(before)) return true;
  const list = value as unknown[];
  return list.length >= before.length && list.every((each, index) => kindOf(each) === kindOf(before[Math.min(index, before.length - 1)]));
};

/** A table with some of its members replaced, at any depth; a list is replaced whole. What does not fit is left out. */
const merged = <Table extends object>(table: Table, words: object): Table => {
  const result = { ...table } as Record<string, unknown>;
  for (const [key, value] of Object.entries(words)) {
    const before = Object.hasOwn(result, key) ? result[key] : undefined;
    if (key === 'tag' || !fits(before, value)) continue;
    result[key] = kindOf(before) === 'object' ? merged(before as object, value as object) : value;
  }
  return result as Table;
};

/** What a country does differently, but for what the house has words of its own for. */
const overruled = (region: Region, words: object | undefined): Region => {
  if (!words || !Object.keys(region).some((key) => key in words)) return region;
  return Object.fromEntries(Object.entries(region).filter(([key]) => !(key in words)));
};

/**
 * The style in which a locale is printed: the tag's extension, then the house, then the country, then the language.
 * A calendar for which the language has no month names gives way to the Gregorian.
 *
 * @param core The languages that need no passing, or that part of them which the caller needs.
 * @returns undefined where the language's table is neither in the core nor in `languages`.
 */
export const styleIn = (core: Languages, { locale: tag, house: given, languages }: TextOptions): Style | undefined => {
  const house = given ?? NO_HOUSE;
  const locale = parseLocale(tag);
  const table = languages?.[locale.language] ?? core[locale.language];
  if (!table) return undefined;
  const words = house.words?.[locale.language];
  const language = words ? merged(table, words) : table;
  const region = overruled(language.regions?.[locale.region] ?? NO_REGION, words);
  const calendar = locale.calendar ?? house.calendar ?? region.calendar ?? language.calendar;
  return {
    locale,
    language,
    region,
    house,
    digits: locale.digits ?? (typeof house.digits === 'string' ? house.digits : language.digits),
    calendar: monthNames({ language, region }, calendar) ? calendar : 'gregory',
    hourCycle: house.hourCycle ?? region.hourCycle ?? language.hourCycle,
  };
};

/** Patterns taken apart: what stands between the places, and the names of the places, in turn. */
const taken = new Map<string, readonly string[]>();

/** Fills `{name}` places of a pattern. A name without a value is left out. */
export const fill = (pattern: string, values: Readonly<Record<string, string>>): string => {
  let parts = taken.get(pattern);
  if (!parts) taken.set(pattern, (parts = pattern.split(/\{(\w+)\}/)));
  let result = parts[0]!;
  for (let index = 1; index < parts.length; index += 2) result += (values[parts[index]!] ?? '') + parts[index + 1]!;
  return result;
};
