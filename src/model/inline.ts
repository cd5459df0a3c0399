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

/** Strong importance, emphasis, a highlighted passage, or letters raised or lowered. */
export interface MarkedInline {
  readonly type: 'strong' | 'emphasis' | 'mark' | 'superscript' | 'subscript';
  readonly content: Content;
}

/** Words in another language: its direction follows from `lang`. */
export interface LanguageInline {
  readonly type: 'language';
  /** BCP 47 tag. */
  readonly lang: string;
  readonly content: Content;
}

/** A name, a command or a line of code, left to right. */
export interface CodeInline {
  readonly type: 'code';
  readonly text: string;
}

/** A new line in the same paragraph, as between the lines of an address or a poem. */
export interface BreakInline {
  readonly type: 'break';
}

/** The number of a note, as a link to it. A note that the article does not hold leaves nothing. */
export interface FootnoteInline {
  readonly type: 'footnote';
  /** The note's id in a `footnotes` block. */
  readonly note: string;
}

/** A run inside a block. A plain string is text. */
export type Inline =
  | string | TextInline | LinkInline | MarkedInline | LanguageInline | CodeInline | BreakInline | FootnoteInline;

/** What a block says: a string, or runs in order. */
export type Content = string | readonly Inline[];
