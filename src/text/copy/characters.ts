import { byPattern, type Rule } from './rule.js';

/*
 * Characters: what should not be in the text at all, and letters in a form that is not theirs.
 */

/** Languages whose yeh and kaf are those of Arabic, and those with the Persian ones (Unicode, Arabic block). */
const ARABIC_LETTERS = ['ar'];
const PERSIAN_LETTERS = ['fa', 'ur', 'ckb'];
const TO_ARABIC: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك' };
const TO_PERSIAN: Readonly<Record<string, string>> = { ي: 'ی', ك: 'ک' };
const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"', '&amp;': '&', '&nbsp;': '\u00A0', '&lt;': '<', '&gt;': '>', '&#39;': "'", '&laquo;': '«', '&raquo;': '»',
};

export const characterRules: readonly Rule[] = [
  {
    id: 'entity', severity: 'error', fixes: true, source: 'HTML Living Standard, named character references',
    message: { ar: 'رمز HTML في نص عادي', en: 'An HTML entity in plain text' },
    find: byPattern(/&(?:quot|amp|nbsp|lt|gt|#39|laquo|raquo);/g, ([entity]) => ENTITIES[entity]),
    holdsIn: () => true,
  },
  {
    id: 'invisible', severity: 'error', fixes: true, source: 'UAX #9, section 2; UAX #14, soft hyphen; ALREQ',
    message: { ar: 'محرف لا يُرى', en: 'An invisible character' },
    find: byPattern(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u200B\u202A-\u202E\uFEFF]+|^[\u200E\u200F]+|(?<![\u200E\u200F])[\u200E\u200F]+$/g, ''),
    holdsIn: () => true,
  },
  {
    id: 'bidi-isolate', severity: 'suggestion', fixes: false, source: 'UAX #9, section 2.4; Khabar isolates by markup',
    message: { ar: 'محرف عزل أو اتجاه داخل النص', en: 'A bidi isolate or mark inside the text' },
    find: byPattern(/[\u2066-\u2069]+|(?<=[^\u200E\u200F])[\u200E\u200F\u061C]+(?=[^\u200E\u200F])/g, ''),
    holdsIn: () => true,
  },
  {
    id: 'presentation-form', severity: 'error', fixes: true, source: 'Unicode, Arabic Presentation Forms; the editor keeps ﷲ ﷺ ﷻ ﷽',
    message: { ar: 'شكل عرض بدل الحرف نفسه', en: 'A presentation form in place of the letter' },
    find: byPattern(/[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDF1\uFDF3-\uFDF9\uFE70-\uFEFC]+/g, ([forms]) => forms.normalize('NFKC')),
  },
  {
    id: 'decomposed', severity: 'warning', fixes: true, source: 'UAX #15',
    message: { ar: 'حرف وهمزته محرفان', en: 'A letter and its hamza as two characters' },
    find: byPattern(/[\u0627\u0648\u064A\u06D5\u06C1\u06D2][\u0653-\u0655]/g, ([pair]) => pair.normalize('NFC')),
  },
  {
    id: 'arabic-letters', severity: 'error', fixes: true, source: 'Unicode, Arabic block; ALREQ',
    message: { ar: 'ياء أو كاف فارسية في نص عربي', en: 'A Persian yeh or kaf in Arabic' },
    holdsIn: ({ language }) => ARABIC_LETTERS.includes(language),
    find: byPattern(/[یک]/g, ([letter]) => TO_ARABIC[letter]),
  },
  {
    id: 'persian-letters', severity: 'error', fixes: true, source: 'Unicode, Arabic block; ALREQ',
    message: { ar: 'ياء أو كاف عربية في نص فارسي أو أردي أو كردي', en: 'An Arabic yeh or kaf in Persian, Urdu or Kurdish' },
    holdsIn: ({ language }) => PERSIAN_LETTERS.includes(language),
    find: byPattern(/[يك]/g, ([letter]) => TO_PERSIAN[letter]),
  },
  {
    id: 'tatweel', severity: 'warning', fixes: true, source: 'ALREQ, tatweel; UAX #53',
    message: { ar: 'تطويل للزينة', en: 'Decorative tatweel' },
    find: byPattern(/(?<=[\u0621-\u063F\u0641-\u064A\u0671-\u06D3])\u0640+(?=[\u0621-\u063F\u0641-\u064A\u0671-\u06D3])/g, ''),
  },
  {
    id: 'percent', severity: 'warning', fixes: true, source: 'CLDR 48, symbols of arab and arabext',
    message: { ar: 'علامة مئوية لاتينية بعد أرقام مشرقية', en: 'A Latin percent sign after Eastern digits' },
    find: byPattern(/(?<=[\u0660-\u0669\u06F0-\u06F9])%/g, '٪'),
  },
  {
    id: 'mixed-digits', severity: 'error', fixes: false, source: 'UTS #35, numbering systems',
    message: { ar: 'أرقام من نظامين في عدد واحد', en: 'Digits of two systems in one number' },
    *find(text) {
      for (const { 0: number, index } of text.matchAll(/[0-9\u0660-\u0669\u06F0-\u06F9]+/g)) {
        const systems = [/[0-9]/, /[\u0660-\u0669]/, /[\u06F0-\u06F9]/].filter((digits) => digits.test(number));
        if (systems.length > 1) yield { start: index, end: index + number.length };
      }
    },
  },
  {
    id: 'tanwin', severity: 'suggestion', fixes: false, source: "the editor's ruling: one habit in one text",
    message: { ar: 'تنوين الفتح مكتوب بطريقتين في النص', en: 'Tanwin written in two ways in one text' },
    *find(text) {
      const [onAlef, onLetter] = [[...text.matchAll(/\u0627\u064B/g)], [...text.matchAll(/\u064B\u0627/g)]];
      if (!onAlef.length || !onLetter.length) return;
      const [fewer, suggestion] = onAlef.length < onLetter.length ? [onAlef, '\u064B\u0627'] : [onLetter, '\u0627\u064B'];
      for (const { index } of fewer) yield { start: index, end: index + 2, suggestion };
    },
  },
];
