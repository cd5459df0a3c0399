/*
 * Text folded for finding, and for addresses: what readers type is not how editors write.
 */

/** Vowel signs and other marks on Arabic letters, Quranic signs, and the stretch of a letter. */
const MARKS = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08FF]/g;
/** Hebrew points and accents. */
const POINTS = /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]/g;
/** What is not seen: joiners, bidi controls, soft hyphens, marks of the byte order. */
const UNSEEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const EASTERN = /[\u0660-\u0669\u06F0-\u06F9]/g;
/** Presentation forms, one by one, so that signs which NFKC would also take apart (½, ™) stay. */
const FORMS = /[\uFB1D-\uFDFF\uFE70-\uFEFC]/g;
/** Latin letters with what stands on them. */
const LATIN = /[\u00C0-\u024F\u1E00-\u1EFF]/g;

/** Letters that readers do not tell apart when they search: hamza on its carriers, yeh and kaf of each language, ة and ه. */
const FOLDED: Readonly<Record<string, string>> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'و', ئ: 'ي', ى: 'ي', ی: 'ي', ې: 'ي', ۍ: 'ي', ے: 'ي', ۓ: 'ي',
  ک: 'ك', ګ: 'گ', ڪ: 'ك', ة: 'ه', ۀ: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ۃ: 'ه',
};
const FOLDS = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g');

const inAscii = (digit: string): string => String(digit.charCodeAt(0) & 0xf);

/** A text without marks and with one form of each letter; what both a search and an address start from. */
const bare = (text: string): string =>
  text
    .replace(FORMS, (form) => form.normalize('NFKC'))
    .normalize('NFC')
    .replace(MARKS, '')
    .replace(POINTS, '');

/**
 * What a search compares: hamza carriers, taa marbuta, alef maksura, the yeh and kaf of each language and digits folded, marks,
 * tatweel and unseen characters left out, Latin in small letters without accents, spaces single. Not for reading.
 */
export const searchKey = (text: string): string =>
  bare(text)
    .replace(UNSEEN, '')
    .replace(FOLDS, (letter) => FOLDED[letter]!)
    .replace(EASTERN, inAscii)
    .replace(LATIN, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

const NONE: ReadonlySet<string> = new Set();
/** An address longer than this helps nobody. */
const LONGEST = 60;

/**
 * A text as the id of a heading: its letters and digits, a hyphen for all else, ZWNJ too. At most sixty characters, cut between words.
 *
 * @param taken Ids that are given already: the result is none of them (`عنوان-2`).
 * @returns `section` where the text has no letter and no digit.
 */
export const slug = (text: string, taken: ReadonlySet<string> = NONE): string => {
  const words = bare(text)
    .replace(/\u200C/g, ' ')
    .replace(UNSEEN, '')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  let base = '';
  for (const word of words ?? ['section']) {
    const longer = base ? `${base}-${word}` : word;
    if (longer.length > LONGEST && base) break;
    base = longer.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
  }
  let result = base;
  for (let number = 2; taken.has(result); number++) result = `${base}-${number}`;
  return result;
};
