import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import type { Author } from '../src/index.js';
import './stories.css';
import { expectNoOverflow, fiftyAuthors, folded, only, playIn, tigris } from './support.js';

interface Args {
  authors?: readonly Author[];
  dateline?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/khabar-byline',
  component: 'khabar-byline',
  tags: ['autodocs'],
  render: ({ authors, dateline }) => html`<khabar-byline
    slot="byline"
    dateline=${dateline ?? nothing}
    .authors=${authors}
  ></khabar-byline>`,
  // where a byline lives: the article's strip of facts
  decorators: [(story) => html`<div class="sample-strip"><khabar-article>${story()}</khabar-article></div>`],
  parameters: { docs: { source: { excludeDecorators: true } } },
};
export default meta;

type Story = StoryObj<Args>;

const reads = (text: string) => playIn('ar-IQ', async (canvas) => {
  await expect(folded(only(canvas, 'khabar-byline').textContent)).toBe(text);
});

export const OneAuthor: Story = {
  args: { authors: [{ name: 'ليلى الربيعي' }] },
  play: reads('ليلى الربيعي'),
};

export const PlaceAndAgency: Story = {
  args: { dateline: 'بغداد', authors: [{ name: 'AvaToday', kind: 'organization', url: 'https://khabar.example/avatoday' }] },
  play: reads('بغداد AvaToday'),
};

export const TwoAuthors: Story = {
  args: { authors: [{ name: 'أحمد سعيد' }, { name: 'وليد جاسم' }] },
  play: reads('أحمد سعيد ووليد جاسم'),
};

export const ThreeAuthors: Story = {
  args: { authors: [{ name: 'ليلى الربيعي' }, { name: 'حسن الكرخي' }, { name: 'زينب الجنابي' }] },
  play: reads('ليلى الربيعي وحسن الكرخي وزينب الجنابي'),
};

/** «و» hugs an Arabic word and stands apart from Latin letters. */
export const LatinNames: Story = {
  args: {
    authors: [
      { name: 'AvaToday', kind: 'organization' },
      { name: 'Reuters', kind: 'organization' },
    ],
  },
  play: reads('AvaToday و Reuters'),
};

/** A role that all share is printed once, below the names. */
export const SharedRole: Story = {
  args: {
    dateline: 'بغداد',
    authors: ['ليلى الربيعي', 'حسن الكرخي'].map((name) => ({ name, role: 'مراسلان لشؤون البيئة والمياه' })),
  },
  play: reads('بغداد ليلى الربيعي وحسن الكرخي مراسلان لشؤون البيئة والمياه'),
};

/** Where roles differ, each author has a line. */
export const DifferentRoles: Story = {
  args: {
    authors: [
      { name: 'ليلى الربيعي', role: 'مراسلة شؤون المياه' },
      { name: 'حسن الكرخي', role: 'محرر الشؤون المحلية' },
    ],
  },
  play: reads('ليلى الربيعي مراسلة شؤون المياه حسن الكرخي محرر الشؤون المحلية'),
};

export const Portraits: Story = {
  args: { dateline: 'بغداد', authors: tigris.authors ?? [] },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('img[slot="portrait"][alt=""]')).toHaveLength(2);
  },
};

export const LongNames: Story = {
  args: {
    dateline: 'الدار البيضاء',
    authors: [
      { name: 'عبد الرحمن بن محمد بن عبد العزيز آل الشيخ إبراهيم الأنصاري', url: '#author' },
      { name: 'Maria del Carmen Fernández-Villaverde y García de la Torre' },
    ],
  },
  play: expectNoOverflow,
};

export const FiftyAuthors: Story = {
  args: { authors: fiftyAuthors },
  play: async ({ canvasElement }) => {
    await expect(only(canvasElement, 'khabar-byline').querySelectorAll('bdi')).toHaveLength(50);
    await expectNoOverflow();
  },
};

export const ComposedByHand: Story = {
  render: () => html`<khabar-byline slot="byline">
    <img slot="portrait" src="/fixtures/tigris/layla.svg" alt="" width="48" height="48" />
    <span slot="dateline">البصرة</span>
    <a rel="author" href="https://khabar.example/authors/layla">ليلى الربيعي</a>
    <span slot="role">مراسلة شؤون المياه</span>
  </khabar-byline>`,
  play: reads('البصرة ليلى الربيعي مراسلة شؤون المياه'),
};

export const English: Story = {
  render: () => html`<khabar-byline
    slot="byline"
    lang="en"
    dateline="Baghdad"
    .authors=${[{ name: 'Layla al-Rubaie' }, { name: 'Hasan al-Karkhi' }, { name: 'Reuters', kind: 'organization' }]}
  ></khabar-byline>`,
  play: async ({ canvasElement }) => {
    const byline = only(canvasElement, 'khabar-byline');
    await expect(folded(byline.textContent)).toBe('Baghdad Layla al-Rubaie, Hasan al-Karkhi and Reuters');
    await expect(getComputedStyle(byline).direction).toBe('ltr');
  },
};
