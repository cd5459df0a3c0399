import { html, nothing } from 'lit';
import type { Block, Content } from '../model/article.js';
import { captionView } from './caption.js';
import { contentView } from './content.js';
import { words, type Part, type ViewContext } from './context.js';

/** Where a heading stands. */
interface HeadingPlace {
  readonly slot?: string | undefined;
  readonly id?: string | undefined;
}

/** A heading of level 1 to 6. A tag's name cannot be an expression in a Lit template, hence six of them. */
export const headingView = (level: number, content: Part | Part[], { slot, id }: HeadingPlace = {}): Part => {
  const [s, i] = [slot ?? nothing, id ?? nothing];
  switch (Math.min(6, Math.max(1, Math.trunc(level) || 1))) {
    case 1: return html`<h1 slot=${s} id=${i}>${content}</h1>\n`;
    case 2: return html`<h2 slot=${s} id=${i}>${content}</h2>\n`;
    case 3: return html`<h3 slot=${s} id=${i}>${content}</h3>\n`;
    case 4: return html`<h4 slot=${s} id=${i}>${content}</h4>\n`;
    case 5: return html`<h5 slot=${s} id=${i}>${content}</h5>\n`;
    default: return html`<h6 slot=${s} id=${i}>${content}</h6>\n`;
  }
};

const paragraphView = (content: Content | undefined, id: string | undefined, context: ViewContext): Part =>
  content?.length ? html`<p id=${id ?? nothing}>${contentView(content, context)}</p>\n` : nothing;

/** One block of the body. A kind that this version does not know keeps its words, as a paragraph. */
export const blockView = (block: Block, context: ViewContext): Part => {
  switch (block.type) {
    case 'paragraph':
      return paragraphView(block.content, block.id, context);
    case 'heading': {
      const level = (context.headlineLevel ?? 1) + (block.level ?? 2) - 1;
      return headingView(level, contentView(block.content, context), { id: block.id });
    }
    case 'quote': {
      const attribution = block.attribution
        ? html`\n<p data-khabar-attribution>${words(block.attribution, context)}</p>`
        : nothing;
      return html`<blockquote id=${block.id ?? nothing}><p>${contentView(block.content, context)}</p>${attribution}</blockquote>\n`;
    }
    case 'image':
      return captionView({ media: block, caption: block.caption, credit: block.credit }, 'body', context);
    default: {
      const unknown: { id?: string; content?: Content } = block;
      return paragraphView(unknown.content, unknown.id, context);
    }
  }
};
