// The tables of fixtures/text as cases, the same in Node and in every engine: a name, what is printed, what must be.

/** The tables, by file name. */
export const TABLES = ['dates', 'relative', 'months', 'lists', 'counts', 'numbers', 'percents', 'money', 'quotes', 'bylines', 'isolation', 'tidy', 'labels'];

/** Tables that say how they are printed by themselves; months are read out of dates. */
const PRINTED = TABLES.filter((name) => name !== 'months');

/** Every language beside the core's, by tag: what `printers` are given. */
export const LANGUAGES = ['ckb', 'fa', 'he', 'ku', 'ps', 'tr', 'ur'];

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
  percents: ({ ratio, text: _, ...options }) => text.percentText(ratio, { ...options, languages }),
  money: ({ amount, currency, text: _, ...options }) => text.currencyText(amount, currency, { ...options, languages }),
  labels: ({ label, values, text: _, unreviewed: __, ...options }) => text.labelText(label, { ...options, languages }, values),
  quotes: ({ words, depth, text: _, ...options }) => text.quoted(words, { ...options, languages }, depth),
  tidy: ({ text: words, locale }) => text.tidy(words, locale),
  isolation: ({ text: words, locale }) => text.isolate(words, locale).map((part) => (part.dir ? `⟦${part.text}⟧` : part.text)).join(''),
  bylines: ({ dateline, authors, text: _, ...options }) => text.bylineText({ dateline, authors }, { ...options, languages }),
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

/** A month's words: between the day and the year, without what a language puts before or after them. */
const monthIn = (date, locale) => {
  const month = date?.replace(/^\S+ | \p{Nd}+.*$/gu, '');
  if (locale.startsWith('he')) return month?.replace(/^ב/, '');
  if (locale.startsWith('ku')) return month?.replace(/a$/, '');
  return locale.startsWith('ckb') ? month?.replace(/ی$/, '') : month;
};

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
  for (const name of PRINTED) {
    for (const [locale, rows] of byLocale(name === 'relative' ? relative : tables[name])) {
      cases.push({ name: `${name}, ${locale}`, actual: () => rows.map(print[name]), expected: rows.map((row) => row.tidy ?? row.parts ?? row.text) });
    }
  }
  for (const [locale, rows] of byLocale(monthRows(tables.months))) {
    const actual = () => rows.map(({ datetime }) => monthIn(text.dateText(datetime, { locale, languages }), locale));
    cases.push({ name: `months, ${locale}`, actual, expected: rows.map((row) => row.month) });
  }
  return cases;
}
