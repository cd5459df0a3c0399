import { html, nothing } from 'lit';
import type { TableBlock, TableCell, TableCellObject } from '../model/article.js';
import { contentText } from '../model/words.js';
import { contentView } from './content.js';
import type { Part, ViewContext } from './context.js';

const asObject = (cell: TableCell): TableCellObject => (typeof cell === 'string' || Array.isArray(cell) ? { content: cell } : (cell as TableCellObject));

/** A number as a table has it: digits of any set, with a sign, a currency, a percent sign or a range around them. */
const NUMBER = /^[\p{Sc}+\-−–—±~≈<>\s]*\p{Nd}[\p{Nd}.,٫٬:/\s–-]*[%٪‰\p{Sc}\s]*$/u;
const isNumber = (cell: TableCell | undefined): boolean => cell !== undefined && NUMBER.test(contentText(asObject(cell).content));

/** Where a heading stands, and so what it heads. */
type Scope = 'col' | 'row' | undefined;

const cellView = (cell: TableCell, scope: Scope, numeric: boolean, context: ViewContext): Part => {
  const { content, header, colspan, rowspan } = asObject(cell);
  const [columns, rows] = [colspan ?? nothing, rowspan ?? nothing];
  const inside = contentView(content, context);
  const heads = scope ?? (header ? 'row' : undefined);
  return heads && content?.length // an empty corner heads nothing
    ? html`<th scope=${heads} colspan=${columns} rowspan=${rows} ?data-khabar-number=${numeric}>${inside}</th>\n`
    : html`<td colspan=${columns} rowspan=${rows} ?data-khabar-number=${numeric}>${inside}</td>\n`;
};

/**
 * A table in a figure: it scrolls inside itself where it is wider than the column, by keyboard too (WCAG 2.1.1), with a
 * heading for each row and column that has one. Numbers are marked, so that they stand under one another.
 */
export const tableView = ({ id, caption, columns, rows, rowHeaders, note }: TableBlock, context: ViewContext): Part => {
  const lines = rows ?? [];
  if (lines.length === 0 && !columns?.length && !caption?.length && !note?.length) return nothing;
  const head = columns?.length
    ? html`<thead>\n<tr>\n${columns.map((cell, index) => cellView(cell, 'col', isNumber(lines[0]?.[index]), context))}</tr>\n</thead>\n`
    : nothing;
  const body = lines.map((row) => html`<tr>\n${row.map((cell, index) =>
    cellView(cell, rowHeaders && index === 0 ? 'row' : undefined, isNumber(cell), context))}</tr>\n`);
  const name = contentText(caption);
  return html`<figure data-khabar="table" id=${id ?? nothing}>
<div data-khabar-scroll tabindex="0" role=${name ? 'group' : nothing} aria-label=${name || nothing}><table>
${caption?.length ? html`<caption>${contentView(caption, context)}</caption>\n` : nothing}${head}<tbody>
${body}</tbody>
</table></div>
${note?.length ? html`<figcaption>${contentView(note, context)}</figcaption>\n` : nothing}</figure>
`;
};
