import { html, nothing } from 'lit';
import type { Article, Comments } from '../model/article.js';
import { countText, parseCount } from '../text/counts.js';
import { dateText } from '../text/dates.js';
import { parseMoment } from '../text/moments.js';
import { linkAddress, words, type Part, type ViewContext } from './context.js';

type DateFormat = 'datetime' | 'time' | undefined;

/** How a date is printed: with its time where it has one. */
export const formatOf = (datetime: string): DateFormat => (parseMoment(datetime)?.time ? 'datetime' : undefined);

const dateElement = (datetime: string, format: DateFormat, updated: boolean, context: ViewContext): Part => {
  const text = dateText(datetime, { ...context, format, updated });
  if (text === undefined) return html`<khabar-date slot="date" datetime=${datetime} ?updated=${updated}>${words(datetime, context)}</khabar-date>\n`;
  return html`<khabar-date slot="date" datetime=${datetime} format=${format ?? nothing} ?updated=${updated}
    ><time datetime=${datetime}>${text}</time></khabar-date
  >
`;
};

/**
 * The dates in their elements, each with its time where it has one. An update on the day of publication gives its time only.
 * A string that is no date is printed as it was given.
 */
export const datesView = ({ published, updated }: Pick<Article, 'published' | 'updated'>, context: ViewContext): Part[] => {
  const day = (datetime: string | undefined) => datetime && dateText(datetime, context);
  const sameDay = updated && formatOf(updated) && day(updated) === day(published);
  return [
    published ? dateElement(published, formatOf(published), false, context) : nothing,
    updated ? dateElement(updated, sameDay ? 'time' : formatOf(updated), true, context) : nothing,
  ];
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
