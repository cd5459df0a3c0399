import { articleSheets } from './article.js';

const adopted = new WeakSet<Node>();

/** Adopts the article's stylesheet in a document or a shadow root, once. */
export const adoptArticleStyles = (root: Node): void => {
  if (adopted.has(root) || !(root instanceof Document || root instanceof ShadowRoot)) return;
  adopted.add(root);
  // a shadow root's sheet may not register a property: the document's does it for all
  if (root !== document) adoptArticleStyles(document);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...articleSheets.map(({ styleSheet }) => styleSheet!)];
};
