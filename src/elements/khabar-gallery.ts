import { css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { styleOf } from '../text/core.js';
import { pictureName } from '../text/pictures.js';
import { mediaAddress } from '../view/context.js';
import type { Lightbox } from './shared/lightbox.js';
import { type Picture, PICTURE_ATTRIBUTES, picturesIn } from './shared/lightbox-pictures.js';
import { freshRoot } from './shared/root.js';
import { follow } from './shared/surroundings.js';
import { VERSION } from './shared/version.js';
import { warnMissingLanguage } from './shared/warn.js';
import { watchLight } from './shared/watch.js';

/**
 * Pictures of a story, in a light list of figures, each a link to the full picture: so it is without JavaScript, too. The
 * element adds a lightbox, opened at the picture whose link is pressed and loaded when a reader reaches for it. Its pictures are swiped, or turned by two buttons and
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

  static override styles = css`
    :host { display: block; }
    :host([hidden]) { display: none; }
  `;

  static override properties: PropertyDeclarations = {
    pictures: { state: true, attribute: false },
  };

  declare private pictures: readonly Picture[];

  readonly #surroundings = follow(this);
  #lightbox: Lightbox | undefined;
  /** The lightbox, from when it was first asked for. */
  #loading: Promise<Lightbox> | undefined;
  /** The picture to open at when the lightbox has come; undefined where it was closed before. */
  #wanted: number | undefined;
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
    for (const reach of ['pointerover', 'focusin']) this.addEventListener(reach, this.#reach);
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  protected override createRenderRoot(): ShadowRoot {
    return freshRoot(this);
  }

  /** An update is complete when the lightbox that it waits for has come. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this.#wanted === undefined) return complete;
    await this.#loading?.catch(() => undefined);
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    this.#nameLinks();
    this.#lightbox?.update(changed.has('pictures'));
  }

  /** Opens the lightbox at a picture, counted from 0. */
  open(index = 0): void {
    this.#look();
    if (!this.pictures.length || !this.isConnected) return;
    this.#wanted = index;
    this.#load().then((lightbox) => {
      if (this.#wanted !== undefined && this.pictures.length) lightbox.open(this.#wanted);
      this.#wanted = undefined;
    }, this.#follow);
  }

  /** Closes the lightbox. */
  close(): void {
    this.#wanted = undefined;
    this.#lightbox?.close();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Reads the pictures anew; one that is shown stays shown. */
  #look(): void {
    const before = this.pictures;
    this.pictures = picturesIn(this);
    this.#lightbox?.follow(before);
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

  /** A hand over the pictures, or the focus among them: what the press will need is fetched meanwhile. */
  #reach = (): void => {
    for (const reach of ['pointerover', 'focusin']) this.removeEventListener(reach, this.#reach);
    this.#load().catch(() => undefined); // it is tried again at the press
  };

  #load(): Promise<Lightbox> {
    this.#loading ??= import('./shared/lightbox.js').then(
      ({ Lightbox: Box }) =>
        (this.#lightbox = new Box({
          root: this.shadowRoot!,
          pictures: () => this.pictures,
          words: () => this.#surroundings.current,
          requestUpdate: () => this.requestUpdate(),
          closed: this.#closed,
        })),
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  /** Without its lightbox (the network is gone) a link is what it was: it leads to the picture. */
  #follow = (): void => {
    const link = this.#opener;
    this.#wanted = this.#opener = undefined;
    if (link?.localName === 'a' && mediaAddress(link.getAttribute('href')) !== undefined) location.assign((link as HTMLAnchorElement).href);
  };

  #closed = (): void => {
    this.#opener?.focus({ preventScroll: true });
    this.#opener = undefined;
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
}
