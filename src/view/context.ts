import { html, type TemplateResult } from 'lit';
import { contained, hasBidiControls } from '../text/controls.js';
import { directionOf } from '../text/locale.js';
import type { TextOptions } from '../text/style.js';

/** What a view is given besides the article. */
export interface ViewContext extends TextOptions {
  /** IANA zone in which times are shown; wins over the house's. */
  readonly timeZone?: string | undefined;
  /** The level of the headline, 1 to 6; 1 by default. Headings in the body follow from it. */
  readonly headlineLevel?: number | undefined;
}

/** What a template holds in a child position: markup, text, or Lit's `nothing`. */
export type Part = TemplateResult | string | symbol;

/** An author's words. Those with bidi controls are balanced and isolated, so that their neighbours keep their order. */
export const words = (text: string, { locale }: ViewContext): Part =>
  hasBidiControls(text) ? html`<bdi dir=${directionOf(locale)}>${contained(text)}</bdi>` : text;

/** A name, isolated: its own letters decide its direction. */
export const nameWords = (name: string): Part => html`<bdi>${contained(name)}</bdi>`;

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const LINK_SCHEMES: readonly string[] = ['http', 'https', 'mailto', 'tel'];
const MEDIA_SCHEMES: readonly string[] = ['http', 'https', 'data', 'blob'];

const addressAmong = (schemes: readonly string[], address: string | undefined): string | undefined => {
  // browsers drop tabs and newlines inside an address and controls around it before they read the scheme (URL Standard)
  const scheme = SCHEME.exec(address?.replace(/[\u0000-\u0020]/g, '') ?? '')?.[1]?.toLowerCase();
  return scheme === undefined || schemes.includes(scheme) ? (address ?? undefined) : undefined;
};

/** A link's address where it is relative, http, https, mailto or tel; undefined for `javascript:` and all else. */
export const linkAddress = (address: string | undefined): string | undefined => addressAmong(LINK_SCHEMES, address);

/** An image's address where it is relative, http, https, data or blob; an image runs no script in any of them. */
export const mediaAddress = (address: string | undefined): string | undefined => addressAmong(MEDIA_SCHEMES, address);
