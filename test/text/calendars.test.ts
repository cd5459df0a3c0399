import { expect } from '@open-wc/testing';
import { fa } from '../../src/locales/fa.js';
import * as text from '../../src/text.js';
import { digestOf } from '../support/calendars.mjs';

const digests: Record<string, string> = await (await fetch('/fixtures/text/calendars.json')).json();

describe('every day from 1900 to 2100, in this engine', () => {
  for (const [locale, digest] of Object.entries(digests)) {
    it(`in ${locale} is the day that Node says`, () => expect(digestOf(text, locale, { fa })).to.equal(digest));
  }
});
