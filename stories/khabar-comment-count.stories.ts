import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import './stories.css';
import { folded, only, playIn, textsOf } from './support.js';

interface Args {
  count?: number | string;
  href?: string;
  compact?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/khabar-comment-count',
  component: 'khabar-comment-count',
  tags: ['autodocs'],
  argTypes: { count: { control: 'number' } },
  render: ({ count, href, compact }) => html`<khabar-comment-count
    count=${count ?? nothing}
    href=${href ?? nothing}
    ?compact=${compact}
  ></khabar-comment-count>`,
};
export default meta;

type Story = StoryObj<Args>;

const reads = (text: string) => playIn('ar-IQ', async (canvas) => {
  await expect(folded(only(canvas, 'khabar-comment-count').textContent)).toBe(text);
});

const forms = (counts: readonly number[], compact = false) => html`<ul class="sample-list">
  ${counts.map((count) => html`<li><khabar-comment-count count=${count} ?compact=${compact}></khabar-comment-count></li>`)}
</ul>`;

const read = (texts: readonly string[]) => playIn('ar-IQ', async (canvas) => {
  await expect(textsOf(canvas, 'khabar-comment-count')).toEqual(texts);
});

/** One of each plural form. Try the other languages of the toolbar. */
export const AllForms: Story = {
  render: () => forms([0, 1, 2, 3, 11, 100, 103]),
  play: read(['لا تعليقات', 'تعليق واحد', 'تعليقان', '3 تعليقات', '11 تعليقًا', '100 تعليق', '103 تعليقات']),
};

export const None: Story = { args: { count: 0 }, play: reads('لا تعليقات') };

export const One: Story = { args: { count: 1 }, play: reads('تعليق واحد') };

export const Two: Story = { args: { count: 2 }, play: reads('تعليقان') };

export const Few: Story = { args: { count: 3 }, play: reads('3 تعليقات') };

export const Many: Story = { args: { count: 11 }, play: reads('11 تعليقًا') };

/** From five digits on, numbers are grouped. */
export const Grouped: Story = { args: { count: 12345 }, play: reads('12,345 تعليقًا') };

/** `compact` rounds from a thousand on. After «ألف» the noun stands in the singular, whatever the number. */
export const Compact: Story = {
  render: () => forms([1000, 1234, 2000, 3000, 2000000], true),
  play: read(['ألف تعليق', '1.2 ألف تعليق', 'ألفا تعليق', '3 آلاف تعليق', 'مليونا تعليق']),
};

/** The author's own link, which works without JavaScript: the words are written into it. */
export const LinkedByHand: Story = {
  render: () => html`<khabar-comment-count count="103"><a href="#comments">103</a></khabar-comment-count>`,
  play: playIn('ar-IQ', async (canvas) => {
    const link = only<HTMLAnchorElement>(canvas, 'khabar-comment-count > a');
    await expect(link).toHaveTextContent('103 تعليقات');
    await expect(link.getAttribute('href')).toBe('#comments');
  }),
};

/** `href` makes the link where the author has none. */
export const Href: Story = {
  args: { count: 103, href: '#comments' },
  play: playIn('ar-IQ', async (canvas) => {
    const element = only(canvas, 'khabar-comment-count');
    await expect(element.shadowRoot?.querySelector('a')?.getAttribute('href')).toBe('#comments');
    await expect(element).toHaveTextContent('103 تعليقات');
  }),
};

/** Digits ride in the language tag. */
export const ArabicDigits: Story = {
  render: () => html`<div lang="ar-IQ-u-nu-arab">${forms([3, 103, 12345])}</div>`,
  play: async ({ canvasElement }) => {
    const texts = ['٣ تعليقات', '١٠٣ تعليقات', '١٢٬٣٤٥ تعليقًا'];
    await expect(textsOf(canvasElement, 'khabar-comment-count')).toEqual(texts);
  },
};

/** Persian never puts a noun in the plural after a number. */
export const Persian: Story = {
  render: () => html`<div lang="fa" dir="rtl">${forms([0, 1, 103])}</div>`,
  play: async ({ canvasElement }) => {
    await expect(textsOf(canvasElement, 'khabar-comment-count')).toEqual(['بدون دیدگاه', '۱ دیدگاه', '۱۰۳ دیدگاه']);
  },
};

/** What is no whole number invents nothing: the author's words stay, and the console says why. */
export const BadInput: Story = {
  render: () => html`<ul class="sample-list">
    ${['12k', '-1', '1e21'].map(
      (count) => html`<li><khabar-comment-count count=${count}>${count} تعليق</khabar-comment-count></li>`,
    )}
  </ul>`,
  play: async ({ canvasElement }) => {
    await expect(textsOf(canvasElement, 'khabar-comment-count')).toEqual(['12k تعليق', '-1 تعليق', '1e21 تعليق']);
  },
};
