import { html, nothing, type TemplateResult } from 'lit';
import { contained, hasBidiControls } from '../text/controls.js';
import type { LabelName } from '../locales/language.js';
import type { Outline } from '../model/outline.js';
import type { Tidy } from '../text/house.js';
import { isolate } from '../text/isolate.js';
import { labelText } from '../text/labels.js';
import { directionOf } from '../text/locale.js';
import type { TextOptions } from '../text/style.js';

/** What a view is given besides the article. */
export interface ViewContext extends TextOptions {
  /** IANA zone in which times are shown; wins over the house's. */
  readonly timeZone?: string | undefined;
  /** Cleans an author's words up, where the house asks for it. */
  readonly tidy?: Tidy | undefined;
  /** The level of the headline, 1 to 6; 1 by default. Headings in the body follow from it. */
  readonly headlineLevel?: number | undefined;
  /** What the parts of the article need to know of each other. */
  readonly outline?: Outline | undefined;
}

/** What a template holds in a child position: markup, text, or Lit's `nothing`. */
export type Part = TemplateResult | string | symbol;

/**
 * An author's words. Those with bidi controls are balanced and isolated, so that their neighbours keep their order; in others
 * only what would change places with its neighbours is isolated ({@link isolate}).
 */
export const words = (given: string, { locale, house, tidy }: ViewContext): Part => {
  const text = tidy ? tidy(given, locale, house) : given;
  if (hasBidiControls(text)) return html`<bdi dir=${directionOf(locale)}>${contained(text)}</bdi>`;
  const parts = isolate(text, locale);
  if (!parts.some(({ dir }) => dir)) return text;
  return html`${parts.map((part) => (part.dir ? html`<bdi dir=${part.dir}>${part.text}</bdi>` : part.text))}`;
};

/** A name, isolated: its own letters decide its direction. */
export const nameWords = (name: string): Part => html`<bdi dir="auto">${contained(name)}</bdi>`;

/** What furniture says by itself, or what an author wrote in its place; `nothing` where there is neither. */
export const label = (name: LabelName, context: ViewContext, written?: string | null): Part => {
  const text = written || labelText(name, context);
  return text ? words(text, context) : nothing;
};

const LINK_SCHEMES: readonly string[] = ['http', 'https', 'mailto', 'tel'];
const MEDIA_SCHEMES: readonly string[] = ['http', 'https'];

/** An address as browsers read it: without tabs, newlines and controls, and with slashes for backslashes (URL Standard). */
const asRead = (address: string): string => address.replace(/[\u0000-\u0020]/g, '').replaceAll('\\', '/');

/** Whether an address is relative, but not to another host, or has one of these schemes. */
const isAmong = (schemes: readonly string[], address: string): boolean => {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1];
  return scheme === undefined ? !address.startsWith('//') : schemes.includes(scheme.toLowerCase());
};

/** A link's address where it is relative, http, https, mailto or tel; undefined for `javascript:`, `//host` and all else. */
export const linkAddress = (address: string | null | undefined): string | undefined =>
  address && isAmong(LINK_SCHEMES, asRead(address)) ? address : undefined;

/** A picture's address where it is relative, http or https, or where it holds the picture itself (`data:image/…`). */
export const mediaAddress = (address: string | null | undefined): string | undefined => {
  if (!address) return undefined;
  const read = asRead(address);
  return isAmong(MEDIA_SCHEMES, read) || /^data:image\//i.test(read) ? address : undefined;
};
