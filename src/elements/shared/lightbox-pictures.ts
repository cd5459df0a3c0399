import { mediaAddress } from '../../view/context.js';

/** A picture among an element's children, and what a lightbox shows of it. */
export interface Picture {
  readonly image: HTMLImageElement;
  /** The link or button around it: what a reader presses. */
  readonly opener: HTMLElement | undefined;
  readonly alt: string;
  /** The full picture: where the link leads, if that can be one; else the picture on the page. */
  readonly address: string;
  /** The picture on the page. */
  readonly small: string;
  /** The caption of the nearest figure around it that has one. */
  readonly caption: Element | undefined;
  /** Its words. */
  readonly said: string;
}

/** The attributes that a picture is read from. */
export const PICTURE_ATTRIBUTES: readonly string[] = ['href', 'src', 'srcset', 'alt', 'lang', 'dir'];

/** The caption of the nearest figure around a picture that has one: a gallery's own words stand for a picture without any. */
const captionOf = (image: Element, gallery: Element): Element | undefined => {
  const figure = image.closest('figure');
  if (!figure || !gallery.contains(figure)) return undefined;
  const own = [...figure.children].find(({ localName }) => localName === 'figcaption');
  return own ?? (figure.parentElement ? captionOf(figure.parentElement, gallery) : undefined);
};

const pictureOf = (image: HTMLImageElement, gallery: Element): Picture => {
  const around = image.closest<HTMLElement>('a[href], button');
  const opener = around && gallery.contains(around) ? around : undefined;
  const caption = captionOf(image, gallery);
  const small = image.currentSrc || image.src;
  return {
    image,
    opener,
    alt: image.alt.trim(),
    address: mediaAddress(opener?.getAttribute('href') ?? undefined) ?? small,
    small,
    caption,
    said: caption?.textContent?.trim() ?? '',
  };
};

/** The pictures among an element's children, in their order; not those in a caption, nor one without an address. */
export const picturesIn = (gallery: Element): Picture[] =>
  [...gallery.querySelectorAll<HTMLImageElement>('img:not(figcaption *)')]
    .map((image) => pictureOf(image, gallery))
    .filter(({ small }) => small);
