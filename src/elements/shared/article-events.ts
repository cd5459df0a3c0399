import type { Article } from '../../model/article.js';

/** An article from `src` stands on the page. Bubbles, and leaves shadow roots. */
export class KhabarLoadEvent extends Event {
  static readonly type = 'khabar-load';

  constructor(
    /** The address it came from. */
    readonly src: string,
    readonly article: Article,
  ) {
    super(KhabarLoadEvent.type, { bubbles: true, composed: true });
  }
}

/** An article could not be had from `src`, or is none; the children stay. Bubbles, and leaves shadow roots. */
export class KhabarErrorEvent extends Event {
  static readonly type = 'khabar-error';

  constructor(
    /** The address it was asked from; `''` for an article set as a property. */
    readonly src: string,
    /** What went wrong, in English, for a log. */
    readonly reason: string,
    /** JSON path to what does not fit, where the shape is wrong. */
    readonly path?: string,
  ) {
    super(KhabarErrorEvent.type, { bubbles: true, composed: true });
  }
}
