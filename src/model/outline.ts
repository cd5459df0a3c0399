import { slug } from '../text/search.js';
import type { Article, Block, Content, FootnoteInline } from './article.js';
import { isKnownKind } from './check.js';
import { contentText, everyBlock } from './words.js';

/** What the parts of an article need to know of each other. */
export interface Outline {
  /** The id of each heading: its own, or one made of its words. */
  readonly headings: ReadonlyMap<Block, string>;
  /** The number of each note, by its id. */
  readonly notes: ReadonlyMap<string, number>;
  /** The run that first points to each note, by the note's id: what the note points back to. */
  readonly references: ReadonlyMap<string, FootnoteInline>;
  /** What the ids of notes and references begin with, so that two articles on one page keep theirs apart. */
  readonly prefix: string;
  /** The kinds of blocks that this version does not know. */
  readonly unknown: readonly string[];
}

/** Every run of a value that points to a note, at any depth, without the blocks inside blocks. */
function* referencesIn(value: unknown): Generator<FootnoteInline> {
  if (Array.isArray(value)) for (const each of value) yield* referencesIn(each);
  else if (typeof value === 'object' && value !== null) {
    if ((value as { type?: unknown }).type === 'footnote') yield value as FootnoteInline;
    else for (const [key, member] of Object.entries(value)) if (key !== 'blocks' && key !== 'answer') yield* referencesIn(member);
  }
}

const idOf = (block: Block): string | undefined => (block.id === undefined || block.id === null || block.id === '' ? undefined : String(block.id));

/** Ids that are taken, and for headings without one those that their words make. */
const headingIds = (blocks: readonly Block[]): Map<Block, string> => {
  const taken = new Set(blocks.map(idOf).filter((id) => id !== undefined));
  const headings = new Map<Block, string>();
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    const id = idOf(block) ?? slug(contentText(block.content as Content | undefined), taken);
    taken.add(id);
    headings.set(block, id);
  }
  return headings;
};

/** Reads an article through once, before it is rendered. */
export const outlineOf = ({ id, body }: Article): Outline => {
  const blocks = [...everyBlock(body)];
  const notes = new Map<string, number>();
  for (const block of blocks) {
    if (block.type !== 'footnotes') continue;
    for (const note of block.items ?? []) if (!notes.has(String(note.id))) notes.set(String(note.id), notes.size + 1);
  }
  const references = new Map<string, FootnoteInline>();
  if (notes.size > 0) {
    for (const block of blocks) for (const run of referencesIn(block)) if (!references.has(String(run.note))) references.set(String(run.note), run);
  }
  return {
    headings: headingIds(blocks),
    notes,
    references,
    prefix: id === undefined || id === null ? '' : `${id}-`,
    unknown: [...new Set(blocks.map(({ type }) => type as string).filter((type) => !isKnownKind(type)))],
  };
};
