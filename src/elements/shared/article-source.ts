import type { Article } from '../../model/article.js';
import { articleProblem } from '../../model/check.js';
import type { ShapeProblem } from '../../model/problem.js';
import { everyProblem, problemsText } from './sound-article.js';

/** Why an article could not be had. */
export class ArticleError extends Error {
  constructor(
    message: string,
    /** What does not fit, where the shape is wrong. */
    readonly problems: readonly ShapeProblem[] = [],
  ) {
    super(message);
  }

  /** JSON path to the first thing that does not fit. */
  get path(): string | undefined {
    return this.problems[0]?.path;
  }
}

/** A server that answers 200 with `{"error": …}` sends an object that no member speaks against, and no article either. */
const emptiness = ({ headline, body }: Article): ShapeProblem | undefined =>
  headline || body ? undefined : { path: '$', expected: 'headline or body', found: 'neither' };

/**
 * Fetches an article's JSON.
 *
 * @throws ArticleError for a bad answer, for what is no JSON, and for JSON of another shape; whatever `fetch` throws where
 *   there is no answer at all.
 */
export const fetchArticle = async (src: string, signal: AbortSignal): Promise<Article> => {
  const response = await fetch(src, { signal });
  if (!response.ok) throw new ArticleError(`the server answered ${response.status}`);
  let json: unknown;
  try {
    json = await response.json();
  } catch {
    signal.throwIfAborted();
    throw new ArticleError('the answer is no JSON');
  }
  const problem = articleProblem(json) ?? emptiness(json as Article);
  if (!problem) return json as Article;
  const problems = await everyProblem(json, problem);
  throw new ArticleError(problemsText(problems), problems);
};
