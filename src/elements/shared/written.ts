/** Marks words that an element wrote beside the author's, so that it knows them in a clone, or in a page saved and served again. */
const MARK = 'data-khabar-written';

/** The words that an element, or the one that it was cloned from, wrote beside the author's. */
export const writtenIn = (element: Element): HTMLElement | null => element.querySelector<HTMLElement>(`[${MARK}]`);

/** A new element for words beside the author's. */
export const newlyWritten = (tag: string): HTMLElement => {
  const element = document.createElement(tag);
  element.setAttribute(MARK, '');
  return element;
};

/** Sets a node's text where it differs. */
export const setText = (node: Node, text: string): void => {
  if (node.textContent !== text) node.textContent = text;
};

/** Takes written words out, with the space that kept them apart. */
export const unwrite = (written: Element | null, space: 'previousSibling' | 'nextSibling'): void => {
  const beside = written?.[space];
  if (beside?.nodeValue === ' ') beside.remove();
  written?.remove();
};
