import { html, nothing } from 'lit';
import type { Author } from '../model/article.js';
import { listSeparators } from '../text/lists.js';
import { linkAddress, mediaAddress, nameWords, words, type Part, type ViewContext } from './context.js';

/** Who wrote it, and where. */
export interface Bylined {
  readonly dateline?: string | undefined;
  readonly authors?: readonly Author[] | undefined;
}

const nameView = ({ name, url }: Author): Part => {
  const address = linkAddress(url);
  return address === undefined ? nameWords(name) : html`<a rel="author" href=${address}>${nameWords(name)}</a>`;
};

const portraitView = ({ portrait }: Author): Part => {
  const address = mediaAddress(portrait);
  return address === undefined
    ? nothing
    : html`<img slot="portrait" src=${address} alt="" width="48" height="48" decoding="async" />`;
};

/**
 * Names in a row, joined as the language joins lists, and the role that they share. What joins two names stands with the
 * name that it hugs («،» with the one before, «و» with the one after), so that a line breaks only between.
 */
const joinedNames = (authors: readonly Author[], context: ViewContext): Part[] => {
  const separators = listSeparators(authors.map(({ name }) => name), context).map((separator) => /^(\S*)\s?(.*)$/.exec(separator));
  const role = authors[0]?.role;
  const names = authors.map((author, index) => {
    const [before, after] = [separators[index - 1]?.[2] ?? '', separators[index]?.[1] ?? ''];
    if (authors.length === 1) return nameView(author);
    return html`${index ? ' ' : nothing}<span>${before}${nameView(author)}${after}</span>`;
  });
  return [...names, role ? html` <span slot="role">${words(role, context)}</span>` : nothing];
};

/** One line an author, where their roles differ. */
const nameLines = (authors: readonly Author[], context: ViewContext): Part[] =>
  authors.map(
    (author) => html`<span data-khabar-author
      >${nameView(author)}${author.role ? html` <span data-khabar-role>${words(author.role, context)}</span>` : nothing}</span
    >
`,
  );

/** The light children of a byline: portraits, place, names, role. */
export const bylineContent = ({ dateline, authors }: Bylined, context: ViewContext): Part[] => {
  const named = (authors ?? []).filter(({ name }) => name.trim() !== '');
  const sharedRole = named.every(({ role }) => role === named[0]?.role);
  return [
    ...named.map(portraitView),
    dateline ? html`<span slot="dateline">${words(dateline, context)}</span> ` : nothing,
    ...(sharedRole ? joinedNames(named, context) : nameLines(named, context)),
  ];
};

/** {@link bylineContent} in its element; nothing where there is neither place nor name. */
export const bylineView = (bylined: Bylined, context: ViewContext): Part => {
  const named = bylined.authors?.some(({ name }) => name.trim() !== '');
  return bylined.dateline || named
    ? html`<khabar-byline slot="byline">${bylineContent(bylined, context)}</khabar-byline>
`
    : nothing;
};
