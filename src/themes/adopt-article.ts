import { adopt } from './adopt.js';
import { articleSheets } from './article.js';

/** Adopts the article's stylesheet in a document or a shadow root, once. Elsewhere (an element without a page) it does nothing. */
export const adoptArticleStyles = (root: Node): void => {
  if (!('adoptedStyleSheets' in root)) return;
  // a shadow root's sheet may not register a property: the document's does it for all
  if (root.ownerDocument) adopt(root.ownerDocument, articleSheets);
  adopt(root as Document | ShadowRoot, articleSheets);
};
