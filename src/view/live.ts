import { html, nothing } from 'lit';
import type { LiveUpdateBlock } from '../model/article.js';
import { contentText } from '../model/words.js';
import { dateText } from '../text/dates.js';
import type { BlocksView } from './boxes.js';
import { bylineContent } from './byline.js';
import { contentView } from './content.js';
import { label, words, type Part, type ViewContext } from './context.js';
import { formatOf } from './furniture.js';
import { headingView } from './headings.js';
import { keptClass } from './reader.js';

const whenView = (published: string, context: ViewContext): Part => {
  const format = formatOf(published);
  const text = dateText(published, { ...context, format });
  if (text === undefined) return words(published, context);
  return html`<khabar-date datetime=${published} format=${format ?? nothing}><time datetime=${published}>${text}</time></khabar-date>`;
};

/** One entry of a live page: a section with its time, its title, its blocks, and who wrote it. */
export const liveUpdateView = (block: LiveUpdateBlock, context: ViewContext, blocksView: BlocksView): Part => {
  const { id, published, title, authors, blocks, pinned, keyEvent } = block;
  const marks = [pinned ? label('pinned', context) : nothing, keyEvent ? label('keyEvent', context) : nothing].filter((mark) => mark !== nothing);
  const named = (authors ?? []).filter(({ name }) => name);
  return html`<section
  data-khabar="live-update"
  id=${id ?? nothing}
  class=${keptClass(id)}
  role=${title?.length ? 'group' : nothing}
  aria-label=${contentText(title) || nothing}
  ?data-khabar-pinned=${pinned}
  ?data-khabar-key-event=${keyEvent}
>
<p data-khabar-when>${published ? whenView(published, context) : nothing}${marks.map((mark) => html` <strong>${mark}</strong>`)}</p>
${title?.length ? headingView((context.headlineLevel ?? 1) + 1, contentView(title, context)) : nothing}${blocksView(blocks, context)}${
  named.length > 0 ? html`<khabar-byline>${bylineContent({ authors: named }, context)}</khabar-byline>\n` : nothing
}</section>
`;
};
