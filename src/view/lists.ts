import { html, nothing } from 'lit';
import type { ListItem, NestedItem } from '../model/article.js';
import { contentView } from './content.js';
import type { Part, ViewContext } from './context.js';

type Listed = Pick<NestedItem, 'ordered' | 'start' | 'items'> & { readonly id?: string };

const isNested = (item: ListItem): item is NestedItem => typeof item === 'object' && !Array.isArray(item);

const itemView = (item: ListItem, context: ViewContext): Part => {
  if (!isNested(item)) return html`<li>${contentView(item, context)}</li>\n`;
  return html`<li>${contentView(item.content, context)}${item.items?.length ? html`\n${listView(item, context)}` : nothing}</li>\n`;
};

/** A list, bulleted or numbered, with the lists inside its items; nothing where it has none. */
export const listView = ({ id, ordered, start, items }: Listed, context: ViewContext): Part => {
  const inside = (items ?? []).map((item) => itemView(item, context));
  if (inside.length === 0) return nothing;
  return ordered
    ? html`<ol id=${id ?? nothing} start=${start ?? nothing}>\n${inside}</ol>\n`
    : html`<ul id=${id ?? nothing}>\n${inside}</ul>\n`;
};
