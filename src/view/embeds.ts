import { html, nothing } from 'lit';
import type { EmbedBlock, GalleryBlock, GalleryItem } from '../model/article.js';
import { contained } from '../text/controls.js';
import { embedFor, shownAddress } from '../text/embeds.js';
import { labelText } from '../text/labels.js';
import { pictureName } from '../text/pictures.js';
import { figcaptionView } from './caption.js';
import { linkAddress, mediaAddress, words, type Part, type ViewContext } from './context.js';
import { imageView } from './media.js';

/** The picture at its largest: what the lightbox shows, and what the link opens without it. */
const fullAddress = ({ full, src, sources }: GalleryItem): string | undefined => {
  const widest = (sources ?? []).filter(({ mediaType }) => !mediaType).reduce<{ src: string; width: number } | undefined>(
    (best, each) => (Number(each.width) > Number(best?.width ?? 0) ? each : best), undefined);
  return mediaAddress(full) ?? mediaAddress(widest?.src) ?? mediaAddress(src);
};

const galleryItemView = (item: GalleryItem, index: number, total: number, context: ViewContext): Part => {
  const image = imageView(item, 'body');
  const caption = figcaptionView(item, 'image', context);
  const address = fullAddress(item);
  if (image === nothing || address === undefined) {
    return caption === nothing ? nothing : html`<li><figure>\n${caption}</figure></li>\n`;
  }
  return html`<li><figure><a href=${address} aria-label=${pictureName(index, total, item.alt?.trim() ?? '', context)}>${image}</a>
${caption}</figure></li>
`;
};

/** A gallery: a list of figures in a figure, each a link to its picture in full. */
export const galleryView = (block: GalleryBlock, context: ViewContext): Part => {
  const items = block.items ?? [];
  return html`<khabar-gallery id=${block.id ?? nothing}><figure>
<ul>
${items.map((item, index) => galleryItemView(item, index, items.length, context))}</ul>
${figcaptionView(block, undefined, context)}</figure></khabar-gallery>
`;
};

/**
 * What another site shows, as a link to it that `khabar-embed` makes a box of. The words of the link are the block's, or name
 * the platform. An address that nobody frames is the link alone; one that is no link stays text.
 */
export const embedView = (block: EmbedBlock, context: ViewContext): Part => {
  const url = block.url ?? '';
  const id = block.id ?? nothing;
  const address = linkAddress(url);
  const embed = embedFor(address, context.house?.embeds);
  const text = block.title || (embed && labelText('embed', context, { host: embed.name }));
  const inside = text ? words(text, context) : html`<bdi dir="ltr">${contained(shownAddress(url))}</bdi>`;
  const linked = address === undefined ? inside : html`<a href=${address}>${inside}</a>`;
  const shown = embed
    ? html`<khabar-embed id=${id} url=${url} width=${block.width ?? nothing} height=${block.height ?? nothing}><p>${linked}</p></khabar-embed>\n`
    : html`<p id=${id}>${linked}</p>\n`;
  const caption = figcaptionView({ caption: block.caption, credit: block.credit }, undefined, context);
  return caption === nothing ? shown : html`<figure data-khabar="embed">\n${shown}${caption}</figure>\n`;
};
