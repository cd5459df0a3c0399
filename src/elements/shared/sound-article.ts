import type { Article } from '../../model/article.js';
import { articleProblem } from '../../model/check.js';
import { problemText, type ShapeProblem } from '../../model/problem.js';
import { outlineOf, type Outline } from '../../model/outline.js';
import { warnOnce } from './warn.js';

/** An article that can be rendered, read through once. */
export interface SoundArticle {
  readonly article: Article;
  readonly outline: Outline;
}

/** As many problems as a warning names. */
const MOST_NAMED = 10;

/** Problems in words, one a line. */
export const problemsText = (problems: readonly ShapeProblem[]): string => {
  const named = problems.slice(0, MOST_NAMED).map(problemText);
  const more = problems.length - named.length;
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
};

/**
 * Every reason why a value is no article. The schema that knows them is loaded when it is asked for; where it cannot be (a page
 * without a network), or finds nothing, the first reason is all.
 */
export const everyProblem = async (value: unknown, first: ShapeProblem): Promise<readonly ShapeProblem[]> => {
  try {
    const { parseArticle } = await import('../../model/parse.js');
    const parsed = parseArticle(value);
    return parsed.ok ? [first] : parsed.problems;
  } catch {
    return [first];
  }
};

/** An article where a value has the shape of one, and undefined where not; says in the console what cannot be used of it. */
export const soundArticle = (host: HTMLElement, value: Article | null | undefined): SoundArticle | undefined => {
  if (!value) return undefined;
  const problem = articleProblem(value);
  if (problem) {
    void everyProblem(value, problem).then((problems) => warnOnce(host, 'article', problem.path, problemsText(problems)));
    return undefined;
  }
  const outline = outlineOf(value);
  if (outline.unknown.length > 0) warnOnce(host, 'article', outline.unknown.join(', '), 'kinds of blocks that this version does not know; their words are printed');
  return { article: value, outline };
};
