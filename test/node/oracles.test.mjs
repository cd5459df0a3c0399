// Our tables and calendars against those who know: CLDR 48 as Node has it, jalaali-js, @umalqura/core. Where we differ from
// CLDR on purpose, fixtures/text/differences.json says why, row by row.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import umalqura from '@umalqura/core';
import { toJalaali } from 'jalaali-js';
import * as text from 'khabar/text.js';
import { days, digestOf } from '../support/calendars.mjs';
import { LANGUAGES } from '../support/text-tables.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`../../fixtures/text/${name}.json`, import.meta.url), 'utf8'));
const tables = Object.fromEntries(
  await Promise.all(['ar', 'en', ...LANGUAGES].map(async (tag) => [tag, (await import(`khabar/locales/${tag}.js`))[tag]])),
);
const CALENDARS = ['gregory', 'persian', 'islamic-umalqura'];
const DAY = 86_400_000;

/** The days of 1402 and 1445 on which each calendar is in the middle of each month. */
const middles = (calendar) => {
  const numbers = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const found = [];
  for (let day = Date.UTC(2023, 2, 20); found.filter(Boolean).length < 12; day += DAY) {
    const part = (type) => Number(numbers.formatToParts(day).find((each) => each.type === type).value);
    if (part('day') === 15) found[part('month') - 1] ??= day;
  }
  return found;
};

/** CLDR's name of each month, as it stands in a date. */
const cldrMonths = (locale, calendar) => {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}`, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return middles(calendar).map((day) => format.formatToParts(day).find(({ type }) => type === 'month').value);
};

const cldrWeekdays = (locale) => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return [25, 26, 27, 28, 29, 30, 31].map((day) => format.format(Date.UTC(2021, 6, day)));
};

/** Every name in which a table differs from CLDR. */
const differences = (tag, table) => {
  const rows = [];
  const compare = (ours, cldr, row) => ours?.forEach((name, index) => name !== cldr[index] && rows.push({ ...row(index), ours: name, cldr: cldr[index] }));
  for (const [region, { months }] of [['', table], ...Object.entries(table.regions ?? {})]) {
    const locale = region ? `${tag}-${region}` : tag;
    for (const calendar of CALENDARS) {
      if (months?.[calendar]) compare(months[calendar], cldrMonths(locale, calendar), (index) => ({ locale, calendar, month: index + 1 }));
    }
  }
  compare(table.weekdays, cldrWeekdays(tag), (weekday) => ({ locale: tag, weekday }));
  return rows;
};

describe('CLDR 48, as Node has it', () => {
  const meant = read('differences').map(({ why, ...row }) => [row, why]);
  for (const [tag, table] of Object.entries(tables)) {
    it(`has the months and weekdays of ${tag}, but for those listed with a reason`, () => {
      const expected = meant.filter(([{ locale }]) => locale.split('-')[0] === tag).map(([row]) => row);
      assert.deepEqual(differences(tag, table), expected);
    });
  }

  it('is departed from for a reason each time', () => assert.deepEqual(meant.filter(([, why]) => !why), []));

  for (const tag of Object.keys(tables)) {
    it(`has the plural classes of ${tag}`, () => {
      const forms = Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].map((category) => [category, category]));
      const house = { words: { [tag]: { counts: { comment: forms } } } };
      const rules = new Intl.PluralRules(tag);
      const counts = [...Array.from({ length: 1200 }, (_, count) => count), 10_003, 100_000, 1_000_000, 1_000_011];
      assert.deepEqual(
        counts.map((count) => text.countText(count, { locale: tag, languages: tables, house })),
        counts.map((count) => (count === 0 ? 'zero' : rules.select(count))), // none takes its own phrase everywhere
      );
    });
  }
});

describe('the Persian calendar', () => {
  it('is that of jalaali-js on every day from 1900 to 2100', () => {
    for (const day of days(1900, 2100)) {
      const { jy, jm, jd } = toJalaali(...day.split('-').map(Number));
      assert.equal(text.dateText(day, { locale: 'fa-u-nu-latn', languages: tables }), `${jd} ${tables.fa.months.persian[jm - 1]} ${jy}`, day);
    }
  });
});

describe('the Umm al-Qura calendar', () => {
  const ours = (day) => text.dateText(day, { locale: 'ar-u-ca-islamic-umalqura' });
  const names = tables.ar.months['islamic-umalqura'];

  it('is that of @umalqura/core on every day from 2000 to 2028', () => {
    for (const day of days(2000, 2028)) {
      const [year, month, date] = day.split('-').map(Number);
      const { hy, hm, hd } = umalqura.default.$.gregorianToHijri(new Date(year, month - 1, date));
      assert.equal(ours(day), `${hd} ${names[hm - 1]} ${hy}هـ`, day);
    }
  });

  it('is that of Intl on every day from 1900 to 2100', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' });
    for (const day of days(1900, 2100)) {
      const parts = Object.fromEntries(format.formatToParts(Date.parse(day)).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
      assert.equal(ours(day), `${parts.day} ${names[parts.month - 1]} ${parts.year}هـ`, day);
    }
  });
});

describe('the digest of all days', () => {
  for (const [locale, digest] of Object.entries(read('calendars'))) {
    it(`in ${locale} is the one that the browsers are held to`, () => assert.equal(digestOf(text, locale, tables), digest));
  }
});
