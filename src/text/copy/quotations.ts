import { quoted } from '../quotes.js';
import type { Place, Rule } from './rule.js';

/*
 * Quotation marks, line by line: only where every one has its pair. What is left open is an editor's to close.
 */

/** A mark in a line: where, and what it does. */
interface Mark {
  readonly at: number;
  readonly sign: string;
}

const MARKS = /["«»“”]/g;

/** The marks of each line, with their places in the text. */
function* lines(text: string): Generator<readonly Mark[]> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield [...line.matchAll(MARKS)].map(({ 0: sign, index }) => ({ at: start + index, sign }));
    start += line.length + 1;
  }
}

/** Whether the straight marks of a line come in pairs, and the others open and close in turn. */
const isBalanced = (marks: readonly Mark[]): boolean => {
  let open = '';
  let straight = 0;
  for (const { sign } of marks) {
    if (sign === '"') straight++;
    else if (sign === '«' || sign === '“') open += sign;
    else if (open.endsWith(sign === '»' ? '«' : '“')) open = open.slice(0, -1);
    else return false;
  }
  return open === '' && straight % 2 === 0;
};

/** The straight marks of a balanced line in the language's own, by how deep they stand. */
function* curled(marks: readonly Mark[], locale: string): Generator<Place> {
  let depth = 0;
  let isOpen = false;
  for (const { at, sign } of marks) {
    if (sign === '«' || sign === '“') depth++;
    else if (sign === '»' || sign === '”') depth--;
    else {
      isOpen = !isOpen;
      if (!isOpen) depth--;
      const [open = '', close = ''] = [...quoted('', { locale }, depth)];
      yield { start: at, end: at + 1, suggestion: isOpen ? open : close };
      if (isOpen) depth++;
    }
  }
}

/** Single marks inside a quotation: «إن 'الحل' قريب». */
const INNER = /(?<=[«“"][^"»”\n]{0,400}[\s«“"])'([^'\n"«»“”]{1,200})'(?=[\s.,،؛؟!»”"])/g;

export const quotationRules: readonly Rule[] = [
  {
    id: 'unbalanced-quote', severity: 'warning', fixes: false, source: "the editor's ruling: left alone and reported",
    message: { ar: 'علامة تنصيص بلا مقابل', en: 'A quotation mark without its pair' },
    *find(text) {
      for (const marks of lines(text)) if (marks.length && !isBalanced(marks)) yield { start: marks[0]!.at, end: marks[0]!.at + 1 };
    },
  },
  {
    id: 'inner-quote', severity: 'warning', fixes: true, source: "the editor's ruling: “ ” inside « »",
    message: { ar: 'علامة تنصيص لاتينية مفردة', en: 'A straight single quotation mark' },
    *find(text) {
      for (const { 0: whole, 1: words = '', index } of text.matchAll(INNER)) yield { start: index, end: index + whole.length, suggestion: `“${words}”` };
    },
  },
  {
    id: 'straight-quote', severity: 'warning', fixes: true, source: "the editor's ruling: « » outside",
    message: { ar: 'علامة تنصيص لاتينية مستقيمة', en: 'A straight quotation mark' },
    *find(text, locale) {
      for (const marks of lines(text)) if (isBalanced(marks)) yield* curled(marks, locale.language);
    },
  },
];
