import { css } from 'lit';

/** The facts of an article, in its strip or its rail: byline, dates, comment count. A fragment of a selector. */
export const FACTS = css`:is([slot='byline'], [slot='date'], [slot='comment-count'])`;

/** Whatever is none of them. */
export const NO_FACTS = css`:not([slot='byline'], [slot='date'], [slot='comment-count'])`;

/** What stands above an article's facts. */
export const HEADER = css`:is([slot='kicker'], [slot='headline'], [slot='standfirst'])`;
