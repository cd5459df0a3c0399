import { nothing, render } from 'lit';
import type { TextOptions } from '../../text/style.js';
import { adopt } from '../../themes/adopt.js';
import { pressKey } from './lightbox-keys.js';
import type { Picture } from './lightbox-pictures.js';
import { lightboxStyles } from './lightbox-styles.js';
import { LightboxTrack } from './lightbox-track.js';
import { lightboxView } from './lightbox-view.js';
import { LightboxZoom } from './lightbox-zoom.js';

/** Whose pictures a lightbox shows. */
export interface LightboxHost {
  readonly root: ShadowRoot;
  /** The pictures that there are now: at least one while the lightbox is open. */
  readonly pictures: () => readonly Picture[];
  readonly words: () => TextOptions;
  /** Asks for {@link Lightbox.update} at the end of the task. */
  readonly requestUpdate: () => void;
  readonly closed: () => void;
}

/** Pictures over the whole window. A module of its own, which a page loads when a reader reaches for a picture. */
export class Lightbox {
  readonly #box = document.createElement('div');
  readonly #track = new LightboxTrack((slide) => this.#turn(slide));
  readonly #zoom = new LightboxZoom(() => this.#slides?.children[this.#current!]?.querySelector('img'), () => this.host.requestUpdate());
  /** The picture that is shown, from 0; undefined while it is closed. */
  #current: number | undefined;
  /** The picture whose caption stands in it. */
  #captioned: number | undefined;

  constructor(private readonly host: LightboxHost) {
    host.root.append(this.#box);
  }

  /** Opens at a picture, counted from 0. */
  open(index: number): void {
    const picture = Math.min(Math.max(Math.trunc(index) || 0, 0), this.host.pictures().length - 1);
    adopt(this.host.root, [lightboxStyles]);
    if (this.#current !== undefined) return this.#go(picture);
    this.#current = picture;
    this.host.requestUpdate();
  }

  close(): void {
    this.#dialog?.close();
    this.#closed();
  }

  /** Keeps what is shown when the pictures are others. */
  follow(before: readonly Picture[]): void {
    const shown = before[this.#current ?? -1]?.image;
    if (!shown) return;
    const pictures = this.host.pictures();
    const index = pictures.findIndex(({ image }) => image === shown);
    if (!pictures.length) this.close();
    else this.#turn(index < 0 ? Math.min(this.#current!, pictures.length - 1) : index);
  }

  /** Shows what it is now. */
  update(arePicturesOthers: boolean): void {
    render(this.#view(), this.#box);
    const dialog = this.#dialog;
    if (!dialog?.isConnected) return;
    if (!dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('.close')!.focus();
    }
    if (arePicturesOthers || this.#captioned === undefined) this.#track.show(this.#slides!, this.#current!, 'instant');
    this.#showCaption(arePicturesOthers);
  }

  #view(): unknown {
    const current = this.#current;
    if (current === undefined) return nothing;
    return lightboxView({
      pictures: this.host.pictures(),
      current,
      words: this.host.words(),
      track: this.#track,
      zoom: this.#zoom,
      go: this.#go,
      close: () => this.close(),
      closed: this.#closed,
      pressKey: this.#pressKey,
    });
  }

  #go = (index: number): void => {
    const from = this.#current!;
    if (index === from || !this.host.pictures()[index]) return;
    this.#turn(index);
    this.#track.show(this.#slides!, index, Math.abs(index - from) === 1 ? 'auto' : 'instant');
  };

  #turn(index: number): void {
    if (index === this.#current) return;
    this.#zoom.by(0);
    this.#current = index;
    this.host.requestUpdate();
    // the focus does not stay on a slide that goes out of view
    if (this.#slides?.contains(this.host.root.activeElement)) this.#dialog!.focus({ preventScroll: true });
  }

  #closed = (): void => {
    if (this.#current === undefined || this.#dialog?.open) return;
    this.#zoom.by(0);
    this.#current = this.#captioned = undefined;
    this.host.requestUpdate();
    this.host.closed();
  };

  #pressKey = (event: KeyboardEvent): void => {
    pressKey(event, {
      size: (factor) => this.#zoom.by(factor),
      end: (first) => this.#go(first ? 0 : this.host.pictures().length - 1),
      move: (x, y) => {
        if (this.#zoom.isZoomed) this.#zoom.pan(x, y);
        else if (y) this.#dialog!.querySelector('.caption')!.scrollBy(0, y);
        else this.#go(this.#current! + Math.sign(getComputedStyle(this.#slides!).direction === 'rtl' ? -x : x));
      },
    });
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#box.querySelector('dialog');
  }

  get #slides(): Element | null {
    return this.#box.querySelector('.track');
  }

  /** Copies the caption's nodes; what language and direction they have, they keep. */
  #showCaption(isAnother: boolean): void {
    const { caption } = this.host.pictures()[this.#current!]!;
    const box = this.#dialog!.querySelector<HTMLElement>('.caption')!;
    box.lang = caption?.closest<HTMLElement>('[lang]')?.lang || this.host.words().locale;
    box.dir = getComputedStyle(caption ?? this.host.root.host).direction;
    if (!isAnother && this.#captioned === this.#current) return;
    this.#captioned = this.#current;
    box.replaceChildren(...[...(caption?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  }
}
