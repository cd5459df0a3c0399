/*
 * Generated words, written where readers, search engines, translators and find-in-page look: as text in the light DOM.
 */

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

/** Text nodes with words in them, at any depth, but not those inside an icon (an SVG's title is not the text). */
const textNodes = (host: Element): Text[] => {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.namespaceURI !== HTML_NAMESPACE ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && node.data.trim() !== '') found.push(node);
  }
  return found;
};

/**
 * Whether the parser may still be inside an element: nothing follows it yet, and the document is loading. Its children, or
 * the rest of its text, may yet come.
 */
export const isBeingParsed = (element: Element): boolean => {
  if (document.readyState !== 'loading') return false;
  for (let node: Node | null = element; node && node !== document; node = node.parentNode) {
    if (node.nextSibling) return false;
  }
  return true;
};

/** Calls back once the document is parsed. */
export const whenParsed = (callback: () => void): void => {
  document.addEventListener('DOMContentLoaded', callback, { once: true });
};

/**
 * The text that an element keeps in its light DOM. It edits the author's text nodes in place and never replaces a node,
 * which a framework may own or a translator may have wrapped; where the author left no words, it adds one text node.
 */
export class LightText {
  #own: Text | undefined;
  #written = '';
  /** What stood in the author's nodes before. */
  readonly #replaced = new Map<Text, string>();

  constructor(
    private readonly host: HTMLElement,
    /** The descendant that takes the words where the author left none: the link, the `<time>`. */
    private readonly box: string,
  ) {}

  /** Whether the author left no words. */
  get isEmpty(): boolean {
    return this.#authorNodes().length === 0;
  }

  /** Writes the text, only where it differs; undefined gives the author's words back. */
  write(text: string | undefined): void {
    if (text === undefined) return this.#giveBack();
    const [first, ...rest] = this.#authorNodes();
    if (first) {
      this.#own?.remove();
      this.#replace(first, text);
      for (const node of rest) this.#replace(node, '');
    } else this.#writeOwn(text);
    this.#written = text;
  }

  #authorNodes(): Text[] {
    return textNodes(this.host).filter((node) => node !== this.#own);
  }

  #replace(node: Text, text: string): void {
    if (node.data === text) return;
    if (node.data !== this.#written) this.#replaced.set(node, node.data);
    node.data = text;
  }

  #writeOwn(text: string): void {
    const box = this.host.querySelector(this.box) ?? this.host;
    this.#own ??= new Text();
    if (this.#own.data !== text) this.#own.data = text;
    if (this.#own.parentNode !== box) box.append(this.#own);
  }

  #giveBack(): void {
    this.#own?.remove();
    for (const [node, text] of this.#replaced) if (node.data === this.#written || node.data === '') node.data = text;
    this.#replaced.clear();
  }
}
