// What the eye sees of isolated text, by bidi-js, an implementation of UAX #9 that is not ours.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import bidiFactory from 'bidi-js';
import { directionOf, isolate } from 'khabar/text.js';

const bidi = bidiFactory();
const rows = JSON.parse(readFileSync(new URL('../../fixtures/text/isolation.json', import.meta.url), 'utf8'));

/** A text from left to right as it is seen, brackets turned, marks left out. */
const seen = (text, base) => {
  const embedding = bidi.getEmbeddingLevels(text, base);
  const mirrored = bidi.getMirroredCharactersMap(text, embedding.levels);
  const order = bidi.getReorderedIndices(text, embedding);
  return order.map((index) => mirrored.get(index) ?? text[index]).join('').replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '');
};

/** As a browser lays it out: each isolated part between an isolate and its end. */
const laidOut = (text, locale) => isolate(text, locale).map((part) => (part.dir ? `\u2066${part.text}\u2069` : part.text)).join('');

describe('the visual order', () => {
  for (const { name, locale, text, seen: expected } of rows) {
    it(`of ${name}: ${text}`, () => assert.equal(seen(laidOut(text, locale), directionOf(locale)), expected));
  }

  it('would be another without isolation: the oracle sees it', () => {
    assert.equal(seen('لغة C++ سريعة', 'rtl'), 'ةعيرس ++C ةغل');
  });
});
