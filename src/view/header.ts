import { html, nothing } from 'lit';
import type { Article, Label } from '../model/article.js';
import { labelText } from '../text/labels.js';
import { linkAddress, words, type Part, type ViewContext } from './context.js';

/** Labels by their meaning: any other is a site's own words. */
const LABELS: readonly string[] = ['breaking', 'live', 'special', 'exclusive', 'update', 'opinion'] satisfies Label[];

const isLabel = (label: string): label is Label => LABELS.includes(label);

/**
 * Above the headline: the label, then the kicker, or the section where there is none. Nothing where there is neither, and one
 * of them where both say the same: an opinion in the section «رأي».
 */
export const kickerView = ({ label, kicker, section }: Article, context: ViewContext): Part => {
  const known = label && isLabel(label) ? label : undefined;
  const labelled = known ? (labelText(known, context) ?? '') : (label ?? '');
  const name = kicker || section?.name || '';
  const address = kicker ? undefined : linkAddress(section?.url);
  const shown = name === labelled ? '' : name;
  if (!labelled && !shown) return nothing;
  const badge = labelled
    ? html`<strong data-khabar-badge=${known ?? 'own'}>${words(labelled, context)}</strong>`
    : nothing;
  const text = shown ? words(shown, context) : nothing;
  return html`<p slot="kicker">${badge}${labelled && shown ? ' ' : nothing}${
    shown && address !== undefined ? html`<a href=${address}>${text}</a>` : text
  }</p>\n`;
};
