// The tables of fixtures/text as cases, the same in Node and in every engine: a name, what is printed, what must be.

/** The tables, by file name. */
export const TABLES = ['dates', 'relative', 'months', 'lists', 'counts', 'numbers'];

/** Rows by their locale (Node 20 has no Object.groupBy). */
function byLocale(rows) {
  const groups = {};
  for (const row of rows) (groups[row.locale] ??= []).push(row);
  return Object.entries(groups);
}

/** How each table is printed: a row of it to its text. */
const printers = (text, languages) => ({
  dates: ({ datetime, text: _, ...options }) => text.dateText(datetime, { ...options, languages }),
  relative: ({ datetime, text: _, ...options }) => text.relativeText(datetime, { ...options, languages }),
  lists: ({ items, text: _, ...options }) => text.listText(items, { ...options, languages }),
  counts: ({ count, text: _, ...options }) => text.countText(count, { ...options, languages }),
  numbers: ({ value, text: _, ...options }) => text.numberText(value, { ...options, languages }),
});

/** The days on which months are looked at: mid-month in the Gregorian calendar, or in the calendar named. */
const MIDDLES = {
  gregory: (month) => `2023-${String(month).padStart(2, '0')}-15`,
  // the 15th of each Persian month of 1402, and of each Hijri month of 1445, as Gregorian dates
  persian: (month) => new Date(Date.UTC(2023, 2, 21 + 14 + Math.min(month - 1, 6) * 31 + Math.max(month - 7, 0) * 30)).toISOString().slice(0, 10),
  'islamic-umalqura': (month) => new Date(Date.UTC(2023, 6, 19 + 14 + Math.floor((month - 1) * 29.5))).toISOString().slice(0, 10),
};

const monthRows = (rows) =>
  rows.flatMap(({ locale, calendar = 'gregory', months }) =>
    months.map((name, index) => ({ locale, datetime: MIDDLES[calendar](index + 1), month: name })),
  );

/**
 * One case for each table and locale.
 *
 * @param tables The parsed fixtures, by the names of TABLES.
 * @param text The module `khabar/text.js`.
 * @param languages Tables beside the core's.
 */
export function textCases(tables, text, languages) {
  const print = printers(text, languages);
  const relative = tables.relative.rows.map((row) => ({ ...row, now: Date.parse(tables.relative.now) }));
  const cases = [];
  for (const name of ['dates', 'relative', 'lists', 'counts', 'numbers']) {
    for (const [locale, rows] of byLocale(name === 'relative' ? relative : tables[name])) {
      cases.push({ name: `${name}, ${locale}`, actual: () => rows.map(print[name]), expected: rows.map((row) => row.text) });
    }
  }
  for (const [locale, rows] of byLocale(monthRows(tables.months))) {
    // a month's words stand between the day and the year
    const actual = () =>
      rows.map(({ datetime }) => text.dateText(datetime, { locale, languages })?.replace(/^\S+ | \S+$/g, ''));
    cases.push({ name: `months, ${locale}`, actual, expected: rows.map((row) => row.month) });
  }
  return cases;
}
