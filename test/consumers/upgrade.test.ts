import { expect } from '@open-wc/testing';
import { settled } from '../support/page.js';
import { open, runScript, type Page } from './open.js';

/*
 * An article that stands on the page as HTML, with the stylesheet linked, before the single file comes.
 */

const FILE = '/consumers/node_modules/khabar/dist/khabar.min.js';

/** A frame drawn, and the work after it done. */
const drawn = async (page: Page) => {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => page.requestAnimationFrame(() => setTimeout(resolve)));
};

const blocks = (page: Page) => [...page.document.querySelectorAll('khabar-article, khabar-article :is(h1, h2, p, figure, img, figcaption, blockquote, time, [slot])')];

/** Where every block stands. */
const places = (page: Page) => blocks(page).map((block) => {
  const { x, y, width, height } = block.getBoundingClientRect();
  return [x, y, width, height];
});

/** The greatest difference in CSS pixels between two lists of places of the same blocks. */
const moved = (before: number[][], after: number[][]) =>
  Math.max(...before.flatMap((place, index) => place.map((each, at) => Math.abs(each - after[index]![at]!))));

const ready = async (name: string, width = 800) => {
  const page = await open(`upgrade-${name}.html`, width);
  await Promise.all([...page.document.images].map((image) => image.decode().catch(() => undefined)));
  await page.document.fonts.ready;
  await drawn(page);
  return page;
};

const upgrade = async (page: Page) => {
  await runScript(page, FILE);
  await settled(page.document.documentElement);
  await drawn(page);
};

/** The sum of the layout shifts that something makes, as the engine itself counts them; undefined where it does not. */
const shiftOf = async (page: Page, run: () => Promise<void>): Promise<number | undefined> => {
  const { PerformanceObserver: Observer } = page as unknown as typeof globalThis;
  if (!Observer.supportedEntryTypes.includes('layout-shift')) {
    await run();
    return undefined;
  }
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
  };
  const observer = new Observer((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  await run();
  add(observer.takeRecords());
  observer.disconnect();
  return sum;
};

describe('upgrade', () => {
  for (const name of ['avatoday', 'tigris']) {
    for (const width of [360, 800, 1280]) {
      it(`leaves every block of ${name} in its place at ${width} px`, async () => {
        const page = await ready(name, width);
        expect(page.document.querySelector('khabar-article')!.matches(':defined')).to.equal(false);
        const before = places(page);
        await upgrade(page);
        expect(page.document.querySelector('khabar-article')!.matches(':defined')).to.equal(true);
        expect(before).to.have.length.above(15);
        // WebKit puts floats on whole pixels: less than half of one is what rounding makes
        expect(moved(before, places(page))).to.be.below(0.5);
      });
    }

    it(`of ${name} has a layout shift of 0, where the engine counts it`, async () => {
      const page = await ready(name);
      expect(await shiftOf(page, () => upgrade(page))).to.be.oneOf([0, undefined]);
    });
  }

  it('without the stylesheet would shift: the count can be above 0', async () => {
    const page = await ready('tigris');
    page.document.querySelector('link')!.remove();
    await drawn(page);
    const shift = await shiftOf(page, () => upgrade(page));
    if (shift !== undefined) expect(shift).to.be.above(0);
  });
});
