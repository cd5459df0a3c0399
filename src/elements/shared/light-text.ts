import type { ReactiveControllerHost } from 'lit';
import { watchLight, type Listener } from './watch.js';

/*
 * Generated words, written where readers, search engines, translators and find-in-page look: as text in the light DOM.
 */

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

// by type and not by `instanceof`: a node may come from another window
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** An icon: an SVG, whose title is not the text, or what is hidden from assistive technology, such as a ligature's letters. */
const isIcon = (node: Node): boolean =>
  isElement(node) && (node.namespaceURI !== HTML_NAMESPACE || node.getAttribute('aria-hidden') === 'true');

const hasWords = (text: Text): boolean => text.data.trim() !== '';

/** Text nodes with words in them, at any depth, but not those inside an icon. */
const textNodes = (box: Element): Text[] => {
  const { firstChild: only } = box;
  // what a date or a count mostly holds; a walker takes many times as long
  if (!only || (!only.nextSibling && isText(only))) return only && hasWords(only as Text) ? [only as Text] : [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    isIcon(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (isText(node) && hasWords(node)) found.push(node);
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

const NONE: readonly never[] = [];

/** How often the same words in new nodes are overruled: a framework makes its nodes anew, a translator does it for ever. */
const MOST_OVERRULINGS = 20;

/**
 * The text that an element keeps in its light DOM. It edits the author's text nodes in place and never replaces a node,
 * which a framework may own or a translator may have wrapped; where the author left no words, it adds one text node.
 *
 * A framework that writes its own words over ours is overruled. Whoever writes the same words into the same node a second
 * time, or wraps them in `<font>`, is a translator, and keeps them until our text itself changes.
 */
export class LightText implements Listener {
  #own: Text | undefined;
  /** The author's nodes that were written into: what stood in each, and what stands in it now. */
  #edited: readonly { readonly node: Text; readonly before: string; readonly now: string }[] = NONE;
  #written: string | undefined;
  /** The last words that stood in place of ours: where, and how often. */
  #overruled: { readonly node: Text; readonly words: string; readonly times: number } | undefined;
  /** Whether our own node is to stand in the element. */
  #ownStands = false;
  #watches = false;

  constructor(
    private readonly host: HTMLElement & ReactiveControllerHost,
    /** The descendant that holds the words where the author has one: the link, the `<time>`. What is beside it is a label. */
    private readonly box: string,
    /** Attributes in the element on which the text depends. */
    private readonly watched: readonly string[] = [],
  ) {}

  /** Whether the author left no words. */
  get isEmpty(): boolean {
    return this.#wordsIn(this.#box).length === 0;
  }

  /** Writes the text, only where it differs; undefined gives the author's words back. */
  write(text: string | undefined): void {
    if (text === undefined) this.#giveBack();
    else this.#writeIn(text);
    this.#watch(); // after the first writing, which then makes no record
  }

  #writeIn(text: string): void {
    const box = this.#box;
    const words = this.#wordsIn(box);
    if (text === this.#written && this.#isTranslated(text, words)) return;
    if (text !== this.#written) this.#overruled = undefined;
    this.#written = text;
    if (this.#edited.some(({ node }) => !this.host.contains(node))) this.#edited = this.#edited.filter(({ node }) => this.host.contains(node));
    const [first, ...rest] = words;
    if (first) {
      this.#removeOwn();
      this.#edit(first, text);
    } else this.#writeOwn(text, box);
    for (const node of [...rest, ...this.#straysBeside(box)]) this.#edit(node, '');
  }

  /** Whether words that stand in place of ours are there to stay. */
  #isTranslated(text: string, words: Text[]): boolean {
    const [first] = words;
    const shown = words.map(({ data }) => data).join('');
    if (!first || shown === text) return false;
    const font = first.parentElement?.closest('font');
    if (font && this.host.contains(font)) return true;
    const last = this.#overruled?.words === shown ? this.#overruled : undefined;
    if (last && (last.node === first || last.times >= MOST_OVERRULINGS)) return true;
    this.#overruled = { node: first, words: shown, times: (last?.times ?? 0) + 1 };
    return false;
  }

  #watch(): void {
    if (this.#watches) return;
    this.#watches = true;
    watchLight(this.host, this, this.watched);
  }

  /** Somebody changed what stands in the element. */
  changed(records: MutationRecord[]): void {
    if (!records.every((record) => this.#isOurs(record))) this.host.requestUpdate();
  }

  #isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type === 'attributes') return false;
    if (type === 'childList') {
      const stands = this.#own !== undefined && this.host.contains(this.#own);
      return stands === this.#ownStands && [...addedNodes, ...removedNodes].every((node) => node === this.#own);
    }
    const { data } = target as Text;
    return target === this.#own ? data === this.#written : this.#edited.find(({ node }) => node === target)?.now === data;
  }

  /** The author's box where he has one; with none, or with several that share the words, the element itself. */
  get #box(): Element {
    const { firstElementChild: only } = this.host;
    if (!only) return this.host;
    if (only === this.host.lastElementChild && only.localName === this.box && !only.firstElementChild) return only;
    const boxes = this.host.querySelectorAll(this.box);
    return boxes.length === 1 ? boxes[0]! : this.host;
  }

  #wordsIn(box: Element): Text[] {
    return textNodes(box).filter((node) => node !== this.#own);
  }

  /** Beside the box a label stays; a part of the words, such as the day in «10 <time>آب</time>», does not. */
  #straysBeside(box: Element): Text[] {
    if (box === this.host || this.host.childNodes.length === 1) return [];
    return textNodes(this.host).filter((node) => !box.contains(node) && /\p{Nd}/u.test(node.data));
  }

  #edit(node: Text, text: string): void {
    const last = this.#edited.find((each) => each.node === node);
    const before = last && node.data === last.now ? last.before : node.data;
    this.#edited = [...this.#edited.filter((each) => each !== last), { node, before, now: text }];
    if (node.data !== text) node.data = text;
  }

  #writeOwn(text: string, box: Element): void {
    this.#ownStands = true;
    this.#own ??= new Text();
    if (this.#own.data !== text) this.#own.data = text;
    if (this.#own.parentNode !== box) box.append(this.#own);
  }

  #removeOwn(): void {
    this.#ownStands = false;
    this.#own?.remove();
  }

  #giveBack(): void {
    this.#written = undefined;
    this.#removeOwn();
    for (const { node, before, now } of this.#edited) if (node.data === now) node.data = before;
    this.#edited = NONE;
  }
}
