import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import './stories.css';
import type { House } from '../src/index.js';
import type { KhabarEmbed } from '../src/elements/khabar-embed.js';
import { expectNoOverflow, only, tigris } from './support.js';

interface Args {
  url?: string;
  title?: string;
  width?: number;
  height?: number;
}

const VIDEO = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ';
const TITLE = 'موجة دجلة كما صوّرتها طائرة مسيّرة فوق جسر الشهداء';

/** A site's own archive, which stands beside the stories: what is loaded here comes from no platform. */
const house: House = {
  embeds: [{ name: 'أرشيف الصور', url: 'https://archive.example/{id}', frame: '/fixtures/tigris/lead.svg?id={id}', ratio: '16 / 9' }],
};

const inArticle = (story: TemplateResult) => html`<div class="sample-strip"><khabar-article .house=${house}>${story}</khabar-article></div>`;

const meta: Meta<Args> = {
  title: 'Elements/khabar-embed',
  component: 'khabar-embed',
  tags: ['autodocs'],
  args: { url: VIDEO, title: TITLE },
  render: ({ url, title, width, height }) => html`<khabar-embed url=${url ?? nothing} width=${width ?? nothing} height=${height ?? nothing}>
    <p><a href=${url ?? nothing}>${title}</a></p>
  </khabar-embed>`,
  decorators: [(story) => inArticle(story() as TemplateResult)],
  parameters: { docs: { source: { excludeDecorators: true } } },
};
export default meta;

type Story = StoryObj<Args>;

const embedOf = (canvas: HTMLElement) => only<KhabarEmbed>(canvas, 'khabar-embed');
const inside = (embed: KhabarEmbed, selector: string) => embed.shadowRoot!.querySelector<HTMLElement>(selector);
const archive = html`<khabar-embed url="https://archive.example/12">
  <p><a href="https://archive.example/12">جسر الشهداء عند الغروب</a></p>
</khabar-embed>`;

/** A light link to the content, its title. Nothing is requested from the platform before the reader asks for it. */
export const Video: Story = {
  play: async ({ canvasElement }) => {
    await expect(inside(embedOf(canvasElement), 'iframe')).toBeNull();
    await expect(inside(embedOf(canvasElement), 'button')).not.toBeNull();
  },
};

/** An empty element writes the link. */
export const Empty: Story = {
  render: ({ url }) => html`<khabar-embed url=${url ?? nothing}></khabar-embed>`,
  play: async ({ canvasElement }) => {
    await expect(embedOf(canvasElement).querySelector('a')!.getAttribute('href')).toBe(VIDEO);
  },
};

/** After the click: the frame, and the link under it. The platform is the site's own, from the house's `embeds`. */
export const Loaded: Story = {
  args: {},
  render: () => archive,
  play: async ({ canvasElement }) => {
    const embed = embedOf(canvasElement);
    inside(embed, 'button')!.click();
    await embed.updateComplete;
    await expect(inside(embed, 'iframe')!.getAttribute('src')).toBe('/fixtures/tigris/lead.svg?id=12');
    await expect(embed.shadowRoot!.activeElement).toBe(inside(embed, 'iframe'));
  },
};

/** A site that asks in its own words prevents `khabar-consent`, and calls `load()` when the reader has agreed. */
export const OwnDialog: Story = {
  args: {},
  render: () => html`<div @khabar-consent=${(event: Event) => event.preventDefault()}>${archive}</div>`,
  play: async ({ canvasElement }) => {
    const embed = embedOf(canvasElement);
    inside(embed, 'button')!.click();
    await embed.updateComplete;
    await expect(inside(embed, 'iframe')).toBeNull();
    embed.load();
    await embed.updateComplete;
    await expect(inside(embed, 'iframe')).not.toBeNull();
  },
};

/** An address that nobody frames is the plain link. */
export const PlainLink: Story = {
  args: { url: 'https://video.example/watch/12' },
  play: async ({ canvasElement }) => {
    await expect(inside(embedOf(canvasElement), 'button')).toBeNull();
  },
};

/** The link past the content comes first, and is seen when it has the focus. */
export const SkipLink: Story = {
  play: async ({ canvasElement }) => {
    const skip = inside(embedOf(canvasElement), '.skip')!;
    skip.focus();
    await expect(skip.getBoundingClientRect().height).toBeGreaterThan(20);
  },
};

export const Narrow: Story = {
  args: { title: `${TITLE}: ${tigris.standfirst}` },
  decorators: [(story) => html`<div class="sample-narrow">${inArticle(story() as TemplateResult)}</div>`],
  play: expectNoOverflow,
};
