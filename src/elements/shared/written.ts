/** Marks words that an element wrote beside the author's, so that it knows them in a clone, or in a page saved and served again. */
const MARK = 'data-khabar-written';

/** The words that an element, or the one that it was cloned from, wrote beside the author's; not those of one inside it. */
export const writtenIn = (element: Element): HTMLElement | undefined =>
  [...element.querySelectorAll<HTMLElement>(`[${MARK}]`)].find((each) => each.parentElement?.closest('khabar-byline, khabar-caption, khabar-embed') === element);

/** A new element for words beside the author's. */
export const newlyWritten = (tag: string): HTMLElement => {
  const element = document.createElement(tag);
  element.setAttribute(MARK, '');
  return element;
};

const texts = new WeakMap<Element, string>();

/** Sets the text of written words where it is another than last time: what a translator made of it since then stays. */
export const setText = (written: Element, text: string): void => {
  if (texts.get(written) !== text && written.textContent !== text) written.textContent = text;
  texts.set(written, text);
};

/** Whether nothing but white space and comments follows a node in its parent. */
export const isLast = (node: Node): boolean => {
  const { nextSibling: next } = node;
  return !next || ((next.nodeType === Node.COMMENT_NODE || (next.nodeType === Node.TEXT_NODE && !next.nodeValue?.trim())) && isLast(next));
};

/** Takes written words out, with the space that kept them apart. */
export const unwrite = (written: Element | undefined, space: 'previousSibling' | 'nextSibling'): void => {
  const beside = written?.[space];
  if (beside?.nodeValue === ' ') beside.remove();
  written?.remove();
};
