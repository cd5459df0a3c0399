import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { registerLanguage } from '../src/index.js';
import { en } from '../src/locales/en.js';
import type { Language } from '../src/locales/language.js';
import { LANGUAGES, languageTable } from './languages.js';
import { textsOf } from './support.js';

/** What Khabar writes in each of its languages, and how a site changes a word or brings a language along. */
const meta: Meta = { title: 'Text/Languages', tags: ['!autodocs'] };
export default meta;

type Story = StoryObj;

/** A weekday and a date, two names, no comment, three, and twelve thousand. */
export const NineLanguages: Story = {
  render: languageTable,
  play: async ({ canvasElement }) => {
    await expect(textsOf(canvasElement, 'khabar-date')).toEqual([
      'الخميس، 10 آب 2023', 'پنجشنبه ۱۹ مرداد ۱۴۰۲', 'پینځنۍ، ۱۹ زمری ۱۴۰۲', 'جمعرات، 10 اگست 2023', 'پێنجشەممە، ١٠ی ئابی ٢٠٢٣',
      'pêncşem, 10ê tebaxa 2023an', 'יום חמישי, 10 באוגוסט 2023', '10 Ağustos 2023 Perşembe', 'Thursday, 10 August 2023',
    ]);
    await expect(textsOf(canvasElement, 'khabar-byline')).toEqual([
      'ليلى وحسن', 'علی و مینا', 'احمد او مینه', 'احمد اور سارہ', 'ئازاد و شیلان', 'Azad û Şîlan', 'דנה ויוסי', 'Ali ve Ayşe', 'Layla and Hasan',
    ]);
    await expect(textsOf(canvasElement, '[count="3"]')).toHaveLength(LANGUAGES.length);
  },
};

/** Readers' words, called opinions. */
const OPINIONS = {
  zero: 'كن أول من يبدي رأيه', one: 'رأي واحد', two: 'رأيان', few: '{n} آراء', many: '{n} رأيًا', other: '{n} رأي',
};

/** A house changes any word of any language, as deep as it goes: here a label, and what the readers' words are called. */
export const HouseWords: Story = {
  render: () => html`<khabar-article
    lang="ar-IQ"
    .house=${{ words: { ar: { updated: 'حُدِّث في', counts: { comment: OPINIONS } } } }}
  >
    <ul class="sample-list">
      <li><khabar-date datetime="2023-08-10" updated></khabar-date></li>
      <li><khabar-comment-count count="0"></khabar-comment-count></li>
      <li><khabar-comment-count count="2"></khabar-comment-count></li>
      <li><khabar-comment-count count="5"></khabar-comment-count></li>
      <li><khabar-comment-count count="11"></khabar-comment-count></li>
    </ul>
  </khabar-article>`,
  play: async ({ canvasElement }) => {
    await expect(textsOf(canvasElement, 'li')).toEqual(['حُدِّث في 10 آب 2023', 'كن أول من يبدي رأيه', 'رأيان', '5 آراء', '11 رأيًا']);
  },
};

/** A table of a site's own, here Indonesian: only what differs from English is written. */
const id: Language = {
  ...en,
  tag: 'id',
  months: {
    gregory: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  },
  weekdays: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  regions: {},
  separators: [',', '.'],
  list: { comma: ', ', and: ' dan ' },
  counts: { ...en.counts, comment: { zero: 'Tidak ada komentar', other: '{n} komentar' } },
};

/** A language that Khabar does not have: `registerLanguage(table)`, and nothing else. */
export const OwnLanguage: Story = {
  beforeEach: () => registerLanguage(id),
  render: () => html`<ul class="sample-list" lang="id" dir="ltr">
    <li><khabar-date datetime="2023-08-10" weekday></khabar-date></li>
    <li><khabar-comment-count count="0"></khabar-comment-count></li>
    <li><khabar-comment-count count="12345"></khabar-comment-count></li>
  </ul>`,
  play: async ({ canvasElement }) => {
    await expect(textsOf(canvasElement, 'li')).toEqual(['Kamis, 10 Agustus 2023', 'Tidak ada komentar', '12.345 komentar']);
  },
};
