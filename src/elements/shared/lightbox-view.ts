import { html, nothing, type TemplateResult } from 'lit';
import { pictureName, placeText } from '../../text/pictures.js';
import type { TextOptions } from '../../text/style.js';
import { lightboxButton } from './lightbox-button.js';
import type { Picture } from './lightbox-pictures.js';
import type { LightboxTrack } from './lightbox-track.js';
import { buttonName } from './lightbox-words.js';
import type { LightboxZoom } from './lightbox-zoom.js';

/** What a lightbox shows, and who hears of what is done in it. */
export interface Lightbox {
  readonly pictures: readonly Picture[];
  readonly current: number;
  readonly words: TextOptions;
  readonly track: LightboxTrack;
  readonly zoom: LightboxZoom;
  readonly go: (index: number) => void;
  readonly close: () => void;
  readonly closed: () => void;
  readonly pressKey: (event: KeyboardEvent) => void;
}

/** A picture has come, or cannot be had: then the one on the page stands in, and where that fails, its words. */
const came = (small: string) => ({ target, type }: Event) => {
  const image = target as HTMLImageElement;
  if (type === 'error' && image.src !== small) image.src = small;
  else image.parentElement!.dataset['state'] = type;
};

/** A picture in the track. Only the current one and its neighbours are fetched. */
const slide = ({ address, alt, small }: Picture, distance: number, isZoomed: boolean): TemplateResult => html`<div
  class="slide"
  tabindex=${distance === 0 && isZoomed ? 0 : -1}
  aria-hidden=${String(distance !== 0)}
  ><img
    part="picture"
    src=${Math.abs(distance) < 2 ? address : nothing}
    alt=${alt}
    decoding="async"
    draggable="false"
    @load=${came(small)}
    @error=${came(small)}
  ><p class="alt">${alt}</p></div
>`;

const bar = ({ pictures, current, words, zoom, close }: Lightbox): TemplateResult => html`<div class="bar"
  ><p class="status" role="status"
    >${pictures.length > 1 ? html`<span part="count">${placeText(current, pictures.length, words)}</span>` : nothing}<span
      class="spoken"> ${pictures[current]!.alt}</span
  ></p>
  ${lightboxButton('zoom', buttonName('zoom', words), () => zoom.toggle(), { pressed: zoom.isZoomed })}
  ${lightboxButton('close', buttonName('close', words), close)}</div
>`;

const turners = ({ pictures, current, words, go }: Lightbox): TemplateResult => html`
  ${lightboxButton('previous', buttonName('previousPhoto', words), () => go(current - 1), { disabled: current === 0 })}
  ${lightboxButton('next', buttonName('nextPhoto', words), () => go(current + 1), { disabled: current === pictures.length - 1 })}
`;

/** The lightbox, around a place for the caption, whose nodes are copied there. */
export const lightboxView = (lightbox: Lightbox): TemplateResult => {
  const { pictures, current, words, track, zoom, close, closed, pressKey } = lightbox;
  const { alt, said } = pictures[current]!;
  const pressBeside = ({ target }: Event) => {
    if (!zoom.isZoomed && !(target as Element).closest('img, button, .status, .alt, .caption')) close();
  };
  const name = pictureName(current, pictures.length, alt || said, words);
  // the dialog takes the focus of a click on anything else in it: keys go where the focus is
  return html`<dialog
    part="dialog"
    tabindex="-1"
    aria-label=${name}
    @close=${closed}
    @click=${pressBeside}
    @keydown=${pressKey}
    @wheel=${zoom}
    @dblclick=${zoom}
    @pointerdown=${zoom}
    @pointermove=${zoom}
    @pointerup=${zoom}
    @pointercancel=${zoom}
    >${bar(lightbox)}<div
      class="track"
      role="group"
      tabindex="0"
      aria-label=${name}
      @scroll=${track}
      @scrollend=${track}
      @pointerdown=${track}
      @wheel=${track}
      >${pictures.map((picture, index) => slide(picture, index - current, zoom.isZoomed))}</div
    >${pictures.length > 1 ? turners(lightbox) : nothing}
    <div part="caption" class="caption"></div
  ></dialog>`;
};
