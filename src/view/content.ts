import { html, nothing } from 'lit';
import type { Content, FootnoteInline, Inline } from '../model/article.js';
import { wordsOfRun } from '../model/words.js';
import { contained } from '../text/controls.js';
import { directionOf } from '../text/locale.js';
import { numberText } from '../text/numerals.js';
import { labelText } from '../text/labels.js';
import { linkAddress, words, type Part, type ViewContext } from './context.js';

const linkView = (href: string, content: Content, context: ViewContext): Part | Part[] => {
  const address = linkAddress(href);
  const inside = contentView(content, context);
  return address === undefined ? inside : html`<a href=${address}>${inside}</a>`;
};

/** Where a note stands, and where the text first points to it: two ids. */
export const noteIds = (note: string, context: ViewContext): { readonly note: string; readonly reference: string } => {
  const prefix = context.outline?.prefix ?? '';
  return { note: `${prefix}note-${note}`, reference: `${prefix}to-note-${note}` };
};

/** The number in brackets, as Arabic books have it: without them it would run into a number before it where text is copied. */
const footnoteView = (inline: FootnoteInline, context: ViewContext): Part => {
  const note = String(inline.note);
  const n = context.outline?.notes.get(note);
  if (n === undefined) return nothing;
  const ids = noteIds(note, context);
  const isFirst = context.outline?.references.get(note) === inline;
  return html`<sup
    ><a role="doc-noteref" href=${`#${ids.note}`} id=${isFirst ? ids.reference : nothing} aria-label=${labelText('note', context, { n }) ?? nothing}
      >(${numberText(n, context)})</a
    ></sup
  >`;
};

const inlineView = (inline: Inline, context: ViewContext): Part | Part[] => {
  if (typeof inline === 'string') return words(inline, context);
  switch (inline.type) {
    case 'text':
      return words(inline.text ?? '', context);
    case 'link':
      return linkView(inline.href, inline.content, context);
    case 'strong':
      return html`<strong>${contentView(inline.content, context)}</strong>`;
    case 'emphasis':
      return html`<em>${contentView(inline.content, context)}</em>`;
    case 'mark':
      return html`<mark>${contentView(inline.content, context)}</mark>`;
    case 'superscript':
      return html`<sup>${contentView(inline.content, context)}</sup>`;
    case 'subscript':
      return html`<sub>${contentView(inline.content, context)}</sub>`;
    case 'language':
      return html`<span lang=${inline.lang ?? nothing} dir=${directionOf(inline.lang ?? '')}
        >${contentView(inline.content, { ...context, locale: inline.lang ?? '' })}</span
      >`;
    case 'code':
      return html`<code dir="ltr">${contained(inline.text ?? '')}</code>`;
    case 'break':
      return html`<br />\n`; // text without layout would glue the two lines together
    case 'footnote':
      return footnoteView(inline, context);
    default: // of a kind that this version does not know, a run keeps its words
      return contentView(wordsOfRun(inline), context);
  }
};

/** The runs of a block. Text stays text: nothing in it is read as markup. */
export const contentView = (content: Content | null | undefined, context: ViewContext): Part | Part[] => {
  if (!content) return nothing;
  if (typeof content === 'string') return words(content, context);
  return content.flatMap((inline) => inlineView(inline, context));
};
