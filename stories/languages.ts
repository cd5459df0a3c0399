import { html, type TemplateResult } from 'lit';
import './stories.css';

/** The languages that Khabar has, by a tag, with two names joined as each joins them. */
export const LANGUAGES: readonly (readonly [lang: string, name: string, authors: readonly string[]])[] = [
  ['ar-IQ', 'العربية', ['ليلى', 'حسن']],
  ['fa', 'فارسی', ['علی', 'مینا']],
  ['ps', 'پښتو', ['احمد', 'مینه']],
  ['ur', 'اردو', ['احمد', 'سارہ']],
  ['ckb', 'کوردی (سۆرانی)', ['ئازاد', 'شیلان']],
  ['ku', 'Kurdî (kurmancî)', ['Azad', 'Şîlan']],
  ['he', 'עברית', ['דנה', 'יוסי']],
  ['tr', 'Türkçe', ['Ali', 'Ayşe']],
  ['en', 'English', ['Layla', 'Hasan']],
];

/** What the elements write in each language. */
export const languageTable = (): TemplateResult => html`<div class="sample-scroll" role="region" aria-label="Languages" tabindex="0">
  <table class="sample-table">
    <tbody>
      ${LANGUAGES.map(
        ([lang, name, authors]) => html`<tr lang=${lang}>
          <th scope="row">${name}</th>
          <td><khabar-date datetime="2023-08-10" weekday></khabar-date></td>
          <td><khabar-byline .authors=${authors.map((each) => ({ name: each }))}></khabar-byline></td>
          <td><khabar-comment-count count="0"></khabar-comment-count></td>
          <td><khabar-comment-count count="3"></khabar-comment-count></td>
          <td><khabar-comment-count count="12345" compact></khabar-comment-count></td>
        </tr>`,
      )}
    </tbody>
  </table>
</div>`;
