import { html, nothing } from 'lit';
import type { AudioMedia, ImageMedia, ImageSource, Media, MediaTrack, VideoMedia } from '../model/article.js';
import { languageName } from '../text/language-names.js';
import { mediaAddress, type Part } from './context.js';

/** Whether the picture is the page's first: fetched at once, or when it comes near. */
export type Priority = 'lead' | 'body';

/** How wide the article shows a picture, where the picture does not say. A browser that knows `auto` measures. */
const SIZES: Readonly<Record<Priority, string>> = {
  lead: '(min-width: 75em) 57rem, 100vw',
  body: 'auto, (min-width: 45em) 42rem, 100vw',
};

/**
 * Other widths of a picture as `srcset`, with what would end an address there encoded (HTML 4.8.4.2.1). An address is judged
 * as it will stand there, without what is cut off its ends.
 */
const srcset = (sources: readonly ImageSource[]): string =>
  sources
    .flatMap(({ src, width }) => {
      const address = mediaAddress(src?.trim());
      const pixels = Math.trunc(Number(width));
      if (address === undefined || !(pixels > 0 && pixels < 1e6)) return [];
      return `${address.replace(/\s/g, '%20').replace(/^,+|,+$/g, (commas) => '%2C'.repeat(commas.length))} ${pixels}w`;
    })
    .join(', ');

type Picture = Omit<ImageMedia, 'type'>;

/** The formats that come before the picture's own, each once, in their order. */
const formatsOf = (sources: readonly ImageSource[]): string[] => [...new Set(sources.flatMap(({ mediaType }) => mediaType || []))];

/** A picture, in other widths and formats where it has some; nothing where its address is none. */
export const imageView = ({ src, alt, width, height, sources, sizes }: Picture, priority: Priority): Part => {
  const address = mediaAddress(src);
  if (address === undefined) return nothing;
  const given = sources ?? [];
  const own = srcset(given.filter(({ mediaType }) => !mediaType));
  const shown = sizes || SIZES[priority];
  const image = html`<img
    src=${address}
    srcset=${own || nothing}
    sizes=${own ? shown : nothing}
    alt=${alt ?? ''}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading=${priority === 'lead' ? nothing : 'lazy'}
    fetchpriority=${priority === 'lead' ? 'high' : nothing}
    decoding="async"
  />`;
  const formats = formatsOf(given).map((format) => {
    const set = srcset(given.filter(({ mediaType }) => mediaType === format));
    return set ? html`<source type=${format} srcset=${set} sizes=${shown} />` : nothing;
  });
  return formats.length > 0 ? html`<picture>${formats}${image}</picture>` : image;
};

const trackView = ({ src, lang, kind, label }: MediaTrack, index: number): Part => {
  const address = mediaAddress(src);
  return address === undefined
    ? nothing
    : html`<track
        src=${address}
        kind=${kind ?? 'captions'}
        srclang=${lang ?? nothing}
        label=${label || languageName(lang ?? '')}
        ?default=${index === 0}
      />`;
};

/** What plays the media, and for a browser that cannot, nothing: its words stand in the caption. */
const playerView = (media: VideoMedia | AudioMedia, address: string, priority: Priority): Part => {
  const inside = html`<source src=${address} type=${media.mediaType ?? nothing} />${(media.tracks ?? []).map(trackView)}`;
  const preload = priority === 'lead' ? 'metadata' : 'none';
  if (media.type === 'audio') return html`<audio controls preload=${preload} aria-label=${media.title || nothing}>${inside}</audio>`;
  return html`<video
    controls
    playsinline
    preload=${preload}
    poster=${mediaAddress(media.poster) ?? nothing}
    width=${media.width ?? nothing}
    height=${media.height ?? nothing}
    aria-label=${media.title || nothing}
    >${inside}</video
  >`;
};

/** A picture, a video or a recording; nothing where its address is none. */
export const mediaView = (media: Media, priority: Priority): Part => {
  if (media.type !== 'video' && media.type !== 'audio') return imageView(media, priority);
  const address = mediaAddress(media.src);
  return address === undefined ? nothing : playerView(media, address, priority);
};
