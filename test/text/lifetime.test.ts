import { expect } from '@open-wc/testing';
import { relativeLifetime, relativeText } from '../../src/text.js';

const HOUR = 3_600_000;
const options = { locale: 'ar', house: { timeZone: 'Asia/Baghdad' } };
const at = (now: string) => ({ ...options, now: Date.parse(now) });

describe('relativeLifetime', () => {
  const cases: [datetime: string, now: string, lifetime: number][] = [
    ['2024-03-12T12:00:00Z', '2024-03-12T12:00:00Z', 10_000],
    ['2024-03-12T12:00:00Z', '2024-03-12T12:00:10Z', 50_000],
    ['2024-03-12T12:00:00Z', '2024-03-12T12:01:30Z', 30_000],
    ['2024-03-12T12:00:00Z', '2024-03-12T13:20:00Z', 40 * 60_000],
    ['2024-03-12T12:00:00Z', '2024-03-12T11:30:30Z', 30_001],
    ['2024-03-12T12:00:00Z', '2024-03-12T10:00:00Z', 1],
    ['2024-03-12', '2024-03-12T20:30:00Z', 30 * 60_000],
    ['2024-03-10T08:00:00Z', '2024-03-12T20:30:00Z', 30 * 60_000],
    ['2024-03-12', '2024-03-12T00:00:00Z', 21 * HOUR],
  ];
  for (const [datetime, now, lifetime] of cases) {
    it(`${datetime} at ${now} may stay ${lifetime} ms`, () => expect(relativeLifetime(datetime, at(now))).to.equal(lifetime));
  }

  it('never outlives its text', () => {
    const start = Date.parse('2024-03-12T08:59:00Z');
    for (const datetime of ['2024-03-12T12:00:00Z', '2024-03-12T09:00:00+03:00', '2024-03-11', '2024-03-13T03:00:00Z', '2024-03-14T03:20:00Z']) {
      for (let now = start; now < start + 40 * HOUR; ) {
        const lifetime = relativeLifetime(datetime, { ...options, now });
        const [first, last] = [now, now + lifetime - 1].map((each) => relativeText(datetime, { ...options, now: each }));
        expect(last, `${datetime} ${new Date(now).toISOString()}`).to.equal(first);
        now += lifetime;
      }
    }
  });
});
