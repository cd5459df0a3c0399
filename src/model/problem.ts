/** Why a value is not an article: where, and what was expected there. */
export interface ShapeProblem {
  /** JSON path: `$.body[3].content`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** A problem in words: `$.body[3].content: expected string, found null`. */
export const problemText = ({ path, expected, found }: ShapeProblem): string => `${path}: expected ${expected}, found ${found}`;

/** Deeper than any article goes, and where a value that holds itself is let go. */
export const MOST_LEVELS = 64;

/** What a value is, in the words of JSON. */
export const kindOf = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
};

/** A number as content systems also write it: a string of as many digits as a number holds exactly. */
export const DIGITS = /^\d{1,15}$/;
