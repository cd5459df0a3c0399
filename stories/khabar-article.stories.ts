import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, fn, waitFor, type Mock } from 'storybook/test';
import type { Article, House } from '../src/index.js';
import { english, hostile, longWord, manyAuthors, missingParts, persian } from './articles.js';
import './stories.css';
import { avatoday, expectNoOverflow, folded, only, printed, textsOf, tigris } from './support.js';

interface Args {
  article?: Article;
  src?: string;
  house?: House;
  'time-zone'?: string;
  'headline-level'?: number;
  'khabar-load'?: Mock;
  'khabar-error'?: Mock;
}

const meta: Meta<Args> = {
  title: 'Elements/khabar-article',
  component: 'khabar-article',
  tags: ['autodocs'],
  parameters: { layout: 'fullscreen' },
  render: (args) => html`<khabar-article
    .article=${args.article}
    .house=${args.house}
    src=${args.src ?? nothing}
    time-zone=${args['time-zone'] ?? nothing}
    headline-level=${args['headline-level'] ?? nothing}
    @khabar-load=${args['khabar-load']}
    @khabar-error=${args['khabar-error']}
  ></khabar-article>`,
};
export default meta;

type Story = StoryObj<Args>;

const articleOf = (canvas: HTMLElement) => only(canvas, 'khabar-article');
const code = (text: string) => ({ docs: { source: { code: text } } });

/** HTML that reads whole without JavaScript. The words that the author leaves out, the elements write. */
export const ComposedByHand: Story = {
  render: () => html`<khabar-article lang="ar-IQ" dir="rtl">
    <a slot="kicker" href="#iraq">العراق</a>
    <h1 slot="headline">عين اميركا لا تزال على العراق</h1>
    <khabar-byline slot="byline">
      <span slot="dateline">بغداد</span> <a rel="author" href="#avatoday">AvaToday</a>
    </khabar-byline>
    <khabar-date slot="date" datetime="2023-08-10"></khabar-date>
    <khabar-comment-count slot="comment-count" count="0"></khabar-comment-count>
    <p>
      وترأس الوفد العراقي في الحوار المشترك وزير الدفاع ثابت العباسي، بينما كان الوفد الأميركي برئاسة مساعد وزير الدفاع
      سيليست والاندر، حسبما نقلت وكالة الأنباء العراقية "واع".
    </p>
    <p slot="footer">جميع الحقوق محفوظة</p>
  </khabar-article>`,
  play: async ({ canvasElement }) => {
    await expect(textsOf(canvasElement, 'khabar-date, khabar-comment-count')).toEqual(['10 آب 2023', 'لا تعليقات']);
  },
};

/** `element.article = article`: one JSON object gives the whole page. */
export const FromData: Story = {
  args: { article: tigris },
  parameters: code('document.querySelector("khabar-article").article = article;'),
  play: async ({ canvasElement }) => {
    await expect(folded(articleOf(canvasElement).textContent)).toBe(folded(printed.tigris));
  },
};

/** `src` fetches the JSON: for previews and islands. */
export const FromSrc: Story = {
  args: { src: '/fixtures/tigris/article.json', 'khabar-load': fn(), 'khabar-error': fn() },
  play: async ({ args, canvasElement }) => {
    await waitFor(() => expect(args['khabar-load']).toHaveBeenCalledOnce());
    await expect(folded(articleOf(canvasElement).textContent)).toBe(folded(printed.tigris));
    await expect(args['khabar-error']).not.toHaveBeenCalled();
  },
};

/** The caption has lost its picture and is printed as a paragraph. */
export const NoImage: Story = {
  args: { article: avatoday },
  parameters: code('document.querySelector("khabar-article").article = article;'),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('figure, img')).toBeNull();
    await expect(folded(articleOf(canvasElement).textContent)).toBe(folded(printed.avatoday));
  },
};

