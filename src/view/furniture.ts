import { html, nothing } from 'lit';
import type { Comments } from '../model/article.js';
import { countText, parseCount } from '../text/counts.js';
import { dateText } from '../text/dates.js';
import { parseMoment } from '../text/moments.js';
import { linkAddress, type Part, type ViewContext } from './context.js';

/** A date in its element, with its time where it has one. A string that is no date is printed as it was given. */
export const dateView = (datetime: string | undefined, updated: boolean, context: ViewContext): Part => {
  if (!datetime) return nothing;
  const format = parseMoment(datetime)?.time ? 'datetime' : undefined;
  const text = dateText(datetime, { ...context, format, updated }) ?? datetime;
  return html`<khabar-date slot="date" datetime=${datetime} format=${format ?? nothing} ?updated=${updated}
    ><time datetime=${datetime}>${text}</time></khabar-date
  >
`;
};

/** A comment count in its element, with its link where there is an address; nothing where the count is none. */
export const commentCountView = (comments: Comments | undefined, context: ViewContext): Part => {
  const count = parseCount(comments?.count);
  if (count === undefined) return nothing;
  const text = countText(count, context) ?? String(count);
  const address = linkAddress(comments?.url);
  const inside = address === undefined ? text : html`<a href=${address}>${text}</a>`;
  return html`<khabar-comment-count slot="comment-count" count=${count}>${inside}</khabar-comment-count>
`;
};
