// What holds for every input: fast-check looks for one that it does not hold for.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as text from 'khabar/text.js';
import { LANGUAGES } from '../support/text-tables.mjs';

/** One seed, so that a run can be repeated; another finds other cases: `KHABAR_SEED=7 node --test test/node/properties.test.mjs`. */
const RUNS = { numRuns: 10_000, seed: Number(process.env.KHABAR_SEED ?? 2026) };
const languages = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (tag) => [tag, (await import(`khabar/locales/${tag}.js`))[tag]])),
);
const BIDI = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/;
const ZONES = ['UTC', 'Asia/Baghdad', 'Africa/Cairo', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'Australia/Lord_Howe'];

const language = fc.constantFrom('ar', 'en', ...LANGUAGES);
const locale = fc
  .tuple(language, fc.constantFrom('', '-IQ', '-MA', '-SA', '-AF', '-IR', '-US'), fc.constantFrom('', '-u-nu-arab', '-u-nu-latn', '-u-ca-gregory', '-u-ca-persian', '-u-ca-islamic-umalqura'))
  .map((parts) => parts.join(''));
const count = fc.oneof(fc.nat({ max: 200 }), fc.maxSafeNat());
const day = fc.date({ min: new Date('1700-01-01'), max: new Date('2300-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const instant = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
const zone = fc.constantFrom(...ZONES);

/** Whatever somebody may pass, in TypeScript or without. */
const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.anything(), fc.constantFrom('', '\u0000', '\uD800', 'xx-garbage', 'ar_IQ', 'a'.repeat(300), '2023-02-30', '0000-01-01', '9999-12-31', '10000-01-01'));

const holds = (property) => fc.assert(property, RUNS);

describe('whatever the input', () => {
  const house = fc.record({ timeZone: anything, digits: anything, calendar: anything, months: anything, hourCycle: anything, tanwin: anything, groupFrom: anything, words: anything }, { requiredKeys: [] });
  const options = fc.record({ locale: fc.oneof(locale, fc.string({ unit: 'binary' }), fc.constantFrom('', 'xx-garbage', 'ar_IQ', 'a'.repeat(300), '\u0000')), house: fc.oneof(house, fc.constant(undefined)) });
  const FUNCTIONS = {
    dateText: (input, given) => text.dateText(input, given),
    'dateText of a good date, with anything asked for': (input, given) =>
      text.dateText('2023-08-10T12:00Z', { ...given, format: input, end: input, months: input, secondaryCalendar: input, hourCycle: input, timeZone: input, showZone: true }),
    relativeText: (input, given) => text.relativeText(input, { ...given, now: 0 }),
    countText: (input, given) => text.countText(input, { ...given, noun: input }),
    'countText of a good count': (input, given) => text.countText(1234, { ...given, noun: input, compact: true }),
    numberText: (input, given) => text.numberText(input, given),
    percentText: (input, given) => text.percentText(input, given),
    currencyText: (input, given) => text.currencyText(input, 'USD', given),
    'currencyText in any currency': (input, given) => text.currencyText(3, input, given),
    listText: (input, given) => text.listText([typeof input === 'string' ? input : 'B', 'A'], given),
    parseMoment: (input) => text.parseMoment(input),
    parseCount: (input) => text.parseCount(input),
    fallbackDate: (input, given) => text.fallbackDate('2023-08-10', given.locale),
  };
  for (const [name, run] of Object.entries(FUNCTIONS)) {
    it(`${name} throws nothing, and never prints what no editor would`, () => {
      holds(fc.property(anything, options, (input, given) => {
        const printed = run(input, { ...given, languages });
        if (typeof printed === 'string' && !/list|currency/.test(name)) assert.doesNotMatch(printed, /NaN|undefined|Invalid|null|\[object/);
      }));
    });
  }
});

describe('digits', () => {
  const ASCII = (digits) => digits.replace(/[٠-٩۰-۹]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit) + '۰۱۲۳۴۵۶۷۸۹'.indexOf(digit) + 1));
  it('go there and back', () => {
    holds(fc.property(locale, fc.maxSafeNat(), (given, value) => {
      assert.equal(Number(ASCII(text.numberText(value, { locale: given, languages })).replace(/[.,٬]/g, '')), value);
    }));
  });
});

describe('relative time', () => {
  // the further in the past, the later the step: by what the unit and its number stand for
  const RANK = (elapsed) => text.relativeText(new Date(Date.UTC(2024, 5, 15, 12) - elapsed).toISOString(), { locale: 'en', now: Date.UTC(2024, 5, 15, 12) });
  const SIZES = { now: 0, moments: 1, minute: 60, hour: 3600, yesterday: 86_000, day: 86_400, week: 604_800, month: 2_600_000, year: 31_500_000 };
  const size = (words) => {
    const [, amount = '1', unit] = /^(?:(\d+) )?(\w+?)s?(?: ago)?$/.exec(words) ?? [];
    return Number(amount) * (SIZES[unit] ?? SIZES[words.split(' ')[0]]);
  };
  it('is monotone: what is longer ago never reads as nearer', () => {
    const elapsed = fc.nat({ max: 40 * 365 * 86_400 }).map((seconds) => seconds * 1000);
    holds(fc.property(elapsed, elapsed, (a, b) => {
      const [near, far] = a < b ? [a, b] : [b, a];
      assert.ok(size(RANK(near)) <= size(RANK(far)) * 1.04, `${RANK(near)} (${near}) and ${RANK(far)} (${far})`);
    }));
  });

  it('stays as it is for its lifetime, to the millisecond', () => {
    const modern = fc.date({ min: new Date('1970-01-05'), max: new Date('2100-12-31'), noInvalidDate: true }); // before, zones had seconds
    holds(fc.property(modern, fc.integer({ min: -3 * 86_400_000, max: 9 * 86_400_000 }), zone, (date, elapsed, timeZone) => {
      const options = { locale: 'ar', timeZone };
      const now = date.getTime() + elapsed;
      const at = (moment) => text.relativeText(date.toISOString(), { ...options, now: moment });
      const lifetime = text.relativeLifetime(date.toISOString(), { ...options, now });
      assert.ok(lifetime > 0);
      assert.equal(at(now + lifetime - 1), at(now));
    }));
  });
});

describe('a clock', () => {
  it('is the one that Intl shows, in every zone and at every change of it', () => {
    const formats = Object.fromEntries(ZONES.map((timeZone) => [timeZone, new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' })]));
    holds(fc.property(instant, zone, (date, timeZone) => {
      assert.equal(text.dateText(date.toISOString(), { locale: 'en', format: 'time', timeZone }), formats[timeZone].format(date));
    }));
  });
});

describe('a date without a time', () => {
  it('is moved by no zone', () => {
    holds(fc.property(day, locale, zone, (datetime, given, timeZone) => {
      const plain = text.dateText(datetime, { locale: given, languages });
      assert.equal(text.dateText(datetime, { locale: given, languages, timeZone }), plain);
      assert.equal(text.dateText(datetime, { locale: given, languages, house: { timeZone } }), plain);
    }));
  });
});

describe('generated text', () => {
  it('holds no bidi control', () => {
    holds(fc.property(locale, instant, count, zone, fc.constantFrom('date', 'datetime', 'time'), (given, date, amount, timeZone, format) => {
      const options = { locale: given, languages, timeZone };
      const printed = [
        text.dateText(date.toISOString(), { ...options, format, weekday: true, showZone: true, updated: true, months: 'dual', secondaryCalendar: 'islamic-umalqura' }),
        text.relativeText(date.toISOString(), { ...options, now: 1.7e12 }),
        text.countText(amount, options), text.countText(amount, { ...options, compact: true }), text.numberText(-amount / 100, options),
        text.percentText(amount / 1000, options), text.currencyText(-amount / 100, 'USD', options), text.quoted('a', options),
      ].join('');
      assert.doesNotMatch(printed, BIDI);
    }));
  });

  it('counts by the plural class of its number', () => {
    holds(fc.property(language, count, (tag, amount) => {
      const forms = Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].map((category) => [category, `${category} {n}`]));
      const house = { words: { [tag]: { counts: { comment: forms } } } };
      const category = amount === 0 ? 'zero' : new Intl.PluralRules(tag).select(amount);
      assert.ok(text.countText(amount, { locale: tag, languages, house }).startsWith(`${category} `));
    }));
  });
});

/** Newsroom copy gone wrong: words, names, numbers, marks and spaces in any order. */
const copy = fc
  .array(
    fc.oneof(
      fc.constantFrom('العراق', 'قال', 'و', 'بـ', 'Apple', 'C++', '.NET', 'Yahoo!', 'COVID-19', '@a_b', '#Iraq', '#العراق', 'https://a.iq/b?x=1', 'a@b.iq', '737', '٧٣٧', '7-8', '-5', '$50', '+964', '770', '=', '+', 'ﷺ', 'ﻻ'),
      fc.constantFrom(' ', ' ', '  ', '\u00A0', '،', '؛', '؟', '.', '...', '!', ':', '«', '»', '"', "'", '(', ')', '\u200F', '\u202B', '\u202C', '\u2068', '\u200C', '\u00AD', '\uFEFF', 'ـ', '\u064B', '\uD800', '\u0000'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('folding', () => {
  it('throws nothing; a key is its own key, a slug is one word', () => {
    holds(fc.property(copy, (words) => {
      const key = text.searchKey(words);
      assert.equal(text.searchKey(key), key);
      assert.match(text.slug(words), /^[^\s#]+$/u);
      assert.ok(text.wordCount(words) >= 0);
    }));
  });
});

describe('isolate', () => {
  it('keeps the text, and leaves no empty part', () => {
    holds(fc.property(copy, locale, (words, given) => {
      const parts = text.isolate(words, given);
      assert.equal(parts.map((part) => part.text).join(''), words);
      assert.deepEqual(parts.filter((part) => part.text === '' && words !== ''), []);
    }));
  });

  it('isolates nothing in a language that is written from left to right', () => {
    holds(fc.property(copy, fc.constantFrom('en', 'tr', 'ku', 'ku-TR'), (words, given) => {
      assert.deepEqual(text.isolate(words, given), [{ text: words }]);
    }));
  });
});

describe('tidy', () => {
  /** Letters and digits alone, by what the rules may change of them: forms, yeh and kaf, tatweel, and marks that go with no letter. */
  const letters = (words) =>
    words.normalize('NFKC').replace(/[يى]/g, 'ی').replace(/ك/g, 'ک').replace(/[^\p{L}\p{N}]|\u0640/gu, '');

  it('of a tidy text is the text', () => {
    holds(fc.property(copy, locale, (words, given) => {
      const once = text.tidy(words, given);
      assert.equal(text.tidy(once, given), once);
    }));
  });

  it('keeps every letter and digit, in order', () => {
    holds(fc.property(copy, locale, (words, given) => {
      assert.equal(letters(text.tidy(words, given)), letters(words));
    }));
  });

  it('changes no address, handle, hashtag or code', () => {
    const whole = fc.constantFrom('https://a.iq/ب،ج?x=1,2', 'a.b@c.iq', '@a_b', '#العراق_٢٠٢٤', '`a , b`', '﴿ قل ، هو ﴾', 'shafaq.com');
    holds(fc.property(copy, whole, copy, (before, part, after) => {
      assert.ok(text.tidy(`${before} ${part} ${after}`, 'ar').includes(part));
    }));
  });

  it('and inspect find the same: where nothing is found, nothing changes', () => {
    holds(fc.property(copy, locale, (words, given) => {
      const findings = text.inspect(words, given);
      if (!findings.length) assert.equal(text.tidy(words, given), words);
      for (const { start, end } of findings) assert.ok(start >= 0 && end > start && end <= words.length);
    }));
  });
});
