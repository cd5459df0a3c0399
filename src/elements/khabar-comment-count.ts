import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { countText, parseCount } from '../text/counts.js';
import { styleOf } from '../text/core.js';
import { linkAddress } from '../view/context.js';
import { isBeingParsed, LightText, whenParsed } from './shared/light-text.js';
import { freshRoot } from './shared/root.js';
import { follow } from './shared/surroundings.js';
import { VERSION } from './shared/version.js';
import { warnMissingLanguage, warnOnce } from './shared/warn.js';

/**
 * A comment count with its noun in the plural form of the nearest `lang`: `لا تعليقات`, `تعليق واحد`, `تعليقان`,
 * `3 تعليقات`, `11 تعليقًا`, `100 تعليق`, `103 تعليقات` (CLDR plural classes). The words are light text, written into the
 * author's own link where one stands in the element, which then works without JavaScript.
 *
 * A count that cannot be read invents nothing: the author's words stay, with one warning in the console.
 *
 * @tag khabar-comment-count
 * @slot - The author's words, or a link around them.
 * @csspart link - The link around bare text, where `href` is given and no link stands in the element.
 */
export class KhabarCommentCount extends LitElement {
  static readonly version = VERSION;

  /* as the light link of an author looks in an article */
  static override styles = css`
    a { color: inherit; text-decoration: underline from-font color-mix(in srgb, currentColor 45%, transparent); text-underline-offset: var(--_k-underline-offset, .3em); }
    a:hover { text-decoration-color: currentColor; }
    a:focus-visible { outline: 3px solid var(--_k-focus, light-dark(#1557c0, #9cc2ff)); outline-offset: 3px; border-radius: 2px; }
  `;

  static override properties: PropertyDeclarations = {
    count: {},
    href: {},
    compact: { type: Boolean },
    linked: { state: true, attribute: false },
  };

  /** A whole number from 0 on, in ASCII digits. */
  declare count: number | string | null | undefined;
  /** Address of the comments, where no link stands in the element: relative, http, https, mailto or tel. */
  declare href: string | null | undefined;
  /** From a thousand on, a rounded number: `1.2 ألف تعليق`. */
  declare compact: boolean;
  /** Whether a link of the author's stands in the element. */
  declare private linked: boolean;

  readonly #surroundings = follow(this);
  readonly #light = new LightText(this, 'a');

  constructor() {
    super();
    this.compact = false;
    this.linked = false;
  }

  protected override createRenderRoot(): ShadowRoot {
    return freshRoot(this);
  }

  protected override willUpdate(): void {
    this.linked = this.querySelector('a') !== null;
  }

  protected override render(): TemplateResult {
    const address = this.linked ? undefined : linkAddress(this.href ? String(this.href) : undefined);
    const slot = html`<slot></slot>`;
    return address === undefined ? slot : html`<a part="link" href=${address}>${slot}</a>`;
  }

  protected override updated(): void {
    if (isBeingParsed(this)) whenParsed(() => this.requestUpdate());
    else this.#light.write(this.#text());
  }

  #text(): string | undefined {
    const { locale, house, languages } = this.#surroundings.current;
    const count = parseCount(this.count);
    if (count === undefined) {
      warnOnce(this, 'count', this.count, 'expected a whole number in ASCII digits, such as 103');
      return undefined;
    }
    if (!styleOf({ locale, languages })) {
      warnMissingLanguage(this, locale);
      return this.#light.isEmpty ? String(count) : undefined;
    }
    return countText(count, { locale, house, languages, compact: this.compact });
  }
}
