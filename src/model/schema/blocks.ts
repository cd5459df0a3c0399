import * as v from 'valibot';
import type {
  AudioBlock, Block, CodeBlock, Content, CorrectionBlock, DividerBlock, EmbedBlock, Fact, FactBoxBlock, Footnote, FootnotesBlock, GalleryBlock,
  GalleryItem, HeadingBlock, ImageBlock, KeyTakeawaysBlock, ListBlock, ListItem, LiveUpdateBlock, NestedItem, OpinionNoticeBlock,
  ParagraphBlock, PullQuoteBlock, Question, QuestionsBlock, QuoteBlock, RelatedBlock, RelatedItem, SlotBlock, TableBlock, TableCell,
  TableCellObject, TimelineBlock, TimelineItem, VideoBlock,
} from '../article.js';
import { audio, author, captioned, content, image, picture, video } from './content.js';
import { boolean, byInput, choice, exactly, id, isObject, level, list, literal, maybe, neither, number, ofType, shape, string, type Schema } from './shape.js';

/*
 * The kinds of blocks.
 */

/** Whatever {@link block} is below: blocks hold blocks. */
const blocks = list(byInput<Block>(v.lazy(() => block), () => block));
const common = { id: maybe(id) };
const titled = { ...common, title: maybe(string) };

const nothingOfThese = neither('string, array or object');

/** An object, or words alone. */
const orContent = <T extends object>(object: Schema<T>): Schema<Content | T> =>
  byInput<Content | T>(v.union([content, object]), (input) => {
    if (typeof input === 'string' || Array.isArray(input)) return content;
    return isObject(input) ? object : nothingOfThese;
  });

const nested: { [Key in 'ordered' | 'start' | 'items']: v.ExactOptionalSchema<Schema<NonNullable<NestedItem[Key]>>, undefined> } = {
  ordered: maybe(boolean), start: maybe(number), items: maybe(list(byInput<ListItem>(v.lazy(() => listItem), () => listItem))),
};
export const nestedItem = exactly<NestedItem>()(shape({ content, ...nested }));
export const listItem: Schema<ListItem> = orContent(nestedItem);

export const cellObject = exactly<TableCellObject>()(shape({
  content: maybe(content), header: maybe(boolean), colspan: maybe(number), rowspan: maybe(number),
}));
export const cell: Schema<TableCell> = orContent(cellObject);
const cells = list(cell);

export const galleryItem = exactly<GalleryItem>()(shape({ ...captioned, ...picture, full: maybe(string) }));
export const fact = exactly<Fact>()(shape({ term: content, value: content }));
export const question = exactly<Question>()(shape({ question: content, answer: blocks }));
export const moment = exactly<TimelineItem>()(shape({
  date: maybe(string), label: maybe(string), title: maybe(string), content: maybe(content), blocks: maybe(blocks),
}));
export const relatedItem = exactly<RelatedItem>()(shape({ headline: string, url: string, kicker: maybe(string), published: maybe(string) }));
export const footnote = exactly<Footnote>()(shape({ id, content }));

/** Blocks by their type. */
export const BLOCKS: { readonly [Type in Block['type']]: Schema<Extract<Block, { type: Type }>> } = {
  'paragraph': exactly<ParagraphBlock>()(shape({ type: literal('paragraph'), ...common, content })),
  'heading': exactly<HeadingBlock>()(shape({ type: literal('heading'), ...common, level: maybe(level), content })),
  'list': exactly<ListBlock>()(shape({ type: literal('list'), ...common, ordered: maybe(boolean), start: maybe(number), items: list(listItem) })),
  'quote': exactly<QuoteBlock>()(shape({ type: literal('quote'), ...common, content, attribution: maybe(string), url: maybe(string) })),
  'pull-quote': exactly<PullQuoteBlock>()(shape({ type: literal('pull-quote'), ...common, content, attribution: maybe(string) })),
  'image': exactly<ImageBlock>()(shape({ ...common, ...image, ...captioned })),
  'video': exactly<VideoBlock>()(shape({ ...common, ...video, ...captioned })),
  'audio': exactly<AudioBlock>()(shape({ ...common, ...audio, ...captioned })),
  'gallery': exactly<GalleryBlock>()(shape({ type: literal('gallery'), ...common, ...captioned, items: list(galleryItem) })),
  'embed': exactly<EmbedBlock>()(shape({
    type: literal('embed'), ...titled, ...captioned, url: string, width: maybe(number), height: maybe(number),
  })),
  'table': exactly<TableBlock>()(shape({
    type: literal('table'), ...common, caption: maybe(content), columns: maybe(cells), rows: list(cells), rowHeaders: maybe(boolean), note: maybe(content),
  })),
  'fact-box': exactly<FactBoxBlock>()(shape({ type: literal('fact-box'), ...titled, items: maybe(list(fact)), blocks: maybe(blocks) })),
  'key-takeaways': exactly<KeyTakeawaysBlock>()(shape({ type: literal('key-takeaways'), ...titled, items: list(content) })),
  'questions': exactly<QuestionsBlock>()(shape({ type: literal('questions'), ...titled, items: list(question) })),
  'timeline': exactly<TimelineBlock>()(shape({ type: literal('timeline'), ...titled, items: list(moment) })),
  'related': exactly<RelatedBlock>()(shape({ type: literal('related'), ...titled, items: list(relatedItem) })),
  'correction': exactly<CorrectionBlock>()(shape({
    type: literal('correction'), ...common, kind: maybe(choice(['correction', 'clarification'])), date: maybe(string), content,
  })),
  'live-update': exactly<LiveUpdateBlock>()(shape({
    type: literal('live-update'), ...common, published: string, title: maybe(content), authors: maybe(list(author)), blocks,
    pinned: maybe(boolean), keyEvent: maybe(boolean),
  })),
  'opinion-notice': exactly<OpinionNoticeBlock>()(shape({ type: literal('opinion-notice'), ...common, content: maybe(content) })),
  'footnotes': exactly<FootnotesBlock>()(shape({ type: literal('footnotes'), ...titled, items: list(footnote) })),
  'code': exactly<CodeBlock>()(shape({ type: literal('code'), ...common, text: string, language: maybe(string) })),
  'divider': exactly<DividerBlock>()(shape({ type: literal('divider'), ...common })),
  'slot': exactly<SlotBlock>()(shape({
    type: literal('slot'), ...common, name: string, label: maybe(string),
    size: maybe(choice(['none', 'banner', 'leaderboard', 'billboard', 'rectangle', 'half-page', 'newsletter', 'paywall'])),
  })),
};
const blockOfType = ofType<Block>(BLOCKS);
const anyBlock = shape({ type: string }) as unknown as Schema<Block>;

/** A block; of a kind that is not known, whatever it holds. */
export const block: Schema<Block> = byInput<Block>(anyBlock, (input) => blockOfType(input, anyBlock));
