/*
 * Bidi control characters in an author's words (UAX #9 section 2). They are kept, but what a word opens it must close, and
 * what it never opened it must not close: an unbalanced control would turn its neighbours around, markup or no markup.
 */

const EMBEDDINGS = '\u202A\u202B\u202D\u202E';
const ISOLATES = '\u2066\u2067\u2068';
const PDF = '\u202C';
const PDI = '\u2069';
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/;

/** Whether a text holds a bidi embedding, override or isolate. */
export const hasBidiControls = (text: string): boolean => CONTROLS.test(text);

/**
 * A text whose bidi controls are balanced, so that its order stays its own affair: closers without an opener are left out
 * (they are invisible), and what is left open is closed at the end. Text without controls comes back as it is.
 */
export const contained = (text: string): string => {
  if (!hasBidiControls(text)) return text;
  let open = '';
  let result = '';
  for (const character of text) {
    const closer = EMBEDDINGS.includes(character) ? PDF : ISOLATES.includes(character) ? PDI : '';
    if (closer) open = closer + open;
    else if (character === PDI) {
      const end = open.indexOf(PDI) + 1;
      if (!end) continue;
      open = open.slice(end); // X6a: closing an isolate closes the embeddings opened inside it
    } else if (character === PDF) {
      if (!open.startsWith(PDF)) continue;
      open = open.slice(1);
    }
    result += character;
  }
  return result + open;
};
