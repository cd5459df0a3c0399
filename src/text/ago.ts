import type { RelativeUnit } from '../locales/language.js';
import { dateText, labelled, type DateOptions } from './dates.js';
import { clockOf, dayNumber, epochOf, parseMoment, type CivilDate, type Moment } from './moments.js';
import { plural, withTanwin } from './plurals.js';
import { dateStyleOf } from './core.js';
import type { Style } from './style.js';

/** How a relative date is written. */
export interface RelativeOptions extends Omit<DateOptions, 'format' | 'end'> {
  /** The present, in milliseconds since 1970 UTC. */
  readonly now: number;
  /** Prints the date itself once it is more than seven days away. */
  readonly auto?: boolean | undefined;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK_DAYS = 7;

const wholeMonths = (from: CivilDate, to: CivilDate): number =>
  (to.year - from.year) * 12 + (to.month - from.month) - (to.day < from.day ? 1 : 0);

/** The largest unit of at least one, for days that no word names. */
const daysInUnits = (from: CivilDate, to: CivilDate, days: number): [number, RelativeUnit] => {
  const months = wholeMonths(from, to);
  if (days <= WEEK_DAYS) return [days, 'day'];
  if (months >= 12) return [Math.floor(months / 12), 'year'];
  return months >= 1 ? [months, 'month'] : [Math.floor(days / WEEK_DAYS), 'week'];
};

const inUnit = (amount: number, unit: RelativeUnit, past: boolean, style: Style): string =>
  plural(amount, style.language.relative[unit][past ? 'past' : 'future'], style);

/** By calendar days: «أمس», «منذ 3 أيام», «منذ أسبوعين». Undefined past seven days where `auto` is asked for. */
const dayText = (date: CivilDate, today: CivilDate, auto: boolean, style: Style): string | undefined => {
  const distance = dayNumber(date) - dayNumber(today);
  const word = style.language.relative.days[String(distance)];
  if (word !== undefined) return withTanwin(word, style.house);
  const days = Math.abs(distance);
  if (auto && days > WEEK_DAYS) return undefined;
  const past = distance < 0;
  const [amount, unit] = past ? daysInUnits(date, today, days) : daysInUnits(today, date, days);
  return inUnit(amount, unit, past, style);
};

/** By the clock, below a day: «الآن», «منذ لحظات», «منذ دقيقتين», «منذ 3 ساعات». */
const clockText = (elapsed: number, style: Style): string => {
  const { relative } = style.language;
  const distance = Math.abs(elapsed);
  const past = elapsed >= 0;
  if (distance < 10 * SECOND) return relative.now;
  if (distance < MINUTE) return past ? relative.moments : relative.soon;
  if (distance < HOUR) return inUnit(Math.floor(distance / MINUTE), 'minute', past, style);
  return inUnit(Math.floor(distance / HOUR), 'hour', past, style);
};

/**
 * A date as its distance from `now`, by the editor's rulings: under 10 s «الآن», under 60 s «منذ لحظات», then minutes, then
 * hours to 23, then calendar days in the zone, then weeks, months, years (or, with `auto`, the date after seven days).
 * A date without a time counts in calendar days: «اليوم», «أمس».
 *
 * @returns undefined where the datetime cannot be read or the language's table is missing.
 */
export const relativeText = (datetime: string, options: RelativeOptions): string | undefined => {
  const moment = parseMoment(datetime);
  const style = dateStyleOf(options);
  if (!moment || !style || !Number.isFinite(options.now)) return undefined;
  const { now, timeZone, auto = false } = options;
  const zone = style.house.timeZone;
  const epoch = moment.time && epochOf(moment, timeZone ?? zone);
  const elapsed = epoch === undefined ? DAY : now - epoch;
  const date = epoch === undefined ? moment.date : clockOf(moment, epoch, timeZone, zone).date;
  const today = clockOf(moment, now, timeZone, zone).date;
  // a day may have 25 hours: what was on this same day is told in hours
  const byClock = epoch !== undefined && (Math.abs(elapsed) < DAY || dayNumber(date) === dayNumber(today));
  const text = byClock ? clockText(elapsed, style) : dayText(date, today, auto, style);
  if (text === undefined) return dateText(datetime, options);
  return labelled(text, style, options);
};

/** Milliseconds to the next midnight where the moment is shown: on a day of 23 or 25 hours too. */
const toMidnight = (now: number, moment: Moment, asked?: string, house?: string): number => {
  const clockAt = (epoch: number) => {
    const { date, time } = clockOf(moment, epoch, asked, house);
    return { day: dayNumber(date), minutes: time.hour * 60 + time.minute };
  };
  const { day, minutes } = clockAt(now);
  const plain = DAY - minutes * MINUTE - (now - Math.floor(now / MINUTE) * MINUTE);
  const after = clockAt(now + plain);
  const shift = ((after.day - day - 1) * 24 * 60 + after.minutes) * MINUTE;
  const shifted = plain - shift;
  // where clocks go forward at midnight itself, the day ends when it would have ended
  return shifted > 0 && clockAt(now + shifted).day > day ? shifted : plain;
};

/**
 * For how many milliseconds a relative text can stay as it is: to the next of ten seconds, a minute, whole minutes, whole
 * hours; for calendar days to midnight in the zone.
 */
export const relativeLifetime = (datetime: string, { now, timeZone, house }: RelativeOptions): number => {
  const moment = parseMoment(datetime);
  if (!moment || !Number.isFinite(now)) return DAY;
  const elapsed = moment.time ? now - epochOf(moment, timeZone ?? house?.timeZone) : DAY;
  const distance = Math.abs(elapsed);
  if (distance >= DAY) {
    const midnight = toMidnight(now, moment, timeZone, house?.timeZone);
    return elapsed < 0 ? Math.min(midnight, distance - DAY + 1) : midnight;
  }
  const step = distance < HOUR ? MINUTE : HOUR;
  if (distance < 10 * SECOND) return 10 * SECOND - elapsed;
  const below = distance < MINUTE ? 10 * SECOND : distance - (distance % step);
  const above = distance < MINUTE ? MINUTE : below + step;
  // what is to come changes just after a whole minute or hour: at two hours sharp it still is «بعد ساعتين»
  return elapsed >= 0 ? above - distance : distance - below + 1;
};
