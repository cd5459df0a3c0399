import { css, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { styleOf } from '../text/core.js';
import { pressKey } from './shared/lightbox-keys.js';
import { type Picture, PICTURE_ATTRIBUTES, picturesIn } from './shared/lightbox-pictures.js';
import { lightboxStyles } from './shared/lightbox-styles.js';
import { LightboxTrack } from './shared/lightbox-track.js';
import { lightboxView } from './shared/lightbox-view.js';
import { pictureName } from './shared/lightbox-words.js';
import { LightboxZoom } from './shared/lightbox-zoom.js';
import { freshRoot } from './shared/root.js';
import { follow } from './shared/surroundings.js';
import { VERSION } from './shared/version.js';
import { warnMissingLanguage } from './shared/warn.js';
import { watchLight } from './shared/watch.js';

/**
 * Pictures of a story, in a light list of figures, each a link to the full picture: so it is without JavaScript, too. The
 * element adds a lightbox, opened at the picture whose link is pressed. Its pictures are swiped, or turned by two buttons and
 * the arrow keys, in reading direction; Home and End go to the ends. A button, a double click, two fingers and the keys
 * `+`, `-` and `0` change the size; in a larger picture the arrow keys move it about. Escape closes.
 *
 * A link's accessible name says the picture's place («صورة 3 من 12: نخيل على الضفة»), unless its author gave it one.
 *
 * @tag khabar-gallery
 * @slot - A `<figure>` with a list of figures; or other pictures, in links to their full size.
 * @csspart dialog - The lightbox, as large as the window.
 * @csspart picture - A picture in the lightbox.
 * @csspart caption - Its caption and credit.
 * @csspart count - Which picture of how many.
 * @csspart button - Every button of the lightbox.
 * @csspart previous - Back to the picture before.
 * @csspart next - On to the next picture.
 * @csspart zoom - Makes the picture larger, and its own size again.
 * @csspart close - Closes the lightbox.
 * @cssprop [--khabar-font-meta] - Family of caption and count.
 * @cssprop [--khabar-color-focus] - The focus ring.
 */
export class KhabarGallery extends LitElement {
  static readonly version = VERSION;

  static override styles = [
    css`
      :host { display: block; }
      :host([hidden]) { display: none; }
    `,
    lightboxStyles,
  ];

  static override properties: PropertyDeclarations = {
    pictures: { state: true, attribute: false },
    current: { state: true, attribute: false },
  };

  declare private pictures: readonly Picture[];
  /** The picture in the lightbox, from 0; undefined while it is closed. */
  declare private current: number | undefined;

  readonly #surroundings = follow(this);
  readonly #track = new LightboxTrack((slide) => this.#turn(slide));
  readonly #zoom = new LightboxZoom(() => this.#slides?.children[this.current!]?.querySelector('img'), () => this.requestUpdate());
  /** What was pressed to open the lightbox: the focus goes back there. */
  #opener: HTMLElement | undefined;
  /** Names that the element gave to links: not the author's. */
  readonly #names = new WeakMap<Element, string>();

  constructor() {
    super();
    this.pictures = [];
    watchLight(this, { changed: () => this.#look() }, PICTURE_ATTRIBUTES);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#press);
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  protected override createRenderRoot(): ShadowRoot {
    return freshRoot(this);
  }

  protected override updated(changed: PropertyValues): void {
    this.#nameLinks();
    const dialog = this.#dialog;
    if (!dialog || !this.isConnected) return;
    if (!dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('.close')!.focus();
    }
    if (changed.has('pictures')) this.#track.show(this.#slides!, this.current!, 'instant');
    this.#showCaption(changed.has('pictures') || changed.has('current'));
  }

  /** Opens the lightbox at a picture, counted from 0. */
  open(index = 0): void {
    this.#look();
    const last = this.pictures.length - 1;
    if (last < 0 || !this.isConnected) return;
    const picture = Math.min(Math.max(Math.trunc(index) || 0, 0), last);
    if (this.current === undefined) this.current = picture;
    else this.#go(picture);
  }

  /** Closes the lightbox. */
  close(): void {
    this.#dialog?.close();
    this.#closed();
  }

  protected override render(): TemplateResult {
    const { pictures, current } = this;
    return html`<slot></slot>${current === undefined ? nothing : lightboxView({
      pictures,
      current,
      words: this.#surroundings.current,
      track: this.#track,
      zoom: this.#zoom,
      go: this.#go,
      close: () => this.close(),
      closed: this.#closed,
      pressKey: this.#pressKey,
    })}`;
  }

  /** Reads the pictures anew; one that is shown stays shown. */
  #look(): void {
    const shown = this.pictures[this.current ?? -1]?.image;
    this.pictures = picturesIn(this);
    if (!shown) return;
    const index = this.pictures.findIndex(({ image }) => image === shown);
    if (!this.pictures.length) this.close();
    else this.#turn(index < 0 ? Math.min(this.current!, this.pictures.length - 1) : index);
  }

  /** A plain click on a picture, or Enter on its link, opens it here; any other is the browser's. */
  #press = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const index = this.pictures.findIndex(({ image, opener }) => (opener ?? image).contains(event.target as Node));
    if (index < 0) return;
    event.preventDefault();
    this.#opener = this.pictures[index]!.opener;
    this.open(index);
  };

  #go = (index: number): void => {
    const from = this.current!;
    if (index === from || !this.pictures[index]) return;
    this.#turn(index);
    this.#track.show(this.#slides!, index, Math.abs(index - from) === 1 ? 'auto' : 'instant');
  };

  #turn(index: number): void {
    if (index === this.current) return;
    this.#zoom.by(0);
    this.current = index;
    // the focus does not stay on a slide that goes out of view
    if (this.#slides?.contains(this.shadowRoot!.activeElement)) this.#dialog!.focus({ preventScroll: true });
  }

  #closed = (): void => {
    if (this.current === undefined || this.#dialog?.open) return;
    this.#zoom.by(0);
    this.current = undefined;
    this.#opener?.focus({ preventScroll: true });
    this.#opener = undefined;
  };

  #pressKey = (event: KeyboardEvent): void => {
    const { current, pictures } = this;
    pressKey(event, {
      size: (factor) => this.#zoom.by(factor),
      end: (first) => this.#go(first ? 0 : pictures.length - 1),
      move: (x, y) => {
        if (this.#zoom.isZoomed) this.#zoom.pan(x, y);
        else if (y) this.#dialog!.querySelector('.caption')!.scrollBy(0, y);
        else this.#go(current! + Math.sign(getComputedStyle(this.#slides!).direction === 'rtl' ? -x : x));
      },
    });
  };

  #nameLinks(): void {
    const words = this.#surroundings.current;
    if (this.pictures.length && !styleOf(words)) warnMissingLanguage(this, words.locale);
    for (const [index, { opener, alt }] of this.pictures.entries()) {
      if (!opener) continue;
      if (!opener.hasAttribute('aria-haspopup')) opener.setAttribute('aria-haspopup', 'dialog');
      const name = pictureName(index, this.pictures.length, alt, words);
      const stands = opener.getAttribute('aria-label');
      const isOurs = stands === null || stands === this.#names.get(opener);
      if (!isOurs || opener.hasAttribute('aria-labelledby') || opener.textContent!.trim()) continue;
      this.#names.set(opener, name);
      if (stands !== name) opener.setAttribute('aria-label', name);
    }
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #slides(): Element | null {
    return this.renderRoot.querySelector('.track');
  }

  /** Copies the caption's nodes; what language and direction they have, they keep. */
  #showCaption(isAnother: boolean): void {
    const { caption } = this.pictures[this.current!]!;
    const box = this.#dialog!.querySelector<HTMLElement>('.caption')!;
    box.lang = caption?.closest<HTMLElement>('[lang]')?.lang || this.#surroundings.current.locale;
    box.dir = getComputedStyle(caption ?? this).direction;
    if (isAnother) box.replaceChildren(...[...(caption?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  }
}
