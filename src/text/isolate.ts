import { directionOf } from './locale.js';

/*
 * Which runs of Latin letters, digits and signs change places with their neighbours in a right-to-left paragraph (UAX #9),
 * and so need isolating. What reads right by itself is left alone: plain Latin names, a name with one number, ranges, scores
 * and dates. One pass over the words, each looked at a bounded number of times.
 */

/** A part of a text. Joined, the parts give the text back. */
export interface TextPart {
  readonly text: string;
  /** Set where the part is to stand in an isolate of that direction: `<bdi dir="ltr">`. */
  readonly dir?: 'ltr';
}

/** A word between spaces: its core, and the punctuation before and after that belongs to the sentence. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly core: string;
  readonly after: string;
  readonly kind: Kind;
}

/** `name`: Latin letters, with digits or not; `apart`: an address, a handle, an amount, which is isolated wherever it stands. */
type Kind = 'name' | 'apart' | 'number' | 'range' | 'eastern' | 'group' | 'sign' | 'other';

/** What may need looking at: without one of these a text is returned as it came. */
const WORTH_LOOKING = /[A-Za-z\u00C0-\u024F@#$€£¥]|[-\u2212+=]\s?\d|\d[-+=]|\d[ \u00A0\u2009\u202F]\d/;
const LATIN = /[A-Za-z\u00C0-\u024F]/;
const ARABIC = /[\u0590-\u05FF\u0600-\u06EF\u06FA-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const EASTERN = /^[\u0660-\u0669\u06F0-\u06F9]+$/;
const OPENING = /^[«“‘"'([{<]+/;
/** A sentence's own marks after a word; `!` may belong to a name, and is looked at by itself. */
const CLOSING = '»”’"\')]}>،؛؟,.;:!?…';
/** Letters that Arabic writes onto the next word: «بـApple», «وGoogle». */
const PREFIX = /^[\u0621-\u064A\u0640]+(?=[A-Za-z])/;
/** Longer words are no words: they are not worth a regular expression's time. */
const LONGEST = 2000;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+\/\S*$|^[\w.%+-]+@[\w-]+(?:\.[\w-]+)+$|^[@#][A-Za-z0-9_.]*[A-Za-z][A-Za-z0-9_.]*$/;
const AMOUNT = /^[$€£¥]\d[\d.,]*$|^[-\u2212]\d[\d.,]*$|^\d[\d.,]*(?:[+=×÷*]\d[\d.,]*)+$|^\d{1,3}(?:[\u00A0\u2009\u202F]\d{3})+$/;
const PHONE = /^(?:\+\d[\d-]{6,}|0\d{2,4}(?:-\d{2,4}){2,4})$/;
const GROUP = /^\+?\d{2,5}$/;
const NUMBER = /^\d[\d.,]*%?$/;
const RANGE = /^\d[\d.,]*(?:[-–/:]\d[\d.,]*)+$/;

const kindOf = (core: string): Kind => {
  if (core.length > LONGEST || core === '') return 'other';
  if (/^[-+=×÷*/\u2212]$/.test(core)) return 'sign';
  if (ADDRESS.test(core) || AMOUNT.test(core) || PHONE.test(core)) return 'apart';
  if (LATIN.test(core)) return ARABIC.test(core) ? 'other' : 'name';
  if (EASTERN.test(core)) return 'eastern';
  if (GROUP.test(core)) return 'group';
  if (NUMBER.test(core)) return 'number';
  return RANGE.test(core) ? 'range' : 'other';
};

/** Takes a word between spaces apart. A full stop before letters (`.NET`) and a slash after an address stay with it. */
const tokenOf = (word: string, at: number): Token => {
  const before = (OPENING.exec(word)?.[0] ?? '').length;
  const start = before + (PREFIX.exec(word.slice(before))?.[0] ?? '').length;
  let end = word.length;
  while (end > start && CLOSING.includes(word[end - 1]!)) end--;
  const core = word.slice(start, end);
  return { start: at + start, end: at + end, core, after: word.slice(end), kind: kindOf(core) };
};

const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(/[^ \t\n\r\f]+/g)) tokens.push(tokenOf(word, index)); // a space that does not break joins
  return tokens;
};

const isDigits = (token: Token | undefined): token is Token => token?.kind === 'number' || token?.kind === 'group';

/** Whether a `!` after a name is the name's: something follows it in the sentence, or a mark closes around it. */
const ownsMark = ({ after }: Token, next: Token | undefined): boolean =>
  after.startsWith('!') && (/^![»”’"')\]]/.test(after) || (after === '!' && next !== undefined));

/** A phone number in groups, or a sum in signs: where it ends among the tokens, or nothing. */
const groupedEnd = (tokens: readonly Token[], from: number): number | undefined => {
  let at = from;
  const joins = (index: number) => tokens[index]!.after === '' && tokens[index + 1] !== undefined;
  if (tokens[from]!.kind === 'group' && /^(?:\+|0)/.test(tokens[from]!.core)) {
    while (joins(at) && tokens[at + 1]!.kind === 'group') at++;
    const digits = tokens.slice(from, at + 1).reduce((sum, { core }) => sum + core.replace('+', '').length, 0);
    return at > from && digits >= 8 ? at : undefined;
  }
  while (joins(at) && tokens[at + 1]!.kind === 'sign' && joins(at + 1) && isDigits(tokens[at + 2])) at += 2;
  return at > from && tokens.slice(from, at).some(({ core }) => core === '=') ? at : undefined;
};

/** The last token of a phrase of Latin words that stand beside each other. */
const phraseEnd = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (tokens[at]!.after === '' && tokens[at + 1]?.kind === 'name') at++;
  return at;
};

/** Whether a Latin phrase has to be isolated, and the token with which the isolate ends. */
const isolatedName = (tokens: readonly Token[], from: number, end: number, neighbours: boolean): number | undefined => {
  const last = tokens[end]!;
  const next = last.after === '' ? tokens[end + 1] : undefined;
  if (next?.kind === 'eastern') return end + 1;
  if (next?.kind === 'range' || (isDigits(next) && /\d$/.test(last.core))) return end;
  const numbered = isDigits(next) ? end + 1 : end;
  const following = tokens[numbered + 1];
  const { after } = tokens[numbered]!;
  if (isDigits(following) && (after === ':' || (after === '' && numbered > end))) return numbered;
  const edge = /^\.[A-Za-z]/.test(tokens[from]!.core) || /[+#*]$/.test(last.core) || ownsMark(last, tokens[end + 1]);
  return edge || neighbours ? numbered : undefined;
};

/** A list of Latin names with «،» between them would be read from left to right. */
const isListed = (tokens: readonly Token[], end: number): boolean =>
  /^[،؛]$/.test(tokens[end]!.after) && tokens[end + 1]?.kind === 'name';

/** The places in a text that need isolating, in order. */
const places = (text: string): [start: number, end: number][] => {
  const tokens = tokensOf(text);
  const found: [number, number][] = [];
  let listed = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind === 'name') {
      const end = phraseEnd(tokens, index);
      const isFollowed = isListed(tokens, end);
      const last = isolatedName(tokens, index, end, listed || isFollowed);
      listed = isFollowed;
      const mark = last === end && ownsMark(tokens[end]!, tokens[end + 1]) ? 1 : 0;
      if (last !== undefined) found.push([token.start, tokens[last]!.end + mark]);
      index = Math.max(end, last ?? end);
      continue;
    }
    listed = false;
    const grouped = token.kind === 'apart' ? index : token.kind === 'group' || token.kind === 'number' ? groupedEnd(tokens, index) : undefined;
    if (grouped !== undefined) found.push([token.start, tokens[(index = grouped)]!.end]);
  }
  return found;
};

/**
 * Splits running text of a right-to-left language into parts that need bidi isolation and parts that do not, by the editor's
 * rulings: `C++`, `.NET`, `Yahoo!`, addresses, handles, Latin hashtags, phone numbers, `-5`, `$50`, sums, a Latin name with
 * Eastern digits, Latin names in a list, a Latin name before another number. Joined, the parts are the text itself.
 *
 * @returns One part where nothing needs isolating, as in any left-to-right language. Takes time in proportion to the text.
 */
export const isolate = (text: string, locale: string): readonly TextPart[] => {
  if (!WORTH_LOOKING.test(text) || directionOf(locale) === 'ltr') return [{ text }];
  const parts: TextPart[] = [];
  let from = 0;
  for (const [start, end] of places(text)) {
    if (start > from) parts.push({ text: text.slice(from, start) });
    parts.push({ text: text.slice(start, end), dir: 'ltr' });
    from = end;
  }
  if (from < text.length || !parts.length) parts.push({ text: text.slice(from) });
  return parts;
};
