import { expect } from '@open-wc/testing';
import { folded, settled } from '../support/page.js';
import { open, type Page } from './open.js';

/** A page whose component renders anew on demand. */
interface App extends Page {
  readonly newsApp?: { render(state: Record<string, unknown>): Promise<void> | void };
  /** What React could not match on hydration, and made anew. */
  readonly recovered?: readonly string[];
}

/** Opens a page, and waits until its component stands. */
const openApp = async (address: string): Promise<App> => {
  const page = await open<App>(address);
  if (!page.newsApp) await new Promise((resolve) => page.addEventListener('news-app', resolve, { once: true }));
  await quiet(page);
  return page;
};

/** Lets the elements see what the framework changed: observers and updates are microtasks, relative dates a frame. */
const quiet = async (page: App) => {
  await new Promise(requestAnimationFrame);
  await settled(page.document.documentElement);
};

const words = (page: App) => [...page.document.querySelectorAll('khabar-article')].map((article) => folded((article as HTMLElement).innerText));

const render = async (page: App, state: Record<string, unknown>) => {
  await page.newsApp!.render(state);
  await quiet(page);
  return words(page);
};

const BY_HAND =
  'عين اميركا لا تزال على العراق بغداد AvaToday 10 آب 2023 لا تعليقات جسر الجمهورية رويترز الفقرة الأولى. الفقرة الثانية.';
const TEXTS = { headline: 'عنوان آخر', name: 'واع', dateWords: '8/10/2023', countWords: '0 comments', caption: 'النهر' };
const AFTER_TEXTS = 'عنوان آخر بغداد واع 10 آب 2023 لا تعليقات النهر رويترز الفقرة الأولى. الفقرة الثانية.';
const ATTRIBUTES = { place: 'البصرة', datetime: '2024-03-11', count: 103, credit: 'أ ف ب' };
const AFTER_ATTRIBUTES = 'عنوان آخر البصرة واع 11 آذار 2024 103 تعليقات النهر أ ف ب الفقرة الأولى. الفقرة الثانية.';
const ARTICLE = { id: '1', lang: 'ar', headline: 'من البيانات', published: '2023-08-10', comments: { count: 2 }, body: [{ type: 'paragraph', content: 'نص' }] };

/** The same turns for every framework: what is changed, and what both articles say then. */
const turns = async (page: App) => {
  expect(words(page)).to.deep.equal([BY_HAND, 'اشترك']);
  expect(await render(page, TEXTS)).to.deep.equal([AFTER_TEXTS, 'اشترك']);
  expect(await render(page, { dateWords: 'أخرى', countWords: '' })).to.deep.equal([AFTER_TEXTS, 'اشترك']);
  expect(await render(page, { dateWords: '', countWords: '0' })).to.deep.equal([AFTER_TEXTS, 'اشترك']);
  expect(await render(page, ATTRIBUTES)).to.deep.equal([AFTER_ATTRIBUTES, 'اشترك']);
  expect(await render(page, { paragraphs: ['ثالثة.', 'الفقرة الأولى.'] })).to.deep.equal([
    AFTER_ATTRIBUTES.replace(/الفقرة.*/, 'ثالثة. الفقرة الأولى.'), 'اشترك',
  ]);
  expect((await render(page, { article: ARTICLE }))[1]).to.equal('من البيانات 10 أغسطس 2023 تعليقان نص اشترك');
  expect((await render(page, { article: { ...ARTICLE, headline: 'حُدِّث' }, footer: 'اشترك الآن' }))[1]).to.equal('حُدِّث 10 أغسطس 2023 تعليقان نص اشترك الآن');
  expect((await render(page, { article: { id: '2', headline: 'آخر' }, footer: null }))[1]).to.equal('آخر');
  expect((await render(page, { article: { id: '2', headline: 'آخر' }, footer: 'عاد' }))[1]).to.equal('آخر عاد');
  expect(await render(page, { article: null, footer: null, datetime: '', place: '', credit: '' })).to.deep.equal([
    AFTER_ATTRIBUTES.replace('البصرة ', '').replace('11 آذار 2024 ', '').replace(' أ ف ب', '').replace(/الفقرة.*/, 'ثالثة. الفقرة الأولى.'), '',
  ]);
};

describe('inside a component that renders anew', () => {
  for (const name of ['lit', 'react', 'vue', 'svelte']) {
    it(`of ${name}, no word is lost or doubled`, async () => {
      const page = await openApp(`${name}.html`);
      await turns(page);
      expect(page.reports.filter((report) => !report.startsWith('warn: <khabar-date> datetime'))).to.deep.equal([]);
    });

    it(`of ${name}, words translated in place stay whole and are followed by the next update`, async () => {
      const page = await openApp(`${name}.html`);
      translate(page.document.querySelector('khabar-article')!);
      await quiet(page);
      expect(words(page)[0]).to.equal('[' + [
        'عين اميركا لا تزال على العراق', 'بغداد', 'AvaToday', '10 آب 2023', 'لا تعليقات', 'جسر الجمهورية', 'رويترز', 'الفقرة الأولى.', 'الفقرة الثانية.',
      ].join('] [') + ']');
      const after = await render(page, { datetime: '2024-03-11', count: 103 });
      expect(after[0]).to.include('11 آذار 2024 103 تعليقات').and.not.include('10 آب 2023');
      expect(page.reports).to.deep.equal([]);
    });
  }
});

/** Does as a translator in the browser does: each text node goes into `<font>` in `<font>`, in other words. */
const translate = (root: Element) => {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes.filter(({ data }) => data.trim() !== '')) {
    const [outer, inner] = [root.ownerDocument.createElement('font'), root.ownerDocument.createElement('font')];
    inner.textContent = `[${node.data.trim()}]`;
    outer.append(inner);
    node.replaceWith(outer);
  }
};

describe('on a page that React hydrates', () => {
  it('markup with every word is taken over without a mismatch, and followed', async () => {
    const page = await openApp('hydrate-whole.html');
    const heading = page.document.querySelector('h1');
    expect(page.recovered).to.deep.equal([]);
    await turns(page);
    expect(page.document.querySelector('h1')).to.equal(heading);
  });

  it('markup without the generated words keeps every word, after one mismatch', async () => {
    const page = await openApp('hydrate-empty.html');
    expect(page.recovered!.map((message) => /#\d+/.exec(message)![0])).to.deep.equal(['#418']);
    expect(words(page)[0]).to.equal(BY_HAND);
    expect(await render(page, TEXTS)).to.deep.equal([AFTER_TEXTS, 'اشترك']);
    expect(page.reports).to.deep.equal([]);
  });

  it('an article that src had loaded stands again, whole and once', async () => {
    const page = await openApp('hydrate-src.html');
    const article = page.document.querySelectorAll('khabar-article')[1]!;
    if (!article.querySelector('h1')) await new Promise((resolve) => page.addEventListener('khabar-load', resolve, { once: true }));
    await quiet(page);
    const expected = await (await fetch('/fixtures/avatoday/expected.txt')).text();
    const [byHand, fromSrc] = words(page);
    expect(byHand).to.equal(BY_HAND);
    expect(fromSrc).to.equal(`${folded(expected)} اشترك`);
    expect(page.reports).to.deep.equal([]);
  });
});
