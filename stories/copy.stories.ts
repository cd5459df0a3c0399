import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { inspect, tidy } from '../src/text.js';
import './stories.css';
import { textsOf } from './support.js';

/** Newsroom copy as it comes, and what `tidy` and `inspect` of `khabar/text.js` make of it. */
const meta: Meta = { title: 'Text/Before and after', tags: ['!autodocs'] };
export default meta;

type Story = StoryObj;

/** The seed article's own slips, letter for letter. */
const SLIPS = [
  'تهديد "الهزيمة الدائمة لداعش بقيادة العراق".كما استعرض الوفدان',
  'والقوى السياسية الموالية لطهران ، فيما بقي عدد محدود منها',
  'في الفترة من 7 إلى 8 أغسطس/ آب الجاري',
  'إن العسكريين "دورهم التدريب وتقديم المشورة.',
];

const row = (text: string): TemplateResult => html`<tr>
  <td>${text}</td>
  <td>${tidy(text, 'ar')}</td>
  <td>${inspect(text, 'ar').map(({ message }) => html`<div>${message.ar}</div>`)}</td>
</tr>`;

const table = (texts: readonly string[]): TemplateResult => html`<div class="sample-scroll" role="region" aria-label="قبل وبعد" tabindex="0">
  <table class="sample-table" lang="ar" dir="rtl">
    <thead>
      <tr><th scope="col">قبل</th><th scope="col">بعد</th><th scope="col">الملاحظات</th></tr>
    </thead>
    <tbody>${texts.map(row)}</tbody>
  </table>
</div>`;

/** A full stop without a space, a space before a comma, a space in a dual month; the unclosed quotation mark is left alone. */
export const SeedArticle: Story = {
  render: () => table(SLIPS),
  play: async ({ canvasElement }) => {
    await expect(textsOf(canvasElement, 'td:nth-child(2)')).toEqual([
      'تهديد «الهزيمة الدائمة لداعش بقيادة العراق». كما استعرض الوفدان',
      'والقوى السياسية الموالية لطهران، فيما بقي عدد محدود منها',
      'في الفترة من 7 إلى 8 أغسطس/آب الجاري',
      'إن العسكريين "دورهم التدريب وتقديم المشورة.',
    ]);
    await expect(textsOf(canvasElement, 'tr:last-child td:nth-child(3)')).toEqual(['علامة تنصيص بلا مقابل']);
  },
};

/** What comes out of old systems: presentation forms, stretched letters, Persian letters, Latin marks, entities. */
export const OldSystems: Story = {
  render: () => table(['ﺍﻟﻌﺮﺍﻕ ﻭﺍﻟﺸﺎﻡ', 'عـــاجل!!!', 'قال الوزیر, إن', 'قال: &quot;نعم&quot;', 'الوكالة(واع)و«رويترز»']),
  play: async ({ canvasElement }) => {
    await expect(textsOf(canvasElement, 'td:nth-child(2)')).toEqual(['العراق والشام', 'عاجل!', 'قال الوزير، إن', 'قال: «نعم»', 'الوكالة (واع) و«رويترز»']);
  },
};
