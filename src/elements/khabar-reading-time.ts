import { ReactiveElement, type PropertyDeclarations } from '@lit/reactive-element';
import { parseCount } from '../text/counts.js';
import { styleOf } from '../text/core.js';
import { readingTimeText, wordCount, type Reading } from '../text/reading.js';
import { isBeingParsed, LightText, whenParsed } from './shared/light-text.js';
import { follow } from './shared/surroundings.js';
import { VERSION } from './shared/version.js';
import { warnMissingLanguage, warnOnce } from './shared/warn.js';

/** Children of an article that are not read for the article's sake. */
const ASIDE: readonly string[] = ['byline', 'date', 'comment-count', 'footer'];

/**
 * How long an article takes to read, by the reading speed of the nearest `lang`: `مدة القراءة: 3 دقائق`, `أقل من دقيقة`. Counts
 * the words and pictures of the `khabar-article` that it stands in, or is told their number. The words are light text.
 *
 * A number of words that cannot be read invents nothing: the author's words stay, with one warning in the console.
 *
 * @tag khabar-reading-time
 * @slot - The author's words, which stay where there is nothing to count.
 */
export class KhabarReadingTime extends ReactiveElement {
  static readonly version = VERSION;

  static override properties: PropertyDeclarations = { words: {}, images: {} };

  /** How many words, in ASCII digits; those of the article around it where absent. */
  declare words: number | string | null | undefined;
  /** How many pictures, at a fifth of a minute each; none where `words` are given alone. */
  declare images: number | string | null | undefined;

  readonly #surroundings = follow(this);
  readonly #light = new LightText(this, 'time');
  #observer: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const article = this.#article;
    if (!article) return;
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(article, { childList: true }); // an article from data comes block by block
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  /** The words are light text. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(): void {
    // the rest of the article may still come
    if (isBeingParsed(this.#article ?? this)) whenParsed(() => this.requestUpdate());
    else this.#light.write(this.#text());
  }

  get #article(): Element | null {
    return this.closest('khabar-article');
  }

  #text(): string | undefined {
    const { locale, house, languages } = this.#surroundings.current;
    const reading = this.#reading();
    if (!reading) return undefined;
    if (!styleOf({ locale, languages })) {
      warnMissingLanguage(this, locale);
      return undefined;
    }
    return readingTimeText(reading, { locale, house, languages });
  }

  /** What there is to read; undefined where that is nothing, or not known. */
  #reading(): Reading | undefined {
    if (this.words === null || this.words === undefined) return this.#counted();
    const words = parseCount(this.words);
    if (words === undefined) warnOnce(this, 'words', this.words, 'expected a whole number in ASCII digits, such as 540');
    return words === undefined ? undefined : { words, images: parseCount(this.images) ?? 0 };
  }

  #counted(): Reading | undefined {
    const article = this.#article;
    const read = [...(article?.children ?? [])].filter((child) => !ASIDE.includes(child.slot) && !child.contains(this));
    const words = read.reduce((sum, child) => sum + wordCount(child.textContent ?? ''), 0);
    const images = read.reduce((sum, child) => sum + child.querySelectorAll('img').length, 0);
    return words + images > 0 ? { words, images } : undefined;
  }
}
