/*
 * What a `datetime` says: a calendar date, a wall clock or an instant. Strings of the ISO 8601 profile that HTML's <time>
 * and schema.org use.
 */

import { offsetAt } from './zones.js';

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
  /** Of a wall clock without an offset, where they are not 0: no text shows them, but the present is told by them. */
  readonly second?: number;
  /** Milliseconds since 1970 UTC, where the string names an offset. */
  readonly epoch?: number;
  /** Minutes east of UTC, where the publisher wrote its own wall clock; absent for `Z` and `+00:00`. */
  readonly offset?: number;
}

/** A moment as it is shown: date, and time where it has one. */
export type Shown = Pick<Moment, 'date' | 'time'>;

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const MINUTE = 60_000;

/** UTC milliseconds of a date and time. `Date.UTC` would take the years 0 to 99 for 1900 to 1999. */
const utc = ({ year, month, day }: CivilDate, time?: ClockTime): number =>
  (year > 99 ? Date.UTC(year, month - 1, day) : new Date(0).setUTCFullYear(year, month - 1, day)) +
  (time ? (time.hour * 60 + time.minute) * MINUTE : 0);

/** Days since 1970 of a calendar date. */
export const dayNumber = (date: CivilDate): number => utc(date) / (24 * 60 * MINUTE);

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Years count from 1, as in HTML's <time>. */
const exists = ({ year, month, day }: CivilDate): boolean =>
  year > 0 && day > 0 && day <= (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);

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
  if (!zone) return Number(second ?? 0) ? { date, time, second: Number(second) } : { date, time };
  const offset = offsetMinutes(zone);
  if (Math.abs(offset) > 14 * 60) return undefined;
  const epoch = utc(date, time) + Number(second ?? 0) * 1000 - offset * MINUTE;
  return offset === 0 ? { date, time, epoch } : { date, time, epoch, offset };
};

/** The clock reading of an instant on a clock that is so many milliseconds ahead of UTC. */
const readAt = (epoch: number, ahead: number): Shown & { time: ClockTime } => {
  const wall = new Date(epoch + ahead);
  return {
    date: { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() },
    time: { hour: wall.getUTCHours(), minute: wall.getUTCMinutes() },
  };
};

/** The wall clock of an instant in a zone; in UTC for a zone that does not exist. */
export const inZone = (epoch: number, timeZone = 'UTC'): Shown & { time: ClockTime } => readAt(epoch, offsetAt(epoch, timeZone));

/**
 * An instant on the clock by which a moment is told: the publisher's own offset unless a zone is asked for; else the zone
 * asked for, else the house's.
 */
export const clockOf = (moment: Moment, epoch: number, asked?: string, house?: string): Shown & { time: ClockTime } =>
  moment.offset !== undefined && !asked ? readAt(epoch, moment.offset * MINUTE) : inZone(epoch, asked ?? house);

/**
 * The instant of a moment: its own, or that of its wall clock in a zone (one hour off at worst inside a DST gap).
 * A date without a time gives its midnight.
 */
export const epochOf = (moment: Moment, timeZone?: string): number => {
  if (moment.epoch !== undefined) return moment.epoch;
  const wall = utc(moment.date, moment.time) + (moment.second ?? 0) * 1000;
  const ahead = (epoch: number) => (timeZone === undefined ? 0 : offsetAt(epoch, timeZone));
  return wall - ahead(wall - ahead(wall));
};
