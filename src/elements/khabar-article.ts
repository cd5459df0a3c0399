import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import { parseLocale } from '../text/locale.js';
import type { House } from '../text/house.js';
import { adoptArticleStyles } from '../themes/adopt-article.js';
import { articleView } from '../view/article.js';
import { printedAddress } from './shared/address.js';
import { KhabarErrorEvent, KhabarLoadEvent } from './shared/article-events.js';
import { articleLayout } from './shared/article-layout.js';
import { type ArticleError, fetchArticle } from './shared/article-source.js';
import { LightView } from './shared/light-view.js';
import { paced } from './shared/paced.js';
import { freshRoot } from './shared/root.js';
import { type SoundArticle, soundArticle } from './shared/sound-article.js';
import { follow, followPage } from './shared/surroundings.js';
import { VERSION } from './shared/version.js';
import { warnOnce } from './shared/warn.js';

/** Whether the reader asks for few bytes. Only some browsers tell. */
const savesData = (): boolean | undefined => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

/** The parts of the frame, and the slots that fill them. */
const FRAME = {
  header: ['kicker', 'headline', 'standfirst'],
  meta: ['byline', 'date', 'comment-count'],
  media: ['media'],
  body: [''],
  footer: ['footer'],
} as const;

/**
 * A news article: composed by hand from its slots, or from data by `article` or `src`; all three give the same light DOM.
 * Every word is light text, so that reader mode, search, translation, copying and a page without JavaScript have it whole.
 * Data replaces the children, but for comments and the footer: give children or an article, not both.
 *
 * Themed by tokens (`--khabar-*`, listed in `src/themes/tokens/list.mjs`), set anywhere above it.
 *
 * An article that brings its language sets `lang` and `dir` on the element where the page has set none there.
 *
 * @tag khabar-article
 * @slot kicker - A word or a link above the headline.
 * @slot headline - The headline, a heading.
 * @slot standfirst - What the story is, in a sentence or two.
 * @slot byline - A `khabar-byline`.
 * @slot date - One `khabar-date`, or two: published and updated.
 * @slot comment-count - A `khabar-comment-count`.
 * @slot media - A `khabar-caption` with the lead picture.
 * @slot - The body.
 * @slot footer - What the site adds below. Never touched.
 * @fires {KhabarLoadEvent} khabar-load - The article from `src` stands on the page.
 * @fires {KhabarErrorEvent} khabar-error - The article could not be had, or is none; the children stay.
 * @csspart address - On paper: the address of the article.
 * @csspart layout - The grid.
 * @csspart header - Kicker, headline and standfirst.
 * @csspart meta - Byline, dates and comment count: a strip, or a rail beside the body where there is room.
 * @csspart media - The lead media.
 * @csspart body - The text.
 * @csspart footer - The footer.
 * @cssState naskh - The article is in Arabic script.
 * @cssState nastaliq - The article is in Arabic script of the nastaliq hand.
 * @cssState hebrew - The article is in Hebrew script.
 * @cssState latin - The article is in Latin or another script.
 * @cssState empty - Nothing stands in the article yet: it takes no room.
 * @cssState save-data - The reader asks for few bytes (`Save-Data`), where the browser tells it: no web fonts, no portraits.
 */
export class KhabarArticle extends LitElement {
  static readonly version = VERSION;

  static override styles = articleLayout;

  static override properties: PropertyDeclarations = {
    article: { attribute: false },
    src: {},
    house: { type: Object },
    timeZone: { attribute: 'time-zone' },
    headlineLevel: { type: Number, attribute: 'headline-level' },
    empty: { state: true, attribute: false },
    address: { state: true, attribute: false },
  };

  /** The article as plain JSON. Replaces the children but for the footer; unset, it leaves none. */
  declare article: Article | null | undefined;
  /** Address of an article's JSON, fetched when the element is connected and again when it changes. */
  declare src: string | null | undefined;
  /** House style for this article, over the page's; JSON in the attribute. */
  declare house: House | null | undefined;
  /** IANA zone in which the article's times are shown; the house's where absent. */
  declare timeZone: string | null | undefined;
  /** Level of the headline that data gives, 1 to 6. */
  declare headlineLevel: number;
  /** The parts of the frame that nothing fills, by name. */
  declare private empty: string;
  /** What stands above the article on paper. */
  declare private address: string;

  readonly #surroundings = follow(this, true);
  readonly #light = new LightView(this, ['footer']);
  readonly #internals = Object.assign(this.attachInternals(), { role: 'article' });
  /** The article where it has the shape of one. */
  #sound: SoundArticle | undefined;
  #loading: AbortController | undefined;
  /** Whether the article of `src` is still to come: a fetch that the element's leaving ended starts again with its return. */
  #due = false;

