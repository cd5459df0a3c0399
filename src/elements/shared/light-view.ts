import { nothing, render } from 'lit';

/** A translator's words, but for those that an element looks after itself ({@link LightText}) and those in a site's places. */
const TRANSLATED = 'font:not(:is(khabar-date, khabar-comment-count, khabar-reading-time, [data-khabar-off]) font)';

/**
 * A view kept in an element's own light DOM, in place of the author's children but for comments and those of the slots that
 * stay the author's. Our nodes end at a marker, before which Lit renders; frameworks keep their own comments around it.
 */
export class LightView {
  #end: Comment | undefined;
  #key: unknown;

  constructor(
    private readonly host: HTMLElement,
    /** Slots whose children are never touched. */
    private readonly kept: readonly string[] = [],
  ) {}

  /** Whether a view was rendered and its place still stands. */
  get isStanding(): boolean {
    return this.#end?.parentNode === this.host;
  }

  /**
   * Makes text of a translator's `<font>`s, before something new is rendered: Lit writes a new word into whatever stands where
   * its text was, and in a `<font>` the word would be lost. What is not new stays translated.
   */
  unwrap(): void {
    if (!this.isStanding) return; // an author's own
    for (const child of this.host.children) {
      if (!this.#isKept(child)) for (const font of child.querySelectorAll(TRANSLATED)) font.replaceWith(font.textContent);
    }
  }

  /**
   * Renders a view; `nothing` clears it. Another key makes new nodes, so that a translator's leftovers in the old ones go.
   *
   * @param key What the view shows: the same key edits the nodes in place.
   */
  render(view: unknown, key: unknown): void {
    if (view === nothing) return this.#clear();
    if (!this.isStanding) {
      for (const node of [...this.host.childNodes]) if (!this.#isKept(node)) node.remove();
      // before a footer that stays, so that the text without layout reads in its order
      this.host.insertBefore((this.#end = document.createComment('khabar')), this.host.firstElementChild);
    }
    const place = { renderBefore: this.#end! };
    if (key !== this.#key) render(nothing, this.host, place);
    render(view, this.host, place);
    this.#key = key;
  }

  /** Takes the view out, and its place: children that come after it are the author's again. */
  #clear(): void {
    if (this.isStanding) render(nothing, this.host, { renderBefore: this.#end! });
    this.#end?.remove();
    this.#end = undefined;
  }

  #isKept(node: ChildNode): boolean {
    return node.nodeType === Node.COMMENT_NODE || this.kept.includes((node as Partial<Element>).slot ?? '');
  }
}
