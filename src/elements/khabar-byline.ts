import { css, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Author } from '../model/article.js';
import { contained } from '../text/controls.js';
import { articleProblem } from '../model/check.js';
import { problemText } from '../model/problem.js';
import { bylineContent } from '../view/byline.js';
import { LightView } from './shared/light-view.js';
import { freshRoot } from './shared/root.js';
import { follow } from './shared/surroundings.js';
import { VERSION } from './shared/version.js';
import { warnOnce } from './shared/warn.js';
import { watchLight } from './shared/watch.js';
import { newlyWritten, setText, unwrite, writtenIn } from './shared/written.js';

/**
 * Who wrote it, and where: a place, one or many names joined as the language joins lists (`أحمد ووليد`), roles, portraits.
 * Composed by hand from its slots, or from data by `authors`: give children or authors, not both. With `authors` the
 * element writes its own light children; with `dateline` alone it adds the place before the author's children.
 *
 * @tag khabar-byline
 * @slot - Names: links with `rel="author"`, or text.
 * @slot dateline - The place.
 * @slot portrait - One or more square pictures, decorative beside the names.
 * @slot role - What the authors are.
 * @csspart portraits - The row of portraits.
 * @csspart text - Place, names and role.
 * @cssprop [--khabar-color-text] - Names.
 * @cssprop [--khabar-color-muted] - Place and roles.
 */
export class KhabarByline extends LitElement {
  static readonly version = VERSION;

  static override styles = css`
    :host { display: flex; align-items: center; gap: .25em .75em; }
    [part='text'] { flex: auto; min-inline-size: 0; }
    :host([hidden]) { display: none; }
    .portraits { display: flex; flex: none; }
    .portraits[hidden] { display: none; }
    ::slotted([slot='portrait']) { inline-size: 3em; block-size: 3em; border-radius: 50%; object-fit: cover; }
    ::slotted([slot='portrait']:not(:first-child)) { margin-inline-start: -.8em; }
    /* boxes, so that innerText keeps the space between place and name, which stand in two slots */
    ::slotted([slot='dateline']:not([hidden])) { display: inline-block; }
    ::slotted([slot='role']:not([hidden])) { display: block; clear: both; }
    @container khabar-portraits-none (inline-size > 0px) {
      .portraits { display: none; }
    }
    /* in the rail of a wide article the portraits stand above the names */
    @container khabar-rail (inline-size >= 60em) {
      :host { flex-direction: column; align-items: stretch; }
      ::slotted([slot='dateline']:not([hidden])) { display: block; }
    }
  `;

  static override properties: PropertyDeclarations = {
    dateline: {},
    authors: { attribute: false },
    portraits: { state: true, attribute: false },
  };

  /** The place, where none stands in the slot. */
  declare dateline: string | null | undefined;
  /** Names with their kind, role, address and portrait. Replaces the children. */
  declare authors: readonly Author[] | null | undefined;
  /** Whether a portrait stands in its slot. */
  declare private portraits: boolean;

  readonly #surroundings = follow(this);
  readonly #light = new LightView(this);

  constructor() {
    super();
    this.portraits = false;
    // somebody may take our words out with his, or bring a place of his own
    watchLight(this, { changed: () => this.#look() });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#look();
  }

  protected override createRenderRoot(): ShadowRoot {
    return freshRoot(this);
  }

  protected override updated(changed: PropertyValues): void {
    const authors = this.#goodAuthors();
    const { locale, house, languages } = this.#surroundings.current;
    const view = authors && bylineContent({ dateline: this.dateline ?? undefined, authors }, { locale, house, languages });
    if (changed.has('authors') || changed.has('dateline')) this.#light.unwrap();
    this.#light.render(view ?? nothing, this);
    this.#writePlace(view ? undefined : this.dateline);
  }

  protected override render(): TemplateResult {
    return html`<div class="portraits" part="portraits" ?hidden=${!this.portraits}
        ><slot name="portrait"></slot
      ></div>
      <div part="text"><slot name="dateline"></slot><slot></slot><slot name="role"></slot></div>`;
  }

  #look = (): void => {
    this.portraits = [...this.children].some(({ slot }) => slot === 'portrait');
    this.requestUpdate();
  };

  #goodAuthors(): readonly Author[] | undefined {
    const { authors } = this;
    const problem = articleProblem({ authors });
    if (!problem) return authors ?? undefined;
    warnOnce(this, 'authors', problem.path, problemText(problem));
    return undefined;
  }

  /** The place from the attribute, before the author's own children; an author's own place stays the only one. */
  #writePlace(dateline: string | null | undefined): void {
    const written = writtenIn(this);
    const others = [...this.children].some((child) => child.slot === 'dateline' && child !== written);
    if (!dateline || others) return unwrite(written, 'nextSibling');
    const own = written ?? newlyWritten('span');
    own.slot = 'dateline';
    setText(own, contained(dateline));
    if (own.parentNode !== this) this.prepend(own, ' ');
  }
}
