import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { contained } from '../text/controls.js';
import { embedFor, shownAddress, type Embed } from '../text/embeds.js';
import { labelText } from '../text/labels.js';
import type { LabelName } from '../locales/language.js';
import { linkAddress } from '../view/context.js';
import { KhabarConsentEvent } from './shared/embed-events.js';
import { FrameSize, frameOrigin, sandboxFor } from './shared/embed-frame.js';
import { embedLayout } from './shared/embed-layout.js';
import { hasWords, writeLink, type LinkWords } from './shared/embed-link.js';
import { isBeingParsed, whenParsed } from './shared/light-text.js';
import { freshRoot } from './shared/root.js';
import { follow } from './shared/surroundings.js';
import { VERSION } from './shared/version.js';
import { warnMissingLanguage, warnOnce } from './shared/warn.js';
import { watchLight } from './shared/watch.js';

/**
 * A post, a video or a chart of another site. Before the reader asks for it nothing is requested from there: no picture, no
 * script, no connection. What stands in the element is a light link to it, which reader mode, print and a page without
 * JavaScript keep; where the element is empty it writes that link itself.
 *
 * Addresses of YouTube, X, Facebook, Instagram, TikTok, Telegram, SoundCloud and Datawrapper are known, and those that the
 * house's `embeds` name. Any other is the plain link.
 *
 * @tag khabar-embed
 * @slot - A link to the content: its title.
 * @fires {KhabarConsentEvent} khabar-consent - The reader asks for the content. Prevented, it is not loaded.
 * @csspart box - The box before the content is loaded.
 * @csspart words - The link, in the box and under the frame.
 * @csspart link - The link around bare text, where no link stands in the element.
 * @csspart notice - What loading means.
 * @csspart button - The button that loads.
 * @csspart skip - The link past the content, seen when it has the focus.
 * @csspart frame - The frame.
 * @cssprop [--khabar-color-panel] - The box.
 * @cssprop [--khabar-color-rule] - Its border.
 * @cssprop [--khabar-color-accent] - The button.
 * @cssprop [--khabar-color-surface] - Its words.
 * @cssprop [--khabar-radius] - Corners of the box, the button and the frame.
 */
export class KhabarEmbed extends LitElement {
  static readonly version = VERSION;

  static override styles = embedLayout;

  static override properties: PropertyDeclarations = {
    url: {},
    width: { type: Number },
    height: { type: Number },
    loaded: { state: true, attribute: false },
    bare: { state: true, attribute: false },
  };

  /** The address of the content, as a reader opens it. */
  declare url: string | null | undefined;
  /** Its natural width, with `height`, where it has another shape than the platform's others. */
  declare width: number | null | undefined;
  /** Its natural height. */
  declare height: number | null | undefined;
  /** The address of the frame that was asked for. */
  declare private loaded: string | undefined;
  /** Whether the author's words stand in the element without a link. */
  declare private bare: boolean;

  readonly #surroundings = follow(this);
  readonly #size = new FrameSize();
  /** What the content is called. */
  #title = '';
  /** Where the frame's messages come from. */
  #origin = '';
  /** Whether the frame takes the focus when it comes: it was on the button, which goes. */
  #takesFocus = false;

  constructor() {
    super();
    this.bare = false;
    watchLight(this, { changed: () => this.requestUpdate() });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.deafen();
  }

  protected override createRenderRoot(): ShadowRoot {
    return freshRoot(this);
  }

  protected override willUpdate(): void {
    const embed = this.#embed;
    const words = hasWords(this);
    this.bare = words && !this.querySelector('a');
    if (this.loaded !== embed?.frame) this.loaded = undefined;
    if (this.loaded !== undefined) this.#origin = frameOrigin(this.loaded, this.ownerDocument);
    const title = words ? this.textContent.replace(/\s+/g, ' ').trim() : '';
    this.#title = title || (embed ? (this.#label('embed', embed) ?? embed.name) : '');
  }

