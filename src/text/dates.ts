import type { Calendar, HourCycle } from '../locales/language.js';
import type { MonthStyle } from './house.js';
import { clockOf, dayNumber, parseMoment, type CivilDate, type ClockTime, type Moment, type Shown } from './moments.js';
import { inDigits } from './numerals.js';
import { dateStyleOf } from './core.js';
import { fill, monthNames, type Style, type TextOptions } from './style.js';
import { isTimeZone, numericFormat, numericParts, zoneNameOf } from './zones.js';

/** How a date is written. */
export interface DateOptions extends TextOptions {
  /** `date` (the default), `datetime` or `time`. A date without a time is always printed as a date. */
  readonly format?: 'date' | 'datetime' | 'time' | undefined;
  /** The end of a range, in the form of a `datetime`. Left out where it cannot be read or is not after the start. */
  readonly end?: string | undefined;
  readonly weekday?: boolean | undefined;
  readonly months?: MonthStyle | undefined;
  /** A second calendar: «11 مارس 2024م، الموافق 1 رمضان 1445هـ». */
  readonly secondaryCalendar?: Calendar | undefined;
  readonly hourCycle?: HourCycle | undefined;
  /** IANA zone in which the time is shown; wins over the publisher's own offset and over the house. */
  readonly timeZone?: string | undefined;
  /** Names the zone of the time: «بتوقيت بغداد». */
  readonly showZone?: boolean | undefined;
  /** Puts «نُشر:» before the date. */
  readonly published?: boolean | undefined;
  /** Puts «آخر تحديث:» before the date; wins over `published`. */
  readonly updated?: boolean | undefined;
}

/** En dash, as newsrooms write ranges. */
const TO = '–';

/** The year after that in which both the Persian and the Hijri calendar begin: before it they have nothing to say. */
const BEGUN = 623;

const inCalendar = (date: CivilDate, calendar: Calendar): CivilDate => {
  if (calendar === 'gregory') return date;
  const { year = 0, month = 1, day = 1 } = numericParts(numericFormat('UTC', calendar), dayNumber(date) * 86_400_000);
  return { year, month, day };
};

const monthName = (month: number, calendar: Calendar, style: Style, months?: MonthStyle): string => {
  const local = monthNames(style, calendar)?.[month - 1] ?? '';
  const other = (style.region.otherMonths ?? style.language.otherMonths)?.[month - 1];
  const wanted = months ?? style.house.months ?? 'local';
  if (wanted === 'local' || calendar !== 'gregory' || !other || other === local) return local;
  const localFirst = style.house.localMonthFirst ?? style.region.localFirst ?? !style.region.otherMonths;
  const [first, second] = localFirst ? [local, other] : [other, local];
  return wanted === 'dual' ? `${first}/${second}` : `${first} (${second})`;
};

/** The places of a date pattern in one calendar. */
const dateFields = (date: CivilDate, calendar: Calendar, style: Style, months?: MonthStyle) => {
  const { year, month, day } = inCalendar(date, calendar);
  return {
    y: inDigits(String(year), style.digits),
    m: monthName(month, calendar, style, months),
    d: inDigits(String(day), style.digits),
  };
};

