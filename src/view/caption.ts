import { html, nothing } from 'lit';
import type { Content, ImageMedia } from '../model/article.js';
import { styleOf } from '../text/core.js';
import { contentView } from './content.js';
import { mediaAddress, words, type Part, type ViewContext } from './context.js';

/** A picture with its words. */
export interface Captioned {
  readonly media?: ImageMedia | undefined;
  readonly caption?: Content | undefined;
  readonly credit?: string | undefined;
}

/** Whether the picture is the page's first: fetched at once, or when it comes near. */
export type Priority = 'lead' | 'body';

const imageView = ({ src, alt, width, height }: ImageMedia, priority: Priority): Part => {
  const address = mediaAddress(src);
  if (address === undefined) return nothing;
  return html`<img
    src=${address}
    alt=${alt ?? ''}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading=${priority === 'lead' ? nothing : 'lazy'}
    fetchpriority=${priority === 'lead' ? 'high' : nothing}
    decoding="async"
  />`;
};

const captionWords = ({ caption, credit }: Captioned, context: ViewContext): Part[] => {
  const cite = credit ? html`<cite>${words(credit, context)}</cite>` : nothing;
  return [contentView(caption, context), caption && credit ? ' ' : nothing, cite].flat();
};

/**
 * A figure with its caption and credit; a paragraph where there is no media; nothing where there is neither.
 * The words that are spoken before a caption stand in `data-khabar-spoken`, for the stylesheet to say: a reader sees none.
 */
export const captionContent = (captioned: Captioned, priority: Priority, context: ViewContext): Part => {
  const { media, caption, credit } = captioned;
  const hasWords = Boolean(caption?.length || credit);
  const image = media ? imageView(media, priority) : nothing;
  if (image === nothing) return hasWords ? html`<p>${captionWords(captioned, context)}</p>` : nothing;
  if (!hasWords) return html`<figure>${image}</figure>`;
  const spoken = styleOf(context)?.language.spoken.image;
  return html`<figure>
${image}
<figcaption data-khabar-spoken=${spoken ?? nothing}>${captionWords(captioned, context)}</figcaption>
</figure>`;
};

/** {@link captionContent} in its element, in a slot of the article where one is named. */
export const captionView = (captioned: Captioned, priority: Priority, context: ViewContext, slot?: string): Part => {
  const content = captionContent(captioned, priority, context);
  return content === nothing
    ? nothing
    : html`<khabar-caption slot=${slot ?? nothing}>${content}</khabar-caption>
`;
};
