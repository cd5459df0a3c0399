import type { CSSResult, CSSResultOrNative } from 'lit';

const copies = new WeakMap<Document, WeakMap<CSSResult, CSSStyleSheet>>();

/** A style as a sheet for a document. Each document takes only sheets made by its own window: one copy for each. */
const sheetFor = (style: CSSResult, page: Document): CSSStyleSheet | undefined => {
  if (page === document) return style.styleSheet;
  const view = page.defaultView;
  if (!view) return undefined; // a document that nobody sees
  let made = copies.get(page);
  if (!made) copies.set(page, (made = new WeakMap()));
  let sheet = made.get(style);
  if (!sheet) {
    made.set(style, (sheet = new view.CSSStyleSheet()));
    sheet.replaceSync(style.cssText);
  }
  return sheet;
};

/** Has a document or a shadow root use these styles, each once. A root that moved to another document lost what it had. */
export const adopt = (root: Document | ShadowRoot, styles: readonly CSSResultOrNative[]): void => {
  const page = root.ownerDocument ?? (root as Document);
  const sheets = styles.map((style) => ('cssText' in style ? sheetFor(style, page) : style));
  const missing = sheets.filter((sheet) => sheet !== undefined && !root.adoptedStyleSheets.includes(sheet));
  if (missing.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...(missing as CSSStyleSheet[])];
};
