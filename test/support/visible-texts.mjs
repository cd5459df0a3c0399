// What a reader must see of an article, by the meaning of its members, in reading order: written from the types, and not from
// the code that prints them.

/** Labels that stand for words of the language. */
const LABELS = ['breaking', 'live', 'special', 'exclusive', 'update', 'opinion'];

/** A date is printed in the language's own way; a string that is none, as it is. */
const noDate = (date) => (/^\d{4}-\d\d-\d\d(T|$)/.test(date ?? '') && date !== '2024-13-45' ? [] : [date]);

const runsOf = (content) =>
  typeof content === 'string' ? [content] : (content ?? []).flatMap((run) => (typeof run === 'string' ? [run] : [run.text, ...runsOf(run.content)]));

/** Names in a row, then the role that all share; or each with its role. Who has no name is nobody. */
const authorsOf = (authors) => {
  const named = (authors ?? []).filter(({ name }) => name.trim());
  const isShared = new Set(named.map(({ role }) => role)).size === 1;
  return isShared ? [...named.map(({ name }) => name), named[0].role] : named.flatMap(({ name, role }) => [name, role]);
};

const captionOf = ({ title, caption, credit }) => [title, ...runsOf(caption), credit];
const itemOf = (item) => (typeof item === 'string' || Array.isArray(item) ? runsOf(item) : [...runsOf(item.content), ...(item.items ?? []).flatMap(itemOf)]);
const cellsOf = (cells) => (cells ?? []).flatMap(itemOf);
/** A date alone is no story. */
const relatedOf = ({ kicker, headline, published }) => (kicker || headline ? [kicker, headline, ...noDate(published)] : []);
const blocksOf = (blocks) => (blocks ?? []).flatMap((block) => TEXTS[block.type](block));

/** The texts of a block, by its kind. */
const TEXTS = {
  paragraph: ({ content }) => runsOf(content),
  heading: ({ content }) => runsOf(content),
  list: ({ items }) => items.flatMap(itemOf),
  quote: ({ content, attribution }) => [...runsOf(content), attribution],
  'pull-quote': ({ content, attribution }) => [...runsOf(content), attribution],
  image: captionOf,
  video: captionOf,
  audio: captionOf,
  gallery: (block) => [...block.items.flatMap(captionOf), ...captionOf(block)],
  embed: captionOf,
  table: ({ caption, columns, rows, note }) => [...runsOf(caption), ...cellsOf(columns), ...rows.flatMap(cellsOf), ...runsOf(note)],
  'fact-box': ({ title, items, blocks }) => [title, ...(items ?? []).flatMap(({ term, value }) => [...runsOf(term), ...runsOf(value)]), ...blocksOf(blocks)],
  'key-takeaways': ({ title, items }) => [title, ...items.flatMap(runsOf)],
  questions: ({ title, items }) => [title, ...items.flatMap(({ question, answer }) => [...runsOf(question), ...blocksOf(answer)])],
  timeline: ({ title, items }) => [
    title, ...items.flatMap(({ date, label, title: what, content, blocks }) => [...noDate(date), label, what, ...runsOf(content), ...blocksOf(blocks)]),
  ],
  related: ({ title, items }) => [title, ...items.flatMap(relatedOf)],
  correction: ({ date, content }) => [...noDate(date), ...runsOf(content)],
  'live-update': ({ published, title, blocks, authors }) => [...noDate(published), ...runsOf(title), ...blocksOf(blocks), ...authorsOf(authors)],
  'opinion-notice': ({ content }) => runsOf(content),
  footnotes: ({ title, items }) => [title, ...items.flatMap(({ content }) => runsOf(content))],
  code: ({ text }) => [{ verbatim: text }],
  divider: () => [],
  slot: ({ label }) => [label],
};

/**
 * The texts that must be printed, in order: an article's own words, without those that the language supplies.
 *
 * @param contained How words with bidi controls are printed. Lines of code stand as they are.
 */
export const visibleTexts = (article, contained = (text) => text) => {
  const { label, kicker, section, headline, standfirst, dateline, authors, published, updated, media, caption, credit, body, keywords } = article;
  const title = media?.type === 'image' ? undefined : media?.title;
  const place = kicker || section?.name;
  const texts = [
    LABELS.includes(label) ? undefined : label, place === label ? undefined : place, // once, where they say the same
    headline, standfirst, dateline, ...authorsOf(authors), ...noDate(published), ...noDate(updated),
    ...captionOf({ title, caption, credit }), ...blocksOf(body), ...(keywords ?? []).map((keyword) => (typeof keyword === 'string' ? keyword : keyword.name)),
  ];
  return texts.map((text) => text?.verbatim ?? contained(text ?? '')).filter((text) => text !== '');
};
