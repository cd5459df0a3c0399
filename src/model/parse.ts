import * as v from 'valibot';
import type { Article } from './article.js';
import { kindOf, type ShapeProblem } from './problem.js';
import { memberPath, plainCopy } from './plain.js';
import { articleSchema } from './schema/article.js';

/** An article, or every reason why a value is none. */
export type ParsedArticle =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly problems: readonly ShapeProblem[] };

/** As much of a value as a problem shows. */
const MOST_SHOWN = 60;

const shown = (value: unknown, expected: string): string => {
  const isWords = /["\d]/.test(expected); // one of some values, and not of a type
  if (!isWords || value === undefined || typeof value === 'object') return kindOf(value);
  const json = JSON.stringify(value);
  return json.length > MOST_SHOWN ? `${json.slice(0, MOST_SHOWN)}…` : json;
};

const problemOf = (issue: v.BaseIssue<unknown>): ShapeProblem => {
  const said = issue.message.startsWith('Invalid') ? (issue.expected ?? 'something else') : issue.message;
  const expected = said.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ').replaceAll('Array', 'array');
  const path = (issue.path ?? []).reduce((whole, { key }) => memberPath(whole, key as string | number), '$');
  return { path, expected, found: shown(issue.input, expected) };
};

/**
 * Reads a value from outside as an {@link Article}: a plain copy of it, with numbers written as strings of digits read,
 * numbers as ids made strings, and members that are null left out. Members that the format does not know stay, but for
 * `__proto__`, `constructor` and `prototype`; so do blocks and runs of kinds that it does not know.
 *
 * @param value Anything. Never throws, whatever it is.
 * @returns The article, or all that is wrong with the value, each with its JSON path, what was expected and what was found.
 */
export const parseArticle = (value: unknown): ParsedArticle => {
  const { copy, problems } = plainCopy(value);
  if (problems.length > 0) return { ok: false, problems };
  const parsed = v.safeParse(articleSchema, copy);
  return parsed.success ? { ok: true, article: parsed.output } : { ok: false, problems: parsed.issues.map(problemOf) };
};
