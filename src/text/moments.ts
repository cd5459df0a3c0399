/*
 * What a `datetime` says: a calendar date, a wall clock or an instant. Strings of the ISO 8601 profile that HTML's <time>
 * and schema.org use. Intl does the arithmetic of zones.
 */

/** A calendar date of the proleptic Gregorian calendar; months from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A wall clock reading. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** A parsed `datetime`. */
export interface Moment {
  readonly date: CivilDate;
  /** Absent for a date without a time. */
  readonly time?: ClockTime;
  /** Milliseconds since 1970 UTC, where the string names an offset. */
  readonly epoch?: number;
  /** Minutes east of UTC, where the publisher wrote its own wall clock; absent for `Z` and `+00:00`. */
  readonly offset?: number;
}

/** A moment as it is shown: date, and time where it has one. */
export type Shown = Pick<Moment, 'date' | 'time'>;

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const MINUTE = 60_000;

/** UTC milliseconds of a date and time. `Date.UTC` alone would take the years 0 to 99 for 1900 to 1999. */
const utc = ({ year, month, day }: CivilDate, { hour, minute }: ClockTime = { hour: 0, minute: 0 }): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) + (hour * 60 + minute) * MINUTE;

/** Days since 1970 of a calendar date. */
export const dayNumber = (date: CivilDate): number => utc(date) / (24 * 60 * MINUTE);

const exists = (date: CivilDate): boolean => {
  const back = new Date(utc(date));
  return back.getUTCMonth() === date.month - 1 && back.getUTCDate() === date.day;
};

const offsetMinutes = (text: string): number => {
  if (text === 'Z') return 0;
  const size = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return text.startsWith('-') ? -size : size;
};

/**
 * Reads a `datetime`: `2023-08-10`, `2023-08-10T12:00`, `…T12:00:30Z`, `…T12:00+03:00`. ASCII digits only.
 *
 * @returns undefined for any other form, for what does not exist (2019-02-30, 25:61) and for what is no string.
 */
export const parseMoment = (datetime: unknown): Moment | undefined => {
  const match = typeof datetime === 'string' && ISO.exec(datetime.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!exists(date)) return undefined;
  if (hour === undefined) return { date };
  const time = { hour: Number(hour), minute: Number(minute) };
  if (time.hour > 23 || time.minute > 59) return undefined;
  if (!zone) return { date, time };
  const offset = offsetMinutes(zone);
  if (Math.abs(offset) > 14 * 60) return undefined;
  const epoch = utc(date, time) + Number(second ?? 0) * 1000 - offset * MINUTE;
  return offset === 0 ? { date, time, epoch } : { date, time, epoch, offset };
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter of numeric parts, made once for each calendar and zone. Throws RangeError for a zone that does not exist. */
export const numericFormat = (timeZone: string, calendar = 'gregory'): Intl.DateTimeFormat => {
  const key = `${timeZone} ${calendar}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-nu-latn-ca-${calendar}`, {
      timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric',
    });
    formats.set(key, format);
  }
  return format;
};

/** Year, month, day, hour and minute of an instant by a formatter of {@link numericFormat}. */
export const numericParts = (format: Intl.DateTimeFormat, epoch: number): Shown & { time: ClockTime } => {
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(epoch)) parts[type] = Number.parseInt(value, 10);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts;
  return { date: { year, month, day }, time: { hour, minute } };
};

/** Whether the engine knows an IANA zone by this name. */
export const isTimeZone = (timeZone: string): boolean => {
  try {
    return Boolean(numericFormat(timeZone));
  } catch {
    return false;
  }
};

/** The wall clock of an instant in a zone; in UTC for a zone that does not exist. */
export const inZone = (epoch: number, timeZone = 'UTC'): Shown & { time: ClockTime } =>
  numericParts(numericFormat(isTimeZone(timeZone) ? timeZone : 'UTC'), epoch);

/**
 * An instant on the clock by which a moment is told: the publisher's own offset unless a zone is asked for; else the zone
 * asked for, else the house's.
 */
export const clockOf = (moment: Moment, epoch: number, asked?: string, house?: string): Shown & { time: ClockTime } =>
  moment.offset !== undefined && !asked ? inZone(epoch + moment.offset * MINUTE) : inZone(epoch, asked ?? house);

/**
 * The instant of a moment: its own, or that of its wall clock in a zone (one hour off at worst inside a DST gap).
 * A date without a time gives its midnight.
 */
export const epochOf = (moment: Moment, timeZone?: string): number => {
  if (moment.epoch !== undefined) return moment.epoch;
  const wall = utc(moment.date, moment.time);
  const shift = (epoch: number) => {
    const { date, time } = inZone(epoch, timeZone);
    return utc(date, time) - epoch;
  };
  return wall - shift(wall - shift(wall));
};