  constructor() {
    super();
    this.headlineLevel = 1;
    this.empty = '';
    this.address = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptArticleStyles(this.getRootNode());
    addEventListener('beforeprint', this.#readAddress);
    this.#readAddress();
    this.#look();
    if (this.#due) this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#readAddress);
    this.#loading?.abort();
  }

  protected override createRenderRoot(): ShadowRoot {
    return freshRoot(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('house') || changed.has('timeZone')) this.#followHouse();
    if (!changed.has('article')) return;
    this.#readAddress();
    if (this.article && this.#due) {
      this.#loading?.abort(); // an article set by hand is the newer word
      this.#due = false;
    }
    this.#sound = soundArticle(this, this.article);
    this.#surroundings.offer(this.#sound?.article.lang);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#renderView();
    this.#setStates();
    if (changed.has('src')) this.reload();
  }

  /** Fetches the article from `src` again, in place of a fetch under way: after an error, or for a newer version. */
  reload(): void {
    this.#loading?.abort();
    this.#due = Boolean(this.src);
    if (this.src && this.isConnected) void this.#load(this.src, (this.#loading = new AbortController()));
  }

  protected override render(): TemplateResult {
    const box = (name: keyof typeof FRAME, rows: readonly string[]) => html`<div
      part=${name}
      class=${name}
      ?hidden=${this.empty.includes(name)}
      >${rows.map((slot) => html`<slot name=${slot || nothing} @slotchange=${this.#look}></slot>`)}</div
    >`;
    return html`${this.address && html`<p part="address" class="address" dir="ltr">${this.address}</p>`}<div part="layout" class="layout"
      >${Object.entries(FRAME).map(([name, slots]) => box(name as keyof typeof FRAME, slots))}</div
    >`;
  }

  readonly #again = paced<this>(() => this.requestUpdate());

  /** Sees which parts are filled, and whether somebody took our view out of the children. */
  #look = (): void => {
    const filled = new Set([...this.children].map(({ slot }) => slot));
    this.empty = Object.entries(FRAME)
      .filter(([name, slots]) => name !== 'body' && !slots.some((slot) => filled.has(slot)))
      .map(([name]) => name)
      .join(' ');
    this.#setStates();
    if (this.article && this.hasUpdated && !this.#light.isStanding) this.#again([this]);
  };

  /** A page may have moved since, without being loaded anew. */
  readonly #readAddress = (): void => {
    this.address = printedAddress(this.article?.url, this.ownerDocument);
  };

  #followHouse(): void {
    const json = this.getAttribute('house');
    if (json !== null && !this.house) warnOnce(this, 'house', json, 'expected a JSON object');
    followPage();
  }

  #renderView(): void {
    const { article, outline } = this.#sound ?? {};
    if (this.article && !article) return; // what is no article replaces nothing
    const view = article && articleView(article, { ...this.#surroundings.current, headlineLevel: this.#level, outline });
    this.#light.unwrap();
    this.#light.render(view ?? nothing, article && (article.id ?? article.url ?? article));
  }

  get #level(): number {
    const level = this.headlineLevel;
    if (Number.isInteger(level) && level >= 1 && level <= 6) return level;
    warnOnce(this, 'headline-level', this.getAttribute('headline-level') ?? level, 'expected a whole number from 1 to 6');
    return 1;
  }

  #setStates(): void {
    const { script } = parseLocale(this.#surroundings.current.locale);
    const isEmpty = !this.childElementCount && !this.textContent?.trim();
    const wanted = [script, isEmpty ? 'empty' : '', savesData() ? 'save-data' : ''].filter(Boolean);
    const { states } = this.#internals;
    if (states?.size === wanted.length && wanted.every((state) => states.has(state))) return;
    try {
      states.clear();
      for (const state of wanted) states.add(state);
    } catch {
      // an engine without custom states, or with their first spelling: there :lang() alone decides
    }
  }

  async #load(src: string, loading: AbortController): Promise<void> {
    const outcome = await this.#outcome(src, loading.signal);
    if (!loading.signal.aborted) this.dispatchEvent(outcome);
  }

  async #outcome(src: string, signal: AbortSignal): Promise<KhabarLoadEvent | KhabarErrorEvent> {
    try {
      const article = await fetchArticle(src, signal);
      signal.throwIfAborted();
      this.#due = false;
      this.article = article;
      await this.updateComplete;
      return new KhabarLoadEvent(src, article);
    } catch (error) {
      const { message = String(error), path, problems } = error as Partial<ArticleError>;
      if (!signal.aborted) {
        this.#due = false;
        warnOnce(this, 'src', src, message);
      }
      return new KhabarErrorEvent(src, message, path, problems);
    }
  }
}
