import { newlyWritten, setText } from './written.js';

/** The paragraph that an element wrote, or the one that it was cloned from. */
const writtenIn = (host: Element): HTMLElement | undefined =>
  ([...host.children] as HTMLElement[]).find((child) => child.hasAttribute('data-khabar-written'));

/** Whether something of the author's stands in an element. */
export const hasWords = (host: Element): boolean => {
  const written = writtenIn(host);
  return [...host.childNodes].some((node) =>
    node.nodeType === Node.ELEMENT_NODE ? node !== written : node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '');
};

/** What a written link says, and where it leads. */
export interface LinkWords {
  readonly text: string;
  /** Its address; text alone where there is none. */
  readonly href: string | undefined;
  /** Whether the text is an address, which keeps its own order. */
  readonly isAddress: boolean;
}

/** Where the words of a written paragraph stand, made anew where it held another link. */
const boxIn = (own: Element, { href, isAddress }: LinkWords): Element => {
  const [a, bdi] = [own.querySelector('a'), own.querySelector('bdi')];
  const box = bdi ?? a;
  if (box && (a?.getAttribute('href') ?? undefined) === href && (bdi !== null) === isAddress) return box;
  own.replaceChildren();
  let inner = own;
  for (const [tag, name, value] of [['a', 'href', href], ['bdi', 'dir', isAddress ? 'ltr' : undefined]] as const) {
    if (value === undefined) continue;
    const element = document.createElement(tag);
    element.setAttribute(name, value);
    inner.append(element);
    inner = element;
  }
  return inner;
};

/** Keeps a link in an element whose author left no words; takes it out where he did, and where there is nothing to say. */
export const writeLink = (host: Element, link: LinkWords | undefined): void => {
  const written = writtenIn(host);
  if (!link || hasWords(host)) return written?.remove();
  const own = written ?? newlyWritten('p');
  setText(boxIn(own, link) as HTMLElement, link.text);
  if (!written) host.append(own);
};
