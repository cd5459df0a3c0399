import type { ReactiveElement } from 'lit';
import { adopt } from '../../themes/adopt.js';

/**
 * A shadow root without content: a new one, or the server's emptied, in the same task in which the element fills it again.
 * So that upgrade over server markup needs no hydration module and never shows a content twice. Its styles follow the
 * element into another document.
 */
export const freshRoot = (element: ReactiveElement): ShadowRoot => {
  const { shadowRootOptions, elementStyles } = element.constructor as typeof ReactiveElement;
  const root = element.shadowRoot ?? element.attachShadow(shadowRootOptions);
  root.replaceChildren();
  element.addController({ hostConnected: () => adopt(root, elementStyles) });
  return root;
};
