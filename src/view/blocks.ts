import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Block, CodeBlock, Content, HeadingBlock, PullQuoteBlock, QuoteBlock, SlotBlock } from '../model/article.js';
import { isBlocks, isContent } from '../model/check.js';
import {
  correctionView, factBoxView, footnotesView, keyTakeawaysView, opinionNoticeView, questionsView, relatedView, timelineView,
} from './boxes.js';
import type { BlocksView } from './boxes.js';
import { captionView } from './caption.js';
import { contentView } from './content.js';
import { linkAddress, words, type Part, type ViewContext } from './context.js';
import { embedView, galleryView } from './embeds.js';
import { headingView } from './headings.js';
import { listView } from './lists.js';
import { liveUpdateView } from './live.js';
import { keptClass } from './reader.js';
import { tableView } from './tables.js';

const paragraphView = (content: Content | null | undefined, id: string | null | undefined, context: ViewContext): Part =>
  content?.length ? html`<p id=${id ?? nothing} class=${keptClass(id)}>${contentView(content, context)}</p>\n` : nothing;

const quoteView = (block: QuoteBlock | PullQuoteBlock, context: ViewContext): Part => {
  const { type, id, content, attribution } = block;
  if (!content?.length && !attribution) return nothing;
  const address = linkAddress(type === 'quote' ? block.url : undefined);
  const who = attribution ? words(attribution, context) : nothing;
  const said = who !== nothing && address !== undefined ? html`<a href=${address}>${who}</a>` : who;
  return html`<blockquote data-khabar=${type === 'quote' ? nothing : type} id=${id ?? nothing} cite=${address ?? nothing}>${
    content?.length ? html`<p>${contentView(content, context)}</p>` : nothing
  }${said === nothing ? nothing : html`\n<p data-khabar-attribution>${said}</p>`}</blockquote>\n`;
};

const headingBlockView = (block: HeadingBlock, context: ViewContext): Part => {
  if (!block.content?.length) return nothing;
  const level = (context.headlineLevel ?? 1) + Number(block.level ?? 2) - 1;
  return headingView(level, contentView(block.content, context), { id: context.outline?.headings.get(block) ?? block.id });
};

/** Code keeps its lines and its direction; what is too wide is scrolled to, by keyboard too. */
const codeView = ({ id, text, language }: CodeBlock): Part => {
  if (!text) return nothing;
  const name = /^[\w+#.-]+$/.exec(language ?? '')?.[0];
  return html`<pre id=${id ?? nothing} dir="ltr" tabindex="0"><code class=${name ? `language-${name}` : nothing}>${text}</code></pre>\n`;
};

const SIZES: readonly string[] = ['banner', 'leaderboard', 'billboard', 'rectangle', 'half-page', 'newsletter', 'paywall'];

/** A place that the site fills, out of reach of the prose rules. Its size is a class of the stylesheet. */
const slotView = ({ id, name, size, label }: SlotBlock, context: ViewContext): Part => html`<div
  data-khabar="slot"
  id=${id ?? nothing}
  class=${size && SIZES.includes(size) ? `khabar-slot-${size}` : nothing}
>${label ? html`<p data-khabar-label>${words(label, context)}</p>` : nothing}<div data-khabar-slot=${name ?? nothing} data-khabar-off></div></div>
`;

/** Members that hold words, in the order in which a block of an unknown kind prints them. */
const WORDS = ['title', 'content', 'text', 'caption'] as const;

/** A kind that this version does not know keeps its words: those of the members that blocks have their words in. */
const unknownView = (block: Readonly<Record<string, unknown>>, context: ViewContext): Part[] => {
  const { id, items, blocks } = block;
  const said = WORDS.map((name) => block[name]).filter(isContent).filter(({ length }) => length > 0);
  const listed = (Array.isArray(items) ? (items as unknown[]) : []).flatMap((item) => {
    if (isContent(item)) return paragraphView(item, undefined, context);
    return typeof item === 'object' && item !== null ? unknownView(item as Record<string, unknown>, context) : [];
  });
  const paragraphs = said.map((content, index) => paragraphView(content, index === 0 && typeof id === 'string' ? id : undefined, context));
  return [...paragraphs, ...listed, isBlocks(blocks) ? blocksView(blocks, context) : nothing].flat();
};

/** One block of the body. */
export const blockView = (block: Block, context: ViewContext): Part | Part[] => {
  switch (block.type) {
    case 'paragraph': return paragraphView(block.content, block.id, context);
    case 'heading': return headingBlockView(block, context);
    case 'list': return listView(block, context);
    case 'quote': case 'pull-quote': return quoteView(block, context);
    case 'image': case 'video': case 'audio': {
      const title = block.type === 'image' ? undefined : block.title;
      return captionView({ media: block, title, caption: block.caption, credit: block.credit }, 'body', context, undefined, block.id);
    }
    case 'gallery': return galleryView(block, context);
    case 'embed': return embedView(block, context);
    case 'table': return tableView(block, context);
    case 'fact-box': return factBoxView(block, context, blocksView);
    case 'key-takeaways': return keyTakeawaysView(block, context);
    case 'questions': return questionsView(block, context, blocksView);
    case 'timeline': return timelineView(block, context, blocksView);
    case 'related': return relatedView(block, context);
    case 'correction': return correctionView(block, context);
    case 'live-update': return liveUpdateView(block, context, blocksView);
    case 'opinion-notice': return opinionNoticeView(block, context);
    case 'footnotes': return footnotesView(block, context);
    case 'code': return codeView(block);
    case 'divider': return html`<hr id=${(block as Block).id ?? nothing} />\n`;
    case 'slot': return slotView(block, context);
    default: return unknownView(block as Readonly<Record<string, unknown>>, context);
  }
};

/** What tells a block from its neighbours while the article changes: its id, else what it shows or when it was written. */
const keyOf = (block: Block): string | undefined => {
  if (block.id) return `#${block.id}`;
  if (block.type === 'embed') return `@${block.url}`;
  return block.type === 'live-update' ? `@${block.published}` : undefined;
};

/** Keys of blocks, each once: a list of nodes with two of one key would lose one. */
const keysOf = (blocks: readonly Block[]): string[] => {
  const taken = new Set<string>();
  return blocks.map((block, index) => {
    const own = keyOf(block);
    const key = own === undefined || taken.has(own) ? `${index} ${own ?? ''}` : own;
    taken.add(key);
    return key;
  });
};

/** Blocks in their order. One with an id keeps its nodes wherever it stands next time: a frame in it does not load again. */
export const blocksView: BlocksView = (blocks, context) => {
  if (!blocks?.length) return nothing;
  const keys = keysOf(blocks);
  return repeat(blocks, (_, index) => keys[index], (block) => blockView(block, context)) as Part;
};
