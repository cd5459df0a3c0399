import type { Block } from './blocks.js';
import type { Content } from './inline.js';
import type { Media } from './media.js';
import type { Author, Named } from './names.js';

export type * from './blocks.js';
export type * from './inline.js';
export type * from './media.js';
export type * from './names.js';

/*
 * An article as plain JSON: no HTML strings, no Date objects. Every part is optional but the body's own blocks, so that a
 * page can print what it has. Dates are ISO 8601 strings; addresses are absolute or relative URLs.
 *
 * What may change between versions of this format, which `version` counts:
 * - A release of Khabar may add members that are optional, kinds of blocks and runs, and words that a member may hold. An
 *   article for version 1 stays one, and an older Khabar prints the words of a kind that it does not know.
 * - It never takes a member away, gives it another meaning, or asks for one that could be left out. Should that be needed,
 *   the version becomes 2, and Khabar goes on reading version 1.
 */

/** What stands above the kicker, by its meaning; the words are the language's («عاجل») or the house's. */
export type Label = 'breaking' | 'live' | 'special' | 'exclusive' | 'update' | 'opinion';

/** How many comments there are, and where. */
export interface Comments {
  readonly count: number;
  readonly url?: string;
}

/** The same article in another language. */
export interface Translation {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly url: string;
}

/** Where the part ends that everybody may read. */
export interface Gate {
  /** The id of its last block. The rest is what the site sends: Khabar hides nothing. */
  readonly after: string;
}

/** One news article. */
export interface Article {
  /** The version of this format; 1 where absent. */
  readonly version?: number;
  /** Stays the same while the article changes: keeps the page's nodes on an update. */
  readonly id?: string;
  readonly url?: string;
  /** BCP 47 tag (`ar-IQ`). */
  readonly lang?: string;
  /** A {@link Label}, or a site's own words. */
  readonly label?: string;
  /** Where it stands in the paper. Shown where there is no kicker. */
  readonly section?: Named;
  readonly kicker?: string;
  readonly headline?: string;
  readonly standfirst?: string;
  /** For search engines and cards; not shown. */
  readonly description?: string;
  readonly dateline?: string;
  readonly authors?: readonly Author[];
  /** For search engines and cards; not shown. */
  readonly publisher?: Named;
  readonly published?: string;
  readonly updated?: string;
  readonly comments?: Comments;
  readonly media?: Media;
  /** The caption of the lead media; printed as a paragraph where there is no media. */
  readonly caption?: Content;
  readonly credit?: string;
  readonly keywords?: readonly (string | Named)[];
  readonly translations?: readonly Translation[];
  readonly gate?: Gate;
  readonly body?: readonly Block[];
}
