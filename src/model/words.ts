import type { Block, Content, Inline } from './article.js';

/*
 * An article's words as plain text, and its blocks one after another.
 */

/** A run as it may come from outside: of a kind that this version does not know, it may hold either. */
type AnyRun = Exclude<Inline, string> & { readonly text?: string; readonly content?: Content };

/** The words of runs, in order. A line break is a line break; the number of a note is no word. */
export const contentText = (content: Content | null | undefined): string => {
  if (!content) return '';
  if (typeof content === 'string') return content;
  return content
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      const { type, text, content: inner } = inline as AnyRun;
      return type === 'break' ? '\n' : (text ?? contentText(inner));
    })
    .join('');
};

/** A block as it may come from outside, with what blocks hold their blocks in. */
interface AnyBlock {
  readonly blocks?: readonly Block[] | null;
  readonly items?: readonly { readonly answer?: readonly Block[] | null; readonly blocks?: readonly Block[] | null }[] | null;
}

/** The blocks inside a block: of a box, of an answer, of an entry. */
const blocksIn = (block: Block): readonly Block[] => {
  const { blocks, items } = block as AnyBlock;
  const inner = (items ?? []).flatMap((item) => item?.answer ?? item?.blocks ?? []);
  return blocks ? [...blocks, ...inner] : inner;
};

/** All blocks in reading order, those inside others after the one that holds them. */
export function* everyBlock(blocks: readonly Block[] | null | undefined): Generator<Block> {
  for (const block of blocks ?? []) {
    yield block;
    yield* everyBlock(blocksIn(block));
  }
}

/** Members that hold an address, a key or a number, and no words; and the blocks inside, which are read on their own. */
const NO_WORDS: readonly string[] = [
  'type', 'id', 'src', 'url', 'full', 'poster', 'sources', 'sizes', 'tracks', 'mediaType', 'alt', 'language', 'kind', 'date', 'published',
  'portrait', 'size', 'name', 'blocks', 'answer',
];
/** Members that hold a list of words, and not runs. */
const LISTS: readonly string[] = ['items', 'columns', 'rows'];

/** The texts of a block's member, or of an item of a list. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return [contentText(value as Content)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    if (NO_WORDS.includes(key)) return [];
    return LISTS.includes(key) && Array.isArray(member) ? (key === 'rows' ? member.flat(1) : member).flatMap(textsOf) : textsOf(member);
  });
};

/** What there is to read in a block, without the blocks inside it. */
export const blockText = (block: Block): string => textsOf(block).join(' ');
