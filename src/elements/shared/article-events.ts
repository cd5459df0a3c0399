import type { Article } from '../../model/article.js';
import type { ShapeProblem } from '../../model/problem.js';

/** An article from `src` stands on the page. Bubbles, and leaves shadow roots. */
export class KhabarLoadEvent extends Event {
  static readonly type = 'khabar-load';

  /** The address it came from. */
  readonly src: string;
  /** What stands on the page. */
  readonly article: Article;

  constructor(src: string, article: Article) {
    super(KhabarLoadEvent.type, { bubbles: true, composed: true });
    this.src = src;
    this.article = article;
  }
}

/** An article could not be had from `src`, or is none; the children stay. Bubbles, and leaves shadow roots. */
export class KhabarErrorEvent extends Event {
  static readonly type = 'khabar-error';

  /** The address it was asked from. */
  readonly src: string;
  /** What went wrong, in English, for a log. */
  readonly reason: string;
  /** JSON path to the first thing that does not fit, where the shape is wrong. */
  readonly path: string | undefined;
  /** Every thing that does not fit: where, what was expected there, and what was found. */
  readonly problems: readonly ShapeProblem[];

  constructor(src: string, reason: string, path?: string, problems: readonly ShapeProblem[] = []) {
    super(KhabarErrorEvent.type, { bubbles: true, composed: true });
    this.src = src;
    this.reason = reason;
    this.path = path;
    this.problems = problems;
  }
}
