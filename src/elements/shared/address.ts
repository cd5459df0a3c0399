import { linkAddress } from '../../view/context.js';

/**
 * The address that stands above an article on paper: its own, else the canonical one of its page, else its page's. Letters
 * stand as letters, not percent-encoded. Empty where none is of the web.
 */
export const printedAddress = (own: string | undefined, page: Document): string => {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel~="canonical" i]')?.href;
  try {
    const { href, protocol } = new URL(linkAddress(own) || canonical || page.URL.replace(/#.*/, ''), page.baseURI);
    return /^https?:$/.test(protocol) ? decodeURI(href) : '';
  } catch {
    return ''; // no address, or one in another encoding than UTF-8
  }
};
