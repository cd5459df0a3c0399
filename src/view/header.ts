import { html, nothing } from 'lit';
import type { Article, Label } from '../model/article.js';
import { labelText } from '../text/labels.js';
import { linkAddress, words, type Part, type ViewContext } from './context.js';

/** Labels by their meaning: any other is a site's own words. */
const LABELS: readonly string[] = ['breaking', 'live', 'special', 'exclusive', 'update', 'opinion'] satisfies Label[];

/** A label's words: the language's own for a known one, or as the site wrote them. */
const labelWords = (given: string, context: ViewContext): string =>
  LABELS.includes(given) ? (labelText(given as Label, context) ?? '') : given;

/**
 * Above the headline: the label, then the kicker, or the section where there is none. Nothing where there is neither, and one
 * of them where both say the same: an opinion in the section «رأي».
 */
export const kickerView = ({ label, kicker, section }: Article, context: ViewContext): Part => {
  const labelled = label ? labelWords(label, context) : '';
  const name = kicker || section?.name || '';
  const address = kicker ? undefined : linkAddress(section?.url);
  const shown = name === labelled ? '' : name;
  if (!labelled && !shown) return nothing;
  const badge = labelled
    ? html`<strong data-khabar-badge=${LABELS.includes(label!) ? label! : 'own'}>${words(labelled, context)}</strong>`
    : nothing;
  const text = shown ? words(shown, context) : nothing;
  return html`<p slot="kicker">${badge}${labelled && shown ? ' ' : nothing}${
    shown && address !== undefined ? html`<a href=${address}>${text}</a>` : text
  }</p>\n`;
};
