import type { Article } from '../../model/article.js';
import { articleProblem, problemText, type ShapeProblem } from '../../model/check.js';

/** Why an article could not be had. */
export class ArticleError extends Error {
  constructor(
    message: string,
    /** JSON path to what does not fit, where the shape is wrong. */
    readonly path?: string,
  ) {
    super(message);
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
  if (problem) throw new ArticleError(problemText(problem), problem.path);
  return json as Article;
};
