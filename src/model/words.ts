import type { Block, Content, Inline } from './article.js';
import { isBlocks, isContent, isKnownKind, isKnownRun } from './check.js';

/*
 * An article's words as plain text, and its blocks one after another.
 */

/** The words that a run holds: its text, or the runs in it; of a kind that is not known whatever can be words. */
export const wordsOfRun = (inline: Exclude<Inline, string>): Content => {
  const { text, content } = inline as { readonly text?: unknown; readonly content?: unknown };
  if (typeof text === 'string' && (inline.type === 'text' || inline.type === 'code' || !isKnownRun(inline.type))) return text;
  return isContent(content) ? content : '';
};

/** The words of runs, in order. A line break is a line break; the number of a note is no word. */
export const contentText = (content: Content | null | undefined): string => {
  if (!content) return '';
  if (typeof content === 'string') return content;
  return content
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      return inline.type === 'break' ? '\n' : contentText(wordsOfRun(inline));
    })
    .join('');
};

/** The blocks inside a block: of a box, of an answer, of an entry; of a kind that is not known those that can be blocks. */
const blocksIn = (block: Block): readonly Block[] => {
  switch (block.type) {
    case 'fact-box': case 'live-update': return block.blocks ?? [];
    case 'questions': return (block.items ?? []).flatMap(({ answer }) => answer ?? []);
    case 'timeline': return (block.items ?? []).flatMap(({ blocks }) => blocks ?? []);
    default: {
      const { type, blocks } = block as { readonly type: string; readonly blocks?: unknown };
      return !isKnownKind(type) && isBlocks(blocks) ? blocks : [];
    }
  }
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
  if (Array.isArray(value)) return isContent(value) ? [contentText(value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    if (NO_WORDS.includes(key)) return [];
    return LISTS.includes(key) && Array.isArray(member) ? (key === 'rows' ? member.flat(1) : member).flatMap(textsOf) : textsOf(member);
  });
};

/** What there is to read in a block, without the blocks inside it. */
export const blockText = (block: Block): string => textsOf(block).join(' ');
