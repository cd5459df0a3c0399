import { expect } from '@open-wc/testing';
import { ckb } from '../../src/locales/ckb.js';
import { fa } from '../../src/locales/fa.js';
import { he } from '../../src/locales/he.js';
import { ku } from '../../src/locales/ku.js';
import { ps } from '../../src/locales/ps.js';
import { tr } from '../../src/locales/tr.js';
import { ur } from '../../src/locales/ur.js';
import * as text from '../../src/text.js';
import { TABLES, textCases } from '../support/text-tables.mjs';

const table = async (name: string) => (await fetch(`/fixtures/text/${name}.json`)).json() as Promise<never>;
const tables = Object.fromEntries(await Promise.all(TABLES.map(async (name) => [name, await table(name)] as const)));
const cases = textCases(tables, text, { ckb, fa, he, ku, ps, tr, ur });

describe('the tables of fixtures/text, in this engine', () => {
  for (const { name, actual, expected } of cases) it(name, () => expect(actual()).to.deep.equal(expected));

  it('hold no bidi control characters', () => {
    const generated = cases.filter(({ name }) => !/^(isolation|tidy)/.test(name)); // there the words are an author's
    const printed = generated.flatMap(({ actual }) => actual()).join('');
    expect(printed).not.to.match(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/);
  });
});

describe('bad input', () => {
  it('is no date', async () => {
    const bad = (await table('bad-datetimes')) as string[];
    expect(bad.map((datetime) => text.dateText(datetime, { locale: 'ar' }))).to.deep.equal(bad.map(() => undefined));
    expect(bad.map((datetime) => text.relativeText(datetime, { locale: 'ar', now: 0 }))).to.deep.equal(bad.map(() => undefined));
  });

  it('is no count', async () => {
    const bad = (await table('bad-counts')) as unknown[];
    expect(bad.map((count) => text.parseCount(count))).to.deep.equal(bad.map(() => undefined));
    expect(text.countText(-1, { locale: 'ar' })).to.equal(undefined);
    expect(text.countText(2.5, { locale: 'ar' })).to.equal(undefined);
  });

  it('is no number', () => {
    expect([NaN, Infinity, 1e21].map((value) => text.numberText(value, { locale: 'ar' }))).to.deep.equal([undefined, undefined, undefined]);
  });

  it('a zone that does not exist gives way to UTC', () => {
    expect(text.dateText('2024-03-12T10:00Z', { locale: 'ar', format: 'time', timeZone: 'Mars/Base' })).to.equal('10:00 ص');
  });
});

describe('a house', () => {
  it('gives each language its own words, though they stand in one object', () => {
    const words = { updated: 'UPD' };
    const house = { words: { ar: words, en: words } };
    expect(text.countText(3, { locale: 'ar', house })).to.equal('3 تعليقات');
    expect(text.countText(3, { locale: 'en', house })).to.equal('3 comments');
  });
});

describe('a language without a table', () => {
  const options = { locale: 'sw' };

  it('prints no date and no count', () => {
    expect(text.dateText('2023-08-10', options)).to.equal(undefined);
    expect(text.countText(3, options)).to.equal(undefined);
  });

  it('prints numbers in ASCII digits and lists with commas', () => {
    expect(text.numberText(12345, options)).to.equal('12345');
    expect(text.listText(['A', 'B'], options)).to.equal('A, B');
  });
});
