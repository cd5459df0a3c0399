// The same tables that the three engines print, printed by Node from the package's own entry point.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as text from 'khabar/text.js';
import { LANGUAGES, TABLES, textCases } from '../support/text-tables.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`../../fixtures/text/${name}.json`, import.meta.url), 'utf8'));
const languages = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (tag) => [tag, (await import(`khabar/locales/${tag}.js`))[tag]])),
);
const tables = Object.fromEntries(TABLES.map((name) => [name, read(name)]));

describe('the tables of fixtures/text, in Node', () => {
  for (const { name, actual, expected } of textCases(tables, text, languages)) {
    it(name, () => assert.deepEqual(actual(), expected));
  }
});
