import { html, nothing } from 'lit';
import type { Content, Inline } from '../model/article.js';
import { directionOf } from '../text/locale.js';
import { linkAddress, words, type Part, type ViewContext } from './context.js';

const linkView = (href: string, content: Content, context: ViewContext): Part | Part[] => {
  const address = linkAddress(href);
  const inside = contentView(content, context);
  return address === undefined ? inside : html`<a href=${address}>${inside}</a>`;
};

const inlineView = (inline: Inline, context: ViewContext): Part | Part[] => {
  if (typeof inline === 'string') return words(inline, context);
  switch (inline.type) {
    case 'text':
      return words(inline.text, context);
    case 'link':
      return linkView(inline.href, inline.content, context);
    case 'strong':
      return html`<strong>${contentView(inline.content, context)}</strong>`;
    case 'emphasis':
      return html`<em>${contentView(inline.content, context)}</em>`;
    case 'mark':
      return html`<mark>${contentView(inline.content, context)}</mark>`;
    case 'language':
      return html`<span lang=${inline.lang} dir=${directionOf(inline.lang)}
        >${contentView(inline.content, { ...context, locale: inline.lang })}</span
      >`;
    default:
      return unknownInline(inline, context);
  }
};

/** A run of a kind that this version does not know keeps its words. */
const unknownInline = (inline: { text?: string; content?: Content }, context: ViewContext): Part | Part[] =>
  inline.text === undefined ? contentView(inline.content, context) : words(inline.text, context);

/** The runs of a block. Text stays text: nothing in it is read as markup. */
export const contentView = (content: Content | undefined, context: ViewContext): Part | Part[] => {
  if (content === undefined || content === null) return nothing;
  if (typeof content === 'string') return words(content, context);
  return content.flatMap((inline) => inlineView(inline, context));
};
