import { paced } from './paced.js';

/*
 * One observer for all that somebody else (a framework, a script, a translator) changes in the light DOM of our elements.
 */

/** Who hears of changes in an element. */
export interface Listener {
  changed(records: MutationRecord[]): void;
}

const listeners = new WeakMap<Node, Listener>();
let observer: MutationObserver | undefined;

/** Gives each record to the nearest element above it that listens. */
const deliver = paced((records: MutationRecord[]) => {
  const lists = new Map<Listener, MutationRecord[]>();
  for (const record of records) {
    let node: Node | null = record.target;
    while (node && !listeners.has(node)) node = node.parentNode;
    const listener = node && listeners.get(node);
    if (!listener) continue;
    const list = lists.get(listener);
    if (list) list.push(record);
    else lists.set(listener, [record]);
  }
  for (const [listener, list] of lists) listener.changed(list);
});

/** Tells of every change of text and nodes in an element, and of the attributes named, for as long as the element lives. */
export const watchLight = (element: Element, listener: Listener, attributeFilter: readonly string[] = []): void => {
  listeners.set(element, listener);
  observer ??= new MutationObserver(deliver);
  observer.observe(element, { subtree: true, childList: true, characterData: true, ...(attributeFilter.length && { attributeFilter: attributeFilter as string[] }) });
};
