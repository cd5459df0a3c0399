import { ar } from '../../locales/ar.js';
import { byPattern, type Rule } from './rule.js';

/*
 * Spaces and marks. ، ؛ ؟ hug the word before them and take one space after; « » and ( ) hug what they hold; و ف ب ل ك attach
 * to what follows (ALREQ, punctuation; the editor's rulings).
 */

const LETTER = '\\u0621-\\u063A\\u0641-\\u064A\\u0671-\\u06D3\\u06D5';
const MARKED = `${LETTER}\\u0640\\u064B-\\u0652`;
const ALREQ = 'ALREQ, punctuation and spacing';
const re = (pattern: string): RegExp => new RegExp(pattern, 'gu');

/** Particles that are written onto the next word, quotation mark or not. */
const PARTICLE = /^(?:[وف]?(?:[بلك]?(?:ال)?|لل)|[وف]?س)$/;
const MONTHS = [...new Set([...ar.months.gregory, ...(ar.otherMonths ?? [])])].join('|');
const LATIN_MARKS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const isUrdu = ({ language }: { language: string }) => language === 'ur';

export const punctuationRules: readonly Rule[] = [
  {
    id: 'dual-month', severity: 'warning', fixes: true, source: "the editor's ruling: «آب/أغسطس»",
    message: { ar: 'مسافة حول الشرطة بين اسمي الشهر', en: 'A space at the slash between two names of a month' },
    find: byPattern(re(`(?<=(?:${MONTHS}))(?: /| ?/ )(?=(?:${MONTHS})(?![${LETTER}]))`), '/'),
    holdsIn: ({ language }) => language === 'ar',
  },
  {
    id: 'urdu-stop', severity: 'error', fixes: true, source: 'Unicode, U+06D4',
    message: { ar: 'نقطة أردية في نص غير أردي', en: 'An Urdu full stop outside Urdu' },
    holdsIn: (locale) => ['ar', 'fa', 'ckb'].includes(locale.language) && !isUrdu(locale),
    find: byPattern(/۔/g, '.'),
  },
  {
    id: 'latin-mark', severity: 'error', fixes: true, source: ALREQ,
    message: { ar: 'علامة ترقيم لاتينية', en: 'A Latin punctuation mark' },
    find: byPattern(re(`(?<=[${MARKED}»”)\\]"'][ \\t]?)[,;?](?![0-9\\uE000])`), ([mark]) => LATIN_MARKS[mark]),
  },
  {
    id: 'space-before', severity: 'error', fixes: true, source: ALREQ,
    message: { ar: 'مسافة زائدة قبل علامة ترقيم', en: 'A space before a punctuation mark' },
    find: byPattern(/(?<=\S)[ \t]+(?=[،؛؟]|[.!:](?:[\s»”)]|$))/gu, ''),
  },
  {
    id: 'space-after', severity: 'error', fixes: true, source: ALREQ,
    message: { ar: 'تنقص مسافة بعد علامة ترقيم', en: 'A space is missing after a punctuation mark' },
    find: byPattern(/[،؛؟](?=[\p{L}«“(\uE000])|(?<!\p{N})،(?=\p{N})|[؛؟](?=\p{N})/gu, ([mark]) => `${mark} `),
  },
  {
    id: 'space-after-stop', severity: 'error', fixes: true, source: ALREQ,
    message: { ar: 'تنقص مسافة بعد النقطة', en: 'A space is missing after a full stop' },
    // a letter alone before the stop is an abbreviation: ص.ب.
    find: byPattern(re(`(?<=[${MARKED}]{2}|[»”)"])\\.(?=[${LETTER}«“])`), '. '),
  },
  {
    id: 'space-inside', severity: 'error', fixes: true, source: ALREQ,
    message: { ar: 'مسافة زائدة داخل القوسين أو علامتي التنصيص', en: 'A space inside brackets or quotation marks' },
    find: byPattern(/(?<=[«“(])[ \t]+|(?<=\S)[ \t]+(?=[»”)])/gu, ''),
  },
  {
    id: 'space-after-closing', severity: 'error', fixes: true, source: ALREQ,
    message: { ar: 'تنقص مسافة بعد القوس أو علامة التنصيص', en: 'A space is missing after a bracket or quotation mark' },
    find: byPattern(re(`[»”](?=[${LETTER}0-9])|(?<=\\S{3})\\)(?=[${LETTER}])`), ([mark]) => `${mark} `),
  },
  {
    id: 'space-before-opening', severity: 'error', fixes: true, source: ALREQ,
    message: { ar: 'تنقص مسافة قبل القوس أو علامة التنصيص', en: 'A space is missing before a bracket or quotation mark' },
    // «المواطن(ة)» is one word; «و«الحشد»» and «بـ«الحشد»» are joined by rule
    find: byPattern(re(`(?<![${MARKED}])[${MARKED}]{1,40}(?=«|“|\\((?![${LETTER}]{1,2}\\)))`), ([word]) =>
      PARTICLE.test(word) || word.endsWith('ـ') ? undefined : `${word} `),
  },
  {
    id: 'spaces', severity: 'warning', fixes: true, source: ALREQ,
    message: { ar: 'أكثر من مسافة واحدة', en: 'More than one space' },
    find: byPattern(/(?<=\S) {2,}(?=\S)/gu, ' '),
    holdsIn: () => true,
  },
  {
    id: 'zwnj', severity: 'warning', fixes: true, source: 'ISIRI 6219; UAX #31',
    message: { ar: 'فاصل صفري بجانب مسافة', en: 'A zero-width non-joiner beside a space' },
    find: byPattern(/(?<!\u200C) ?\u200C+ +\u200C*| \u200C+/gu, ' '),
  },
  {
    id: 'repeated-mark', severity: 'warning', fixes: true, source: "the editor's vectors",
    message: { ar: 'علامة ترقيم مكررة', en: 'A repeated punctuation mark' },
    find: byPattern(/!{2,}|؟{2,}|،{2,}|؛{2,}/g, ([marks]) => marks[0]),
  },
  {
    id: 'stops', severity: 'warning', fixes: true, source: "the editor's ruling: three",
    message: { ar: 'أكثر من ثلاث نقاط', en: 'More than three full stops' },
    find: byPattern(/\.{4,}/g, '...'),
    holdsIn: () => true,
  },
  {
    id: 'ellipsis', severity: 'suggestion', fixes: false, source: "the editor's ruling: only a suggestion",
    message: { ar: 'ثلاث نقاط بدل علامة الحذف', en: 'Three full stops in place of an ellipsis' },
    find: byPattern(/\.{3,}/g, '…'),
    holdsIn: () => true,
  },
  {
    id: 'waw-attached', severity: 'suggestion', fixes: false, source: ALREQ,
    message: { ar: 'واو منفصلة عن الكلمة', en: 'A waw apart from its word' },
    find: byPattern(re(`(?<=\\s)و +(?=[${LETTER}])`), 'و'),
    holdsIn: ({ language }) => language === 'ar',
  },
];
