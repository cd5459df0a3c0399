// Dates as text against one cached Intl.DateTimeFormat, interleaved in one run: the ratio is what counts, not the time.
//
//   npm run build && node test/bench/dates.mjs
import * as text from 'khabar/text.js';
import { compare, report } from './compare.mjs';

const COUNT = 10_000;
const HOUR = 3_600_000;

/** Spread over twenty years, each another day. */
const epochs = Array.from({ length: COUNT }, (_, index) => Date.UTC(2005, 0, 1) + index * 17 * HOUR + index);
const dates = epochs.map((epoch) => new Date(epoch).toISOString().slice(0, 10));
const instants = epochs.map((epoch) => new Date(epoch).toISOString());

const intl = (timeZone, more = {}) => new Intl.DateTimeFormat('ar-IQ-u-nu-latn', { dateStyle: 'long', timeZone, ...more });

/** What is compared: the same words from the same strings. */
const RACES = {
  'date only': (() => {
    const format = intl('UTC');
    return {
      intl: () => dates.forEach((datetime) => format.format(new Date(datetime))),
      khabar: () => dates.forEach((datetime) => text.dateText(datetime, { locale: 'ar-IQ' })),
    };
  })(),
  ...Object.fromEntries(['Asia/Baghdad', 'Africa/Cairo'].map((timeZone) => {
    const format = intl(timeZone, { timeStyle: 'short' });
    const house = { timeZone };
    return [`instants in ${timeZone}`, {
      intl: () => instants.forEach((datetime) => format.format(new Date(datetime))),
      khabar: () => instants.forEach((datetime) => text.dateText(datetime, { locale: 'ar-IQ', format: 'datetime', house })),
    }];
  })),
};

for (const [name, race] of Object.entries(RACES)) report(name, await compare(race, { times: 15, limit: 'intl' }));