  protected override updated(changed: PropertyValues): void {
    if (isBeingParsed(this)) whenParsed(() => this.requestUpdate());
    else writeLink(this, this.#link);
    this.#placeFrame(changed);
    const embed = this.#embed;
    if (embed && this.#label('embed', embed) === undefined) warnMissingLanguage(this, this.#surroundings.current.locale);
    if (linkAddress(this.#address) === undefined) warnOnce(this, 'url', this.url, 'expected an address, such as https://youtu.be/aqz-KE-bpKQ');
  }

  /** Loads the content, without asking: after a site's own dialog. */
  load(): void {
    this.#takesFocus ||= this.shadowRoot?.activeElement?.localName === 'button';
    this.loaded = this.#embed?.frame;
  }

  protected override render(): TemplateResult {
    const embed = this.#embed;
    const address = this.bare ? linkAddress(this.#address) : undefined;
    const slot = html`<slot></slot>`;
    const words = address === undefined ? slot : html`<a part="link" class="link" href=${address}>${slot}</a>`;
    if (!embed) return words;
    const skip = this.#label('embedSkip', embed);
    return html`${skip === undefined ? nothing : html`<a part="skip" class="skip" href="#end" @click=${this.#skip}>${skip}</a>`}${
      this.loaded === undefined ? this.#boxView(embed, words) : this.#frameView(embed, words)
    }<div class="end" id="end" tabindex="-1"></div>`;
  }

  get #address(): string | undefined {
    return this.url ? String(this.url) : undefined;
  }

  get #embed(): Embed | undefined {
    return embedFor(this.#address, this.#surroundings.current.house.embeds);
  }

  #label(name: LabelName, { name: host }: Embed): string | undefined {
    return labelText(name, this.#surroundings.current, { host });
  }

  #boxView(embed: Embed, words: TemplateResult): TemplateResult {
    const notice = this.#label('embedNotice', embed);
    return html`<div part="box" class="box" role="group" aria-label=${this.#title}
      ><div part="words" class="words">${words}</div
      >${notice === undefined ? nothing : html`<p part="notice" class="notice">${notice}</p>`}<button part="button" type="button" @click=${this.#ask}
        >${this.#label('embedLoad', embed) ?? embed.name}</button
    ></div>`;
  }

  #frameView(embed: Embed, words: TemplateResult): TemplateResult {
    return html`<iframe
      part="frame"
      title=${this.#title}
      sandbox=${sandboxFor(this.#origin)}
      allow="autoplay; encrypted-media; picture-in-picture"
      referrerpolicy="strict-origin-when-cross-origin"
      allowfullscreen
      src=${embed.frame}
    ></iframe
    ><div part="words" class="line">${words}</div>`;
  }

  #skip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#end')?.focus();
  };

  #ask = (): void => {
    const embed = this.#embed;
    if (!embed || !this.dispatchEvent(new KhabarConsentEvent(this.#address!, embed.name, embed.frame))) return;
    this.#takesFocus = true;
    this.load();
  };

  /** The link for an element without words. */
  get #link(): LinkWords | undefined {
    const address = this.#address;
    if (!address) return undefined;
    const embed = this.#embed;
    const href = linkAddress(address);
    if (!embed) return { text: contained(shownAddress(address)), href, isAddress: true };
    const text = this.#label(this.loaded === undefined ? 'embed' : 'embedOpen', embed) ?? embed.name;
    return { text, href, isAddress: false };
  }

  /** Gives a new frame its size, and the focus that was on the button. */
  #placeFrame(changed: PropertyValues): void {
    const embed = this.#embed;
    const frame = this.renderRoot.querySelector('iframe');
    if (!embed || !frame) return this.#size.drop();
    if (['loaded', 'width', 'height'].some((name) => changed.has(name))) {
      const { width, height } = this;
      const natural = width! > 0 && height! > 0 ? { ratio: `${width} / ${height}` } : {};
      this.#size.take(frame, { ...embed, ...natural }, this.#origin);
    }
    if (this.#takesFocus) frame.focus();
    this.#takesFocus = false;
  }
}
