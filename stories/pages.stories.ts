import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { Article } from '../src/index.js';
import './pages.css';
import {
  avatoday, expectNoOverflow, folded, hebrewPage, kitchen, live, longRead, only, opinion, persianPage, printed, soraniPage, tigris, urduPage,
} from './support.js';

const meta: Meta = {
  title: 'Pages',
  parameters: { layout: 'fullscreen' },
};
export default meta;

const page = (site: string, article: Article): TemplateResult => html`<div lang="ar-IQ" dir="rtl">
  <a class="page-skip" href="#main">انتقل إلى المحتوى الرئيسي</a>
  <header class="page-bar page-masthead">
    <a class="page-name" href="#home">${site}</a>
    <nav aria-label="الأقسام">
      <a href="#iraq">العراق</a>
      <a href="#world">العالم</a>
      <a href="#economy">اقتصاد</a>
      <a href="#culture">ثقافة</a>
    </nav>
  </header>
  <main id="main" tabindex="-1"><khabar-article .article=${article}></khabar-article></main>
  <footer class="page-bar page-footer"><p>جميع الحقوق محفوظة لموقع ${site}</p></footer>
</div>`;

/** How often each slot of the article is filled. */
type Furniture = Readonly<Record<string, number>>;

const reads = (text: string, furniture: Furniture) => async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  const skip = only(canvasElement, '.page-skip');
  await expect(skip.getBoundingClientRect().width).toBeLessThan(2);
  await userEvent.tab();
  await expect(skip).toHaveFocus();
  await expect(skip.getBoundingClientRect().width).toBeGreaterThan(100);
  skip.blur();

  const article = only(canvasElement, 'khabar-article');
  await expect(folded(article.innerText)).toBe(folded(text));
  for (const [slot, times] of Object.entries(furniture)) {
    await expect(article.querySelectorAll(`:scope > [slot="${slot}"]`), slot).toHaveLength(times);
  }
};

export const AvaTodayArticle: StoryObj = {
  name: 'AvaToday article',
  render: () => page('آفا توداي', avatoday),
  play: reads(printed.avatoday, {
    kicker: 0, headline: 1, standfirst: 0, byline: 1, date: 1, 'comment-count': 1, media: 1,
  }),
};

export const TigrisWithAPicture: StoryObj = {
  name: 'Tigris, with a picture',
  render: () => page('خبر', tigris),
  play: reads(printed.tigris, {
    kicker: 1, headline: 1, standfirst: 1, byline: 1, date: 2, 'comment-count': 1, media: 1,
  }),
};

/** An article alone on its page reads as its editors wrote it, with the words that we add. */
const alone = (article: Article, text: string): StoryObj => ({
  render: () => html`<main><khabar-article .article=${article}></khabar-article></main>`,
  play: async ({ canvasElement }) => {
    await expect(folded(only(canvasElement, 'khabar-article').innerText)).toBe(folded(text));
    await expectNoOverflow();
  },
});

/** Every kind of block and run. */
export const EveryBlock: StoryObj = alone(kitchen, printed.kitchen);
/** Entries of a day, the newest first, one held at the top. */
export const LivePage: StoryObj = alone(live, printed.live);
export const LongRead: StoryObj = alone(longRead, printed.longRead);
export const Opinion: StoryObj = alone(opinion, printed.opinion);
export const Persian: StoryObj = alone(persianPage, printed.persianPage);
export const Urdu: StoryObj = alone(urduPage, printed.urduPage);
export const Sorani: StoryObj = alone(soraniPage, printed.soraniPage);
export const Hebrew: StoryObj = alone(hebrewPage, printed.hebrewPage);
