import { linkAddress } from '../../view/context.js';

/** An address of the web, absolute; nothing where it is another or none. */
const onTheWeb = (address: string | undefined, base: string): URL | undefined => {
  try {
    const url = new URL(address || 'about:blank', base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The address that stands above an article on paper: its own, else the canonical one of its page, else its page's. Letters
 * stand as letters, not percent-encoded; spaces and controls do not, nor does a password. Empty where none is of the web.
 */
export const printedAddress = (own: string | undefined, page: Document): string => {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel~="canonical" i]')?.href;
  const found = [linkAddress(own), canonical, page.URL].map((address) => onTheWeb(address, page.baseURI)).find((each) => each);
  if (!found) return '';
  const address = found.origin + found.pathname + found.search;
  try {
    return decodeURI(address).replace(/[\s\p{C}]/gu, encodeURIComponent);
  } catch {
    return address; // in another encoding than UTF-8
  }
};