/** One date or a range: «7–8 آب 2023», «30 تموز – 2 آب 2023». What start and end share is printed once. */
const calendarDate = (start: CivilDate, end: CivilDate | undefined, calendar: Calendar, style: Style, months?: MonthStyle) => {
  const pattern = style.region.date ?? style.language.date;
  const from = dateFields(start, calendar, style, months);
  const to = end && dateFields(end, calendar, style, months);
  if (!to || (from.y === to.y && from.m === to.m && from.d === to.d)) return fill(pattern, from);
  if (from.y !== to.y) return `${fill(pattern, from)} ${TO} ${fill(pattern, to)}`;
  if (from.m === to.m) return fill(pattern, { ...from, d: `${from.d}${TO}${to.d}` });
  const short = /\{y\}[^{]*$/.test(pattern) ? (style.language.dayMonth ?? pattern.replace(/[,، ]*\{y\}[^{]*$/, '')) : pattern;
  // without a year a Persian month loses the ezafe that leads to it: «ژوئیه», «ژوئیهٔ ۲۰۲۱»
  return `${fill(short, { ...from, m: from.m.replace(/\u0654$/, '') })} ${TO} ${fill(pattern, to)}`;
};

const sameDay = (a: Shown, b: Shown): boolean => dayNumber(a.date) === dayNumber(b.date);

/** 1 January 1970 was a Thursday. */
const weekdayOf = (date: CivilDate, { language }: Style): string => language.weekdays[(((dayNumber(date) + 4) % 7) + 7) % 7] ?? '';

/** The date part of a text: with its weekday, and in both calendars where two are asked for. */
const dateWords = (start: Shown, end: Shown | undefined, style: Style, options: DateOptions): string => {
  const { language } = style;
  const begun = start.date.year >= BEGUN;
  const calendar = begun ? style.calendar : 'gregory';
  const second = options.secondaryCalendar;
  const two = second !== undefined && second !== calendar && (begun || second === 'gregory') && monthNames(style, second) !== undefined;
  // the era stands where a reader could take the year for another calendar's
  const inOne = (of: Calendar, era: boolean) =>
    calendarDate(start.date, end?.date, of, style, options.months) + (era ? (language.eras[of] ?? '') : '');
  const plain = inOne(calendar, two || calendar !== (style.region.calendar ?? language.calendar));
  const named = options.weekday && !(end && !sameDay(start, end));
  const main = named ? fill(language.weekdayDate, { w: weekdayOf(start.date, style), date: plain }) : plain;
  return two ? fill(language.twoCalendars, { date: main, second: inOne(second, true) }) : main;
};

/** A wall clock reading: «6:05 م», «18:05». */
const clockText = ({ hour, minute }: ClockTime, style: Style, hourCycle: HourCycle): string => {
  const minutes = String(minute).padStart(2, '0');
  if (hourCycle === 'h23') return inDigits(`${String(hour).padStart(2, '0')}:${minutes}`, style.digits);
  const period = style.language.dayPeriods[hour < 12 ? 0 : 1];
  return `${inDigits(`${hour % 12 || 12}:${minutes}`, style.digits)} ${period}`;
};

/** The name of the zone in which a moment is shown: a city, or Greenwich and an offset; none where no zone is known. */
const zoneName = (moment: Moment, style: Style, asked: string | undefined): string | undefined => {
  const { house, language } = style;
  if (moment.offset !== undefined && !asked) {
    const hours = Math.abs(moment.offset) / 60;
    const minutes = String(Math.abs(moment.offset) % 60).padStart(2, '0');
    const size = Number.isInteger(hours) ? String(hours) : `${Math.floor(hours)}:${minutes}`;
    return `${language.cities['UTC'] ?? 'GMT'}${moment.offset < 0 ? '-' : '+'}${inDigits(size, style.digits)}`;
  }
  const named = asked ?? house.timeZone ?? (moment.epoch === undefined ? undefined : 'UTC');
  const zone = named && (isTimeZone(named) ? named : 'UTC');
  if (!zone) return undefined;
  const name = zoneNameOf(zone);
  const own = house.cities?.[zone] ?? house.cities?.[name];
  return (typeof own === 'string' ? own : undefined) ?? language.cities[zone] ?? language.cities[name] ?? name.replace(/^.*\//, '').replaceAll('_', ' ');
};

const timeWords = (start: ClockTime, end: ClockTime | undefined, zone: string | undefined, style: Style, options: DateOptions) => {
  const hourCycle = options.hourCycle ?? style.hourCycle;
  const from = clockText(start, style, hourCycle);
  const t = end ? `${from} ${TO} ${clockText(end, style, hourCycle)}` : from;
  return zone ? fill(style.language.inZone, { t, city: zone }) : t;
};

const minutesOf = ({ date, time }: Shown): number => dayNumber(date) * 1440 + (time ? time.hour * 60 + time.minute : 0);

/** The end of a range as it is shown, where there is one after its start. */
const shownEnd = (start: Shown, end: string | undefined, shown: (moment: Moment) => Shown): Shown | undefined => {
  const moment = end === undefined ? undefined : parseMoment(end);
  if (!moment) return undefined;
  const to = shown(moment);
  return minutesOf(to) > minutesOf(start) ? to : undefined;
};

const dateTimeWords = (start: Shown, end: Shown | undefined, zone: string | undefined, style: Style, options: DateOptions) => {
  const time = (from: Shown, to?: Shown) =>
    from.time ? timeWords(from.time, to?.time, zone, style, options) : undefined;
  const one = (from: Shown, to?: Shown): string => {
    const t = time(from, to);
    if (t === undefined) return dateWords(from, undefined, style, options);
    // a night's two times speak for themselves; over more than a day they would not
    if (options.format === 'time' && (!end || minutesOf(end) - minutesOf(start) < 1440)) return t;
    return fill(style.language.dateTime, { date: dateWords(from, undefined, style, options), t });
  };
  if (!end) return one(start);
  return sameDay(start, end) ? one(start, end) : `${one(start)} ${TO} ${one(end)}`;
};

/** A date after the words that say what it is the date of. */
export const labelled = (text: string, { language }: Style, { published, updated }: DateOptions): string => {
  const label = updated ? language.updated : published ? language.published : undefined;
  return label === undefined ? text : `${label} ${text}`;
};

/**
 * A date as a newsroom prints it, the same bytes in every engine and without bidi control characters:
 * «10 آب 2023», «الاثنين، 26 تموز 2021», «۴ مرداد ۱۴۰۰».
 *
 * @param datetime ISO 8601, as {@link parseMoment} reads it.
 * @returns undefined where the datetime cannot be read or the language's table is missing.
 */
export const dateText = (datetime: string, options: DateOptions): string | undefined => {
  const moment = parseMoment(datetime);
  const style = dateStyleOf(options);
  if (!moment || !style) return undefined;
  // both ends of a range are told by the clock of its start
  const shown = (of: Moment): Shown =>
    of.epoch === undefined ? of : clockOf(moment, of.epoch, options.timeZone, style.house.timeZone);
  const start = shown(moment);
  const end = shownEnd(start, options.end, shown);
  const text =
    (options.format ?? 'date') === 'date'
      ? dateWords(start, end, style, options)
      : dateTimeWords(start, end, options.showZone ? zoneName(moment, style, options.timeZone) : undefined, style, options);
  return labelled(text, style, options);
};
