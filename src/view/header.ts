import { html, nothing } from 'lit';
import type { Article, Label } from '../model/article.js';
import { label, linkAddress, words, type Part, type ViewContext } from './context.js';

/** Labels by their meaning: any other is a site's own words. */
const LABELS: readonly string[] = ['breaking', 'live', 'special', 'exclusive', 'update', 'opinion'] satisfies Label[];

const labelView = (given: string | undefined, context: ViewContext): Part => {
  if (!given) return nothing;
  const known = LABELS.includes(given) ? (given as Label) : undefined;
  const text = known ? label(known, context) : words(given, context);
  return text === nothing ? nothing : html`<strong data-khabar-badge=${known ?? 'own'}>${text}</strong>`;
};

/** Above the headline: the label, then the kicker, or the section where there is none. Nothing where there is neither. */
export const kickerView = ({ label: given, kicker, section }: Article, context: ViewContext): Part => {
  const badge = labelView(given, context);
  const name = kicker || section?.name;
  const address = kicker ? undefined : linkAddress(section?.url);
  const text = name ? words(name, context) : nothing;
  const linked = address === undefined ? text : html`<a href=${address}>${text}</a>`;
  if (badge === nothing && text === nothing) return nothing;
  return html`<p slot="kicker">${badge}${badge !== nothing && text !== nothing ? ' ' : nothing}${linked}</p>\n`;
};
