import type { Content } from './inline.js';
import type { AudioMedia, Captioned, ImageMedia, VideoMedia } from './media.js';
import type { Author } from './names.js';

/** What every block may have. */
interface Identified {
  /** Stays the same while the article changes, and is the element's `id`: a block with one keeps its nodes, wherever it stands. */
  readonly id?: string;
}

export interface ParagraphBlock extends Identified {
  readonly type: 'paragraph';
  readonly content: Content;
}

/** A heading below the headline; level 2 (the default) to 4. Its `id` is made of its words where it has none. */
export interface HeadingBlock extends Identified {
  readonly type: 'heading';
  readonly level?: 2 | 3 | 4;
  readonly content: Content;
}

/** An item with a list of its own below it. */
export interface NestedItem {
  readonly content: Content;
  readonly ordered?: boolean;
  readonly start?: number;
  readonly items?: readonly ListItem[];
}

export type ListItem = Content | NestedItem;

export interface ListBlock extends Identified {
  readonly type: 'list';
  /** Numbered. */
  readonly ordered?: boolean;
  /** The first number; 1 where absent. */
  readonly start?: number;
  readonly items: readonly ListItem[];
}

/** A quotation set off from the text, with who said it. */
export interface QuoteBlock extends Identified {
  readonly type: 'quote';
  readonly content: Content;
  readonly attribution?: string;
  /** Where it was said. */
  readonly url?: string;
}

/** A sentence of the article shown large, with who said it. */
export interface PullQuoteBlock extends Identified {
  readonly type: 'pull-quote';
  readonly content: Content;
  readonly attribution?: string;
}

/** A picture in the text, with caption and credit. */
export interface ImageBlock extends Identified, ImageMedia, Captioned {}

export interface VideoBlock extends Identified, VideoMedia, Captioned {}

export interface AudioBlock extends Identified, AudioMedia, Captioned {}

/** A picture of a gallery, with words of its own. */
export interface GalleryItem extends Captioned, Omit<ImageMedia, 'type'> {
  /** Address of the picture in full size, for the lightbox; its widest source, else `src`, where absent. */
  readonly full?: string;
}

export interface GalleryBlock extends Identified, Captioned {
  readonly type: 'gallery';
  readonly items: readonly GalleryItem[];
}

/** A post, a video or a chart of another site, loaded when the reader asks for it. */
export interface EmbedBlock extends Identified, Captioned {
  readonly type: 'embed';
  /** The address of the post as a reader would open it. */
  readonly url: string;
  /** What it is, in a few words: the text of the link that stands for it. */
  readonly title?: string;
  /** Its natural size, for what is neither a known platform's nor of that platform's shape. */
  readonly width?: number;
  readonly height?: number;
}

/** A cell with more to say about itself than its words. */
export interface TableCellObject {
  readonly content?: Content;
  /** A heading of its row, or, above the rows, of its column. */
  readonly header?: boolean;
  readonly colspan?: number;
  readonly rowspan?: number;
}

export type TableCell = Content | TableCellObject;

export interface TableBlock extends Identified {
  readonly type: 'table';
  readonly caption?: Content;
  /** Headings of the columns. */
  readonly columns?: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
  /** The first cell of every row is its heading. */
  readonly rowHeaders?: boolean;
  /** A remark below: sources, rounding. */
  readonly note?: Content;
}

export interface Fact {
  readonly term: Content;
  readonly value: Content;
}

/** A box of facts beside the story: pairs, words, or both. */
export interface FactBoxBlock extends Identified {
  readonly type: 'fact-box';
  readonly title?: string;
  readonly items?: readonly Fact[];
  readonly blocks?: readonly Block[];
}

/** The story in a few points. */
export interface KeyTakeawaysBlock extends Identified {
  readonly type: 'key-takeaways';
  /** «أبرز النقاط» where absent, in the article's language. */
  readonly title?: string;
  readonly items: readonly Content[];
}

