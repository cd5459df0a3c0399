import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import './stories.css';
import { expectNoOverflow, folded, only, tigris } from './support.js';

interface Args {
  credit?: string;
}

const ALT = 'رسم لجسر على دجلة عند الغروب وخلفه أفق بغداد';
const WORDS = 'الشمس تغرب خلف جسر الشهداء وقد بلغ الماء أعلى درجات الكورنيش.';
const picture = html`<img src="/fixtures/tigris/lead.svg" alt=${ALT} width="1600" height="900" />`;

const meta: Meta<Args> = {
  title: 'Elements/khabar-caption',
  component: 'khabar-caption',
  tags: ['autodocs'],
  render: ({ credit }) => html`<khabar-caption slot="media" credit=${credit ?? nothing}>
    <figure>
      ${picture}
      <figcaption>${WORDS}</figcaption>
    </figure>
  </khabar-caption>`,
  decorators: [(story) => html`<div class="sample-strip"><khabar-article>${story()}</khabar-article></div>`],
  parameters: { docs: { source: { excludeDecorators: true } } },
};
export default meta;

type Story = StoryObj<Args>;

const captionOf = (canvas: HTMLElement) => only(canvas, 'khabar-caption');

/** The best way: a light figure, which reader mode and a page without JavaScript keep. */
export const FigureByHand: Story = {
  render: () => html`<khabar-caption slot="media">
    <figure>
      ${picture}
      <figcaption>${WORDS} <cite>خبر / مكتب الصور</cite></figcaption>
    </figure>
  </khabar-caption>`,
  play: async ({ canvasElement }) => {
    await expect(captionOf(canvasElement).querySelector('figcaption')).toHaveTextContent(`${WORDS} خبر / مكتب الصور`);
  },
};

/** Media and words without a figure get one in the shadow root. */
export const BareMedia: Story = {
  render: () => html`<khabar-caption slot="media">${picture} ${WORDS}</khabar-caption>`,
  play: async ({ canvasElement }) => {
    const caption = captionOf(canvasElement);
    await expect(caption.shadowRoot?.querySelector('figure[aria-labelledby]')).not.toBeNull();
    await expect(folded(caption.textContent)).toBe(WORDS);
  },
};

/** The credit is written into the caption, once. */
export const Credit: Story = {
  args: { credit: 'خبر / مكتب الصور' },
  play: async ({ canvasElement }) => {
    await expect(folded(only(canvasElement, 'figcaption > cite').textContent)).toBe('خبر / مكتب الصور');
  },
};

export const Video: Story = {
  render: () => html`<khabar-caption slot="media" credit="خبر">
    <figure>
      <video poster="/fixtures/tigris/lead.svg" width="1600" height="900" controls aria-label=${ALT}></video>
      <figcaption>ماء دجلة عند جسر الشهداء صباح الثلاثاء.</figcaption>
    </figure>
  </khabar-caption>`,
};

/** Words that have lost their picture are a plain paragraph; there is no empty figure. */
export const NoMedia: Story = {
  render: () => html`<khabar-caption slot="media"><p>${WORDS} <cite>AvaToday</cite></p></khabar-caption>`,
  play: async ({ canvasElement }) => {
    const caption = captionOf(canvasElement);
    await expect(caption.querySelector('figure') ?? caption.shadowRoot?.querySelector('figure')).toBeNull();
  },
};

export const LongCaption: Story = {
  render: () => html`<khabar-caption slot="media" credit="خبر / مكتب الصور">
    <figure>
      ${picture}
      <figcaption>${tigris.standfirst} ${WORDS} ${tigris.standfirst}</figcaption>
    </figure>
  </khabar-caption>`,
  play: expectNoOverflow,
};
