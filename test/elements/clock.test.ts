import { expect } from '@open-wc/testing';
import '../../src/define/khabar-date.js';
import { at, mount, settled } from '../support/page.js';

/*
 * The one timer of all relative dates, by the page's own clock and timers, both in our hands.
 */

interface Timer { readonly delay: number; readonly ring: () => void }

/** Stands in for the page's timers while something runs: what waits, and how long. */
const withTimers = async (run: (waiting: () => Timer[]) => Promise<unknown>) => {
  const timers = new Map<number, Timer>();
  const { setTimeout, clearTimeout } = window;
  let last = 1e6;
  window.setTimeout = ((ring: () => void, delay = 0) => {
    if (delay === 0) return setTimeout(ring);
    timers.set(++last, { delay, ring: () => (timers.delete(last), ring()) });
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id: number) => (timers.delete(id) ? undefined : clearTimeout(id))) as typeof window.clearTimeout;
  try {
    await run(() => [...timers.values()]);
  } finally {
    Object.assign(window, { setTimeout, clearTimeout });
  }
};

const setHidden = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

const dates = () => mount(`<div lang="ar">
  <khabar-date format="relative" datetime="2024-03-12T11:57:30Z"></khabar-date>
  <khabar-date format="relative" datetime="2024-03-12T10:00:00Z"></khabar-date>
  <khabar-date datetime="2024-03-12"></khabar-date>
</div>`);
const texts = (box: Element) => [...box.children].map(({ textContent }) => textContent);

describe('the clock of relative dates', () => {
  it('is one for the page, and rings when the first text can change', () =>
    withTimers((waiting) =>
      at('2024-03-12T12:00:00Z', async () => {
        const box = await dates();
        await settled(box);
        expect(texts(box)).to.deep.equal(['منذ دقيقتين', 'منذ ساعتين', '12 مارس 2024']);
        expect(waiting().map(({ delay }) => delay)).to.deep.equal([30_000]);
        await at('2024-03-12T12:00:30Z', async () => {
          waiting()[0]!.ring();
          await settled(box);
          expect(texts(box)).to.deep.equal(['منذ 3 دقائق', 'منذ ساعتين', '12 مارس 2024']);
          expect(waiting().map(({ delay }) => delay)).to.deep.equal([60_000]);
        });
      }),
    ));

  it('sleeps while the page is hidden, and is right when it is seen again', () =>
    withTimers((waiting) =>
      at('2024-03-12T12:00:00Z', async () => {
        const box = await dates();
        setHidden(true);
        expect(waiting()).to.deep.equal([]);
        await at('2024-03-12T15:00:00Z', async () => {
          setHidden(false);
          await settled(box);
          expect(texts(box)).to.deep.equal(['منذ 3 ساعات', 'منذ 5 ساعات', '12 مارس 2024']);
          expect(waiting()).to.have.length(1);
        });
        Reflect.deleteProperty(document, 'hidden');
      }),
    ));

  it('stops with the last of them', () =>
    withTimers((waiting) =>
      at('2024-03-12T12:00:00Z', async () => {
        const box = await dates();
        box.firstElementChild!.remove();
        expect(waiting()).to.have.length(1);
        box.remove();
        expect(waiting()).to.deep.equal([]);
      }),
    ));

  it('never waits longer than an hour, whatever is asked of it', () =>
    withTimers((waiting) =>
      at('2024-03-12T12:00:00Z', async () => {
        await mount('<khabar-date lang="ar" format="relative" datetime="1924-03-12"></khabar-date>');
        expect(waiting().map(({ delay }) => delay)).to.deep.equal([3_600_000]);
      }),
    ));
});