export interface Question {
  readonly question: Content;
  readonly answer: readonly Block[];
}

/** Questions and answers, open, for the reader to close. */
export interface QuestionsBlock extends Identified {
  readonly type: 'questions';
  /** «أسئلة وأجوبة» where absent. */
  readonly title?: string;
  readonly items: readonly Question[];
}

export interface TimelineItem {
  /** ISO 8601 date, printed as the house prints dates. */
  readonly date?: string;
  /** Words in place of a date, or beside it: «بعد الظهر», «القرن التاسع». */
  readonly label?: string;
  readonly title?: string;
  readonly content?: Content;
  readonly blocks?: readonly Block[];
}

export interface TimelineBlock extends Identified {
  readonly type: 'timeline';
  /** «تسلسل الأحداث» where absent. */
  readonly title?: string;
  readonly items: readonly TimelineItem[];
}

export interface RelatedItem {
  readonly headline: string;
  readonly url: string;
  readonly kicker?: string;
  readonly published?: string;
}

/** Other stories to read. */
export interface RelatedBlock extends Identified {
  readonly type: 'related';
  /** «اقرأ أيضًا» where absent. */
  readonly title?: string;
  readonly items: readonly RelatedItem[];
}

/** What an earlier version had wrong, or what readers misunderstood. */
export interface CorrectionBlock extends Identified {
  readonly type: 'correction';
  /** `correction` where absent. */
  readonly kind?: 'correction' | 'clarification';
  /** ISO 8601 date. */
  readonly date?: string;
  readonly content: Content;
}

/** One entry of a live page. */
export interface LiveUpdateBlock extends Identified {
  readonly type: 'live-update';
  /** ISO 8601, with its time. */
  readonly published: string;
  readonly title?: Content;
  readonly authors?: readonly Author[];
  readonly blocks: readonly Block[];
  /** Held at the top by the editors, who put it there. */
  readonly pinned?: boolean;
  /** One of the moments that the story turns on. */
  readonly keyEvent?: boolean;
}

/** That the article is its author's view; the house's sentence, in the article's language, where it has no content. */
export interface OpinionNoticeBlock extends Identified {
  readonly type: 'opinion-notice';
  readonly content?: Content;
}

export interface Footnote {
  readonly id: string;
  readonly content: Content;
}

/** The notes that `footnote` runs point to, numbered in their order here. */
export interface FootnotesBlock extends Identified {
  readonly type: 'footnotes';
  /** «هوامش» where absent. */
  readonly title?: string;
  readonly items: readonly Footnote[];
}

/** Lines of code, left to right. */
export interface CodeBlock extends Identified {
  readonly type: 'code';
  readonly text: string;
  /** The programming language, for a highlighter of the site's: the class `language-<name>`. */
  readonly language?: string;
}

export interface DividerBlock extends Identified {
  readonly type: 'divider';
}

/** Space that a slot keeps free, so that nothing moves when it is filled. `none` keeps none. */
export type SlotSize = 'none' | 'banner' | 'leaderboard' | 'billboard' | 'rectangle' | 'half-page' | 'newsletter' | 'paywall';

/** A place that the site fills: an advertisement, a newsletter box, a paywall. */
export interface SlotBlock extends Identified {
  readonly type: 'slot';
  /** What the site finds it by: `[data-khabar-slot='name']`. */
  readonly name: string;
  readonly size?: SlotSize;
  /** Words above it: «إعلان». */
  readonly label?: string;
}

export type Block =
  | ParagraphBlock | HeadingBlock | ListBlock | QuoteBlock | PullQuoteBlock | ImageBlock | VideoBlock | AudioBlock
  | GalleryBlock | EmbedBlock | TableBlock | FactBoxBlock | KeyTakeawaysBlock | QuestionsBlock | TimelineBlock | RelatedBlock
  | CorrectionBlock | LiveUpdateBlock | OpinionNoticeBlock | FootnotesBlock | CodeBlock | DividerBlock | SlotBlock;
