import { html, nothing } from 'lit';
import type { ListItem, NestedItem } from '../model/article.js';
import { contentView } from './content.js';
import type { Part, ViewContext } from './context.js';

type Listed = Pick<NestedItem, 'ordered' | 'start' | 'items'> & { readonly id?: string };

const isNested = (item: ListItem): item is NestedItem => typeof item === 'object' && !Array.isArray(item);

const itemView = (item: ListItem, context: ViewContext): Part => {
  if (!isNested(item)) return item.length === 0 ? nothing : html`<li>${contentView(item, context)}</li>\n`;
  const below = listView(item, context);
  if (!item.content?.length && below === nothing) return nothing;
  return html`<li>${contentView(item.content, context)}${below === nothing ? nothing : html`\n${below}`}</li>\n`;
};

/** A list, bulleted or numbered, with the lists inside its items; nothing where it has none. */
export const listView = ({ id, ordered, start, items }: Listed, context: ViewContext): Part => {
  const inside = (items ?? []).map((item) => itemView(item, context)).filter((item) => item !== nothing);
  if (inside.length === 0) return nothing;
  return ordered
    ? html`<ol id=${id ?? nothing} start=${start ?? nothing}>\n${inside}</ol>\n`
    : html`<ul id=${id ?? nothing}>\n${inside}</ul>\n`;
};