/** What is missing leaves nothing behind. */
export const MissingParts: Story = {
  args: { article: missingParts },
  play: async ({ canvasElement }) => {
    await expect([...articleOf(canvasElement).children].map(({ localName }) => localName)).toEqual(['h1', 'p']);
  },
};

export const FiftyAuthors: Story = { args: { article: manyAuthors }, tags: ['!autodocs'], play: expectNoOverflow };

/** Ten thousand letters without a space. */
export const LongWord: Story = { args: { article: longWord }, tags: ['!autodocs'], play: expectNoOverflow };

/** Markup and bidi controls in every field: all of it is text, and stays in its place. */
export const HostileText: Story = {
  args: { article: hostile },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const article = articleOf(canvasElement);
    await expect(article.querySelector('script, img, iframe, svg, a')).toBeNull();
    await expect(article).toHaveTextContent('<script>globalThis.breached = true</script>');
    await expect(article).toHaveTextContent('"><img src=x onerror="globalThis.breached = true">');
    await expect(globalThis).not.toHaveProperty('breached');
    await expectNoOverflow();
  },
};

export const English: Story = {
  args: { article: english },
  play: async ({ canvasElement }) => {
    await expect(getComputedStyle(articleOf(canvasElement)).direction).toBe('ltr');
    await expect(textsOf(canvasElement, 'khabar-date')).toEqual(['12 March 2024, 09:40']);
  },
};

/** Persian needs its table: `import 'khabar/define/locale/fa.js'`. */
export const Persian: Story = {
  args: { article: persian },
  play: async ({ canvasElement }) => {
    await expect(textsOf(canvasElement, 'khabar-byline, khabar-date, khabar-comment-count')).toEqual([
      'اصفهان مریم احمدی، رضا کریمی و سارا موسوی', '۲۴ آبان ۱۴۰۳ ساعت ۱۰:۳۰', '۲۴ دیدگاه',
    ]);
  },
};

/** Sizes follow the article's own width, not the window's. */
export const NarrowColumn: Story = {
  render: () => html`<div class="sample-narrow"><khabar-article .article=${tigris}></khabar-article></div>`,
  parameters: code('<div style="inline-size: 320px"><khabar-article></khabar-article></div>'),
  play: expectNoOverflow,
};

/** What a newsroom decides once, as data: `configure(house)` for a page, `house` for one article. */
export const HouseStyle: Story = {
  args: { article: tigris, house: { digits: 'arab', months: 'dual' } },
  play: async ({ canvasElement }) => {
    await expect(textsOf(canvasElement, 'khabar-date, khabar-comment-count')).toEqual([
      '١٢ آذار/مارس ٢٠٢٤، ٩:٤٠ ص', 'آخر تحديث: ١١:١٥ ص', '١٠٣ تعليقات',
    ]);
  },
};

/** Ten tokens, set anywhere above. */
export const Rebranded: Story = {
  render: () => html`<style>
      .gulf-daily {
        --khabar-font-text: 'IBM Plex Sans Arabic', sans-serif;
        --khabar-font-headline: 'Noto Kufi Arabic Variable', sans-serif;
        --khabar-size-base: 1.125rem;
        --khabar-color-surface: light-dark(#f4fafa, #0e1417);
        --khabar-color-panel: light-dark(#e3efee, #172126);
        --khabar-color-accent: light-dark(#00665c, #62d2c1);
        --khabar-color-rule-strong: light-dark(#00665c, #62d2c1);
        --khabar-radius: 14px;
        --khabar-radius-control: 999px;
        --khabar-layout: khabar-column;
      }
    </style>
    <div class="gulf-daily"><khabar-article .article=${tigris}></khabar-article></div>`,
  play: async ({ canvasElement }) => {
    await expect(getComputedStyle(only(canvasElement, 'h1')).fontFamily).toMatch(/^"Noto Kufi Arabic Variable"/);
    await expect(getComputedStyle(articleOf(canvasElement)).containerName).toMatch(/^khabar-column /);
  },
};
