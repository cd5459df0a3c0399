import { html, nothing } from 'lit';
import type { Content, Media } from '../model/article.js';
import { styleOf } from '../text/core.js';
import { contentView } from './content.js';
import { words, type Part, type ViewContext } from './context.js';
import { mediaView, type Priority } from './media.js';

/** The words beside a picture, a video or a recording. */
export interface Words {
  readonly title?: string | null | undefined;
  readonly caption?: Content | null | undefined;
  readonly credit?: string | null | undefined;
}

/** Media with its words. */
export interface Captioned extends Words {
  readonly media?: Media | undefined;
}

const hasWords = ({ title, caption, credit }: Words): boolean => Boolean(title || caption?.length || credit);

/** The title on a line of its own, then the caption, then the credit. */
const captionWords = ({ title, caption, credit }: Words, context: ViewContext): Part[] => {
  const name = title ? html`<strong>${words(title, context)}</strong>` : nothing;
  const said = caption?.length ? html`${contentView(caption, context)}` : nothing;
  const cite = credit ? html`<cite>${words(credit, context)}</cite>` : nothing;
  return [name, name !== nothing && (caption?.length || credit) ? html`<br />\n` : nothing, said, said !== nothing && credit ? ' ' : nothing, cite];
};

/**
 * The words of a figure. Those that are spoken before them stand in `data-khabar-spoken`, for the stylesheet to say: a reader
 * sees none.
 */
export const figcaptionView = (given: Words, kind: Media['type'] | undefined, context: ViewContext): Part => {
  if (!hasWords(given)) return nothing;
  const spoken = kind && styleOf(context)?.language.spoken[kind];
  return html`<figcaption data-khabar-spoken=${spoken ?? nothing}>${captionWords(given, context)}</figcaption>
`;
};

/** A figure with its caption and credit; a paragraph where there is no media; nothing where there is neither. */
export const captionContent = (captioned: Captioned, priority: Priority, context: ViewContext): Part => {
  const { media } = captioned;
  const player = media ? mediaView(media, priority) : nothing;
  if (player === nothing) return hasWords(captioned) ? html`<p>${captionWords(captioned, context)}</p>` : nothing;
  const caption = figcaptionView(captioned, media?.type, context);
  return caption === nothing ? html`<figure>${player}</figure>` : html`<figure>\n${player}\n${caption}</figure>`;
};

/** {@link captionContent} in its element, in a slot of the article where one is named. */
export const captionView = (captioned: Captioned, priority: Priority, context: ViewContext, slot?: string, id?: string | null): Part => {
  const content = captionContent(captioned, priority, context);
  return content === nothing
    ? nothing
    : html`<khabar-caption slot=${slot ?? nothing} id=${id ?? nothing}>${content}</khabar-caption>
`;
};
