import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { Article } from '../src/index.js';
import './pages.css';
import { avatoday, folded, only, printed, tigris } from './support.js';

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
