import { html, type TemplateResult } from 'lit';
import './stories.css';

/** The five sets of Arabic month names: a language tag that has each, and every country that does. */
const SETS: readonly (readonly [lang: string, countries: string])[] = [
  ['ar-EG', 'مصر والسعودية والإمارات وقطر والكويت والبحرين وعُمان واليمن والسودان وليبيا والصومال وجيبوتي وجزر القمر'],
  ['ar-IQ', 'العراق وسوريا ولبنان والأردن وفلسطين'],
  ['ar-DZ', 'الجزائر وتونس'],
  ['ar-MA', 'المغرب'],
  ['ar-MR', 'موريتانيا'],
];

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** The tenth of every month of 2024, as each country prints it. */
export const monthTable = (): TemplateResult => html`<div class="sample-scroll" role="region" aria-label="أسماء الشهور" tabindex="0">
  <table class="sample-table" lang="ar" dir="rtl">
    <thead>
      <tr>${SETS.map(([, countries]) => html`<th scope="col">${countries}</th>`)}</tr>
    </thead>
    <tbody>
      ${MONTHS.map(
        (month) => html`<tr>
          ${SETS.map(([lang]) => html`<td><khabar-date lang=${lang} datetime="2024-${month}-10"></khabar-date></td>`)}
        </tr>`,
      )}
    </tbody>
  </table>
</div>`;
