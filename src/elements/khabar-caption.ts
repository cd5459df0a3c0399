import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { contained } from '../text/controls.js';
import { styleOf } from '../text/core.js';
import { isBeingParsed, whenParsed } from './shared/light-text.js';
import { freshRoot } from './shared/root.js';
import { follow } from './shared/surroundings.js';
import { VERSION } from './shared/version.js';
import { watchLight } from './shared/watch.js';
import { isLast, newlyWritten, setText, unwrite, writtenIn } from './shared/written.js';

const MEDIA = 'img, picture, video, audio, svg';
const SPOKEN = 'data-khabar-spoken';

type MediaKind = 'image' | 'video' | 'audio';

/**
 * A picture, video or sound with its caption and credit. Best given a light `<figure>` with its `<figcaption>`, which
 * reader mode and a page without JavaScript keep; bare media and text get a labelled figure in the shadow root. Without
 * media it is a plain paragraph and no empty figure. A few words are spoken before the caption by the kind of media.
 *
 * @tag khabar-caption
 * @slot - A `<figure>`; or text, beside bare media.
 * @slot media - Bare media; the element puts them here itself.
 * @csspart figure - The figure around bare media and text.
 * @csspart caption - The caption of bare media.
 * @cssprop [--khabar-color-muted] - The caption.
 * @cssprop [--khabar-color-text] - The credit.
 * @cssprop [--khabar-media-ratio] - The shape of the lead picture.
 * @cssprop [--khabar-radius] - Its corners.
 */
export class KhabarCaption extends LitElement {
  static readonly version = VERSION;

  static override styles = css`
    :host { display: block; }
    :host([hidden]) { display: none; }
    figure { margin: 0; }
    figcaption { margin-block-start: var(--_k-unit, .5em); }
    .spoken { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; -webkit-user-select: none; }
    ::slotted([slot='media']) { max-inline-size: 100%; }
  `;

  static override properties: PropertyDeclarations = {
    credit: {},
    bare: { state: true, attribute: false },
  };

  /** Who made the picture, where no `<cite>` stands in the caption. */
  declare credit: string | null | undefined;
  /** The kind of bare media that stand in the element, without a figure. */
  declare private bare: MediaKind | undefined;

  readonly #surroundings = follow(this);

  constructor() {
    super();
    // a framework that sets the caption anew takes our credit out with the old text, or puts its words after it
    watchLight(this, { changed: () => this.#look() });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#look();
  }

  protected override createRenderRoot(): ShadowRoot {
    return freshRoot(this);
  }

  protected override updated(): void {
    this.#writeCredit();
    this.#writeSpoken();
  }

  protected override render(): TemplateResult {
    const slot = html`<slot></slot>`;
    if (this.bare === undefined) return slot;
    return html`<figure part="figure" aria-labelledby="caption"
      ><slot name="media"></slot
      ><figcaption part="caption" id="caption"
        ><span class="spoken">${this.#spoken(this.bare)} </span>${slot}</figcaption
    ></figure>`;
  }

  /** Finds bare media among the children and gives them their slot. */
  #look = (): void => {
    const media = [...this.children].filter((child) => child.matches(MEDIA));
    for (const each of media) if (!each.slot) each.slot = 'media';
    this.bare = media[0] && kindOf(media[0]);
    this.requestUpdate();
  };

  #spoken(kind: MediaKind): string {
    return styleOf(this.#surroundings.current)?.language.spoken[kind] ?? '';
  }

  /** The light caption: of a figure, or the paragraph that stands for one where there is no media. */
  get #words(): Element {
    return this.querySelector('figcaption') ?? this.querySelector(':scope > p') ?? this;
  }

  /** The credit from the attribute, after the caption; an author's own stays the only one. */
  #writeCredit(): void {
    const words = this.#words;
    const written = writtenIn(this);
    const others = [...words.querySelectorAll('cite')].some((cite) => cite !== written);
    if (!this.credit || others) return unwrite(written, 'previousSibling');
    if (isBeingParsed(words)) return whenParsed(() => this.requestUpdate());
    const own = written ?? newlyWritten('cite');
    setText(own, contained(this.credit));
    if (own.parentNode === words && isLast(own)) return;
    unwrite(written, 'previousSibling');
    words.append(' ', own);
  }

  /** Gives the light figure's caption the words that the stylesheet has spoken before it. */
  #writeSpoken(): void {
    const caption = this.querySelector('figcaption');
    const media = this.querySelector(`figure :is(${MEDIA})`);
    if (!caption || !media) return;
    const spoken = this.#spoken(kindOf(media));
    if (spoken && caption.getAttribute(SPOKEN) !== spoken) caption.setAttribute(SPOKEN, spoken);
  }
}

const kindOf = (media: Element): MediaKind =>
  media.localName === 'video' || media.localName === 'audio' ? media.localName : 'image';
