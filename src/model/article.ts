/*
 * An article as plain JSON: no HTML strings, no Date objects. Every part is optional but the body's own blocks, so that a
 * page can print what it has. Dates are ISO 8601 strings; addresses are absolute or relative URLs.
 */

/** Text without markup. */
export interface TextInline {
  readonly type: 'text';
  readonly text: string;
}

/** A link. Addresses other than http, https, mailto and tel, or relative ones, are printed as text without a link. */
export interface LinkInline {
  readonly type: 'link';
  readonly href: string;
  readonly content: Content;
}

/** Strong importance, emphasis, or a highlighted passage. */
export interface MarkedInline {
  readonly type: 'strong' | 'emphasis' | 'mark';
  readonly content: Content;
}

/** Words in another language: its direction follows from `lang`. */
export interface LanguageInline {
  readonly type: 'language';
  readonly lang: string;
  readonly content: Content;
}

/** A run inside a block. A plain string is text. */
export type Inline = string | TextInline | LinkInline | MarkedInline | LanguageInline;

/** What a block says: a string, or runs in order. */
export type Content = string | readonly Inline[];

/** A picture, with its natural size in CSS pixels so that nothing moves when it arrives. */
export interface ImageMedia {
  readonly type: 'image';
  readonly src: string;
  /** What the picture shows, for those who do not see it; `''` for decoration. */
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
}

export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly id?: string;
  readonly content: Content;
}

/** A heading below the headline; level 2 (the default) to 4. */
export interface HeadingBlock {
  readonly type: 'heading';
  readonly id?: string;
  readonly level?: 2 | 3 | 4;
  readonly content: Content;
}

/** A quotation set off from the text, with who said it. */
export interface QuoteBlock {
  readonly type: 'quote';
  readonly id?: string;
  readonly content: Content;
  readonly attribution?: string;
}

/** A picture in the text, with caption and credit. */
export interface ImageBlock extends ImageMedia {
  readonly id?: string;
  readonly caption?: Content;
  readonly credit?: string;
}

export type Block = ParagraphBlock | HeadingBlock | QuoteBlock | ImageBlock;

/** Who wrote it: a person (the default) or an organization, such as a news agency. */
export interface Author {
  readonly name: string;
  readonly kind?: 'person' | 'organization';
  readonly role?: string;
  readonly url?: string;
  /** Address of a square portrait. */
  readonly portrait?: string;
}

/** How many comments there are, and where. */
export interface Comments {
  readonly count: number;
  readonly url?: string;
}

/** One news article. */
export interface Article {
  /** Stays the same while the article changes: keeps the page's nodes on an update. */
  readonly id?: string;
  readonly url?: string;
  /** BCP 47 tag (`ar-IQ`). */
  readonly lang?: string;
  readonly kicker?: string;
  readonly headline?: string;
  readonly standfirst?: string;
  readonly dateline?: string;
  readonly authors?: readonly Author[];
  readonly published?: string;
  readonly updated?: string;
  readonly comments?: Comments;
  readonly media?: ImageMedia;
  /** The caption of the lead media; printed as a paragraph where there is no media. */
  readonly caption?: Content;
  readonly credit?: string;
  readonly body?: readonly Block[];
}
