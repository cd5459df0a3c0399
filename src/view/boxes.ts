import { html, nothing } from 'lit';
import type {
  Block, CorrectionBlock, FactBoxBlock, FootnotesBlock, KeyTakeawaysBlock, OpinionNoticeBlock, QuestionsBlock, RelatedBlock, TimelineBlock,
} from '../model/article.js';
import type { LabelName } from '../locales/language.js';
import { dateText } from '../text/dates.js';
import { labelText } from '../text/labels.js';
import { contentView, noteIds } from './content.js';
import { label, linkAddress, words, type Part, type ViewContext } from './context.js';
import { keptClass } from './reader.js';

/** Renders the blocks inside a block. */
export type BlocksView = (blocks: readonly Block[] | null | undefined, context: ViewContext) => Part | Part[];

/** What stands in a box. */
interface Box {
  readonly type: Block['type'];
  readonly id?: string;
  readonly title?: string;
}

/** A list with its items; nothing where there are none. */
const listOf = (tag: 'ul' | 'ol' | 'dl', given: readonly Part[]): Part => {
  const items = given.filter((item) => item !== nothing);
  if (items.length === 0) return nothing;
  if (tag === 'dl') return html`<dl>\n${items}</dl>\n`;
  return tag === 'ul' ? html`<ul>\n${items}</ul>\n` : html`<ol>\n${items}</ol>\n`;
};

/**
 * A labelled section: no `aside`, whose words reader mode would drop. Its label is its name, and stands above it as text. A
 * group, since a page of many boxes would be one of many landmarks.
 * A box without anything in it leaves nothing.
 */
const boxView = ({ type, id, title }: Box, name: LabelName, inside: Part, context: ViewContext): Part => {
  if (inside === nothing && !title) return nothing;
  const above = label(name, context, title);
  return html`<section data-khabar=${type} id=${id ?? nothing} class=${keptClass(id)} role="group" aria-label=${title || (labelText(name, context) ?? nothing)}>
${above === nothing ? nothing : html`<p data-khabar-label>${above}</p>\n`}${inside}</section>
`;
};

/** A date in an article's words, as a time; a string that is no date as it was given. */
const timeView = (date: string, context: ViewContext): Part => {
  const text = dateText(date, context);
  return text === undefined ? words(date, context) : html`<time datetime=${date}>${text}</time>`;
};

export const factBoxView = (block: FactBoxBlock, context: ViewContext, blocksView: BlocksView): Part => {
  const { title, items, blocks, ...box } = block; // the label says what it is, the title what it is about
  if (!title && !items?.length && !blocks?.length) return nothing;
  const facts = (items ?? []).map(({ term, value }) => html`<dt>${contentView(term, context)}</dt>
<dd>${contentView(value, context)}</dd>
`);
  const inside = html`${title ? html`<p data-khabar-title>${words(title, context)}</p>\n` : nothing}${listOf('dl', facts)}${blocksView(blocks, context)}`;
  return boxView(box, 'factBox', inside, context);
};

export const keyTakeawaysView = (block: KeyTakeawaysBlock, context: ViewContext): Part =>
  boxView(block, 'keyTakeaways', listOf('ul', (block.items ?? []).map((item) => (item.length === 0 ? nothing : html`<li>${contentView(item, context)}</li>\n`))), context);

export const questionsView = (block: QuestionsBlock, context: ViewContext, blocksView: BlocksView): Part => {
  const answered = (block.items ?? []).filter(({ question, answer }) => question?.length || answer?.length);
  const items = answered.map(({ question, answer }) => {
    const inside = blocksView(answer, context);
    if (!question?.length) return html`${inside}`;
    return html`<details open>\n<summary>${contentView(question, context)}</summary>\n${inside}</details>\n`;
  });
  return boxView(block, 'questions', items.length > 0 ? html`${items}` : nothing, context);
};

export const timelineView = (block: TimelineBlock, context: ViewContext, blocksView: BlocksView): Part => {
  const items = (block.items ?? []).map(({ date, label: when, title, content, blocks }) => {
    if (!date && !when && !title && !content?.length && !blocks?.length) return nothing;
    const time = [date ? timeView(date, context) : nothing, date && when ? ' ' : nothing, when ? words(when, context) : nothing];
    return html`<li>${date || when ? html`<p data-khabar-when>${time}</p>\n` : nothing}${
      title ? html`<p data-khabar-title>${words(title, context)}</p>\n` : nothing
    }${content?.length ? html`<p>${contentView(content, context)}</p>\n` : nothing}${blocksView(blocks, context)}</li>
`;
  });
  return boxView(block, 'timeline', listOf('ol', items), context);
};

const relatedItemView = ({ headline, url, kicker, published }: RelatedBlock['items'][number], context: ViewContext): Part => {
  if (!headline && !kicker) return nothing;
  const address = headline ? linkAddress(url) : undefined;
  const title = words(headline ?? '', context);
  const text = published ? dateText(published, context) : undefined;
  return html`<li>${kicker ? html`<span data-khabar-kicker>${words(kicker, context)}</span>\n` : nothing}${
    address === undefined ? (headline ? html`<span>${title}</span>` : nothing) : html`<a href=${address}>${title}</a>`
  }${
    text === undefined
      ? published ? html`\n<span>${words(published, context)}</span>` : nothing
      : html`\n<khabar-date datetime=${published} format="auto"><time datetime=${published}>${text}</time></khabar-date>`
  }</li>
`;
};

export const relatedView = (block: RelatedBlock, context: ViewContext): Part =>
  boxView(block, 'related', listOf('ul', (block.items ?? []).map((item) => relatedItemView(item, context))), context);

/** «تصويب (12 آذار 2024):», then what was wrong. */
export const correctionView = ({ id, kind, date, content }: CorrectionBlock, context: ViewContext): Part => {
  const name = label(kind === 'clarification' ? 'clarification' : 'correction', context);
  const when = date ? html` (${timeView(date, context)})` : nothing;
  return html`<p data-khabar="correction" id=${id ?? nothing}><strong>${name}${when}:</strong> ${contentView(content, context)}</p>\n`;
};

export const opinionNoticeView = ({ id, content }: OpinionNoticeBlock, context: ViewContext): Part => {
  const inside = content?.length ? contentView(content, context) : label('opinionNotice', context);
  return inside === nothing ? nothing : html`<p data-khabar="opinion-notice" id=${id ?? nothing}>${inside}</p>\n`;
};

/** Notes, each with a link back to where the text first points to it. */
export const footnotesView = (block: FootnotesBlock, context: ViewContext): Part => {
  const notes = (block.items ?? []).map(({ id, content }) => {
    const note = String(id);
    const ids = noteIds(note, context);
    const n = context.outline?.notes.get(note) ?? 0;
    const back = context.outline?.references.has(note)
      ? html` <a role="doc-backlink" href=${`#${ids.reference}`} aria-label=${labelText('backToNote', context, { n }) ?? nothing}>↑</a>`
      : nothing;
    return html`<li id=${ids.note} value=${n || nothing}>${contentView(content, context)}${back}</li>\n`;
  });
  return boxView(block, 'footnotes', listOf('ol', notes), context);
};
