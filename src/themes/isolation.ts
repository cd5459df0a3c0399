import { css } from 'lit';

const BLOCKS = css`p, h1, h2, h3, h4, h5, h6, blockquote, figure, figcaption, section, article, header, footer, main, aside, nav, address, hgroup, div, center, ul, ol, li, dl, dt, dd, table, caption, colgroup, col, thead, tbody, tfoot, tr, th, td, details, summary, hr, pre`;
const RUNS = css`a, em, i, strong, b, cite, q, dfn, abbr, mark, span, time, data, sup, sub, small, big, s, strike, del, ins, u, var, samp, kbd, code, tt, bdi, bdo, font, br, wbr`;
const MEDIA = css`picture, source, img, video, audio, track, iframe`;
const OURS = css`khabar-byline, khabar-date, khabar-comment-count, khabar-reading-time, khabar-caption, khabar-gallery, khabar-embed`;

/** Whatever the prose rules know: what an article or a CMS writes. `<font>` is a translator's. */
const KNOWN = css`${BLOCKS}, ${RUNS}, ${MEDIA}, ${OURS}`;

/**
 * What holds an article's own: the article, and each element that the prose rules know, itself in one of them. The children of
 * any other element (a custom element, a form, a drawing) are the page's. A fragment of a selector, of no specificity, before
 * `>`: to look at the parent costs a tenth of looking at all ancestors for what must not be there.
 */
export const IN = css`:where(khabar-article, khabar-article > :is(${KNOWN}), khabar-article :is(${KNOWN}) > :is(${KNOWN}))`;

/** What stays the site's: its footer, and whatever it marks. A fragment of a selector, of no specificity. */
export const THEIRS = css`:not(:where([slot='footer'], [data-khabar-off], :is([slot='footer'], [data-khabar-off]) *))`;

/** What pages put quotation marks, icons and bullets before or after. */
const ADORNED = css`h1, h2, h3, h4, h5, h6, blockquote, figure, figcaption, ul, ol, li, a, cite, code, hr, table, th, td, details, summary`;

/** What has a box of ours before or after it. */
const OUR_BOXES = css`hr, cite, q, summary, [data-khabar='timeline'] li, [data-khabar-spoken], [slot='dateline']`;

/** Where neither a class, an attribute nor a script hides an element. A fragment of a selector, of no specificity. */
export const SHOWN = css`:where(:not([class], [hidden], [style*='display']))`;

/** What a page's rules set on words and boxes, back to what the article has. */
const RESET = css`
  box-sizing: border-box !important;
  max-inline-size: none !important;
  float: none !important;
  clear: none !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  border-radius: 0 !important;
  box-shadow: none !important;
  color: inherit !important;
  background: none !important;
  font: inherit !important;
  letter-spacing: inherit !important;
  word-spacing: inherit !important;
  white-space: inherit !important;
  word-break: inherit !important;
  line-break: inherit !important;
  overflow-wrap: inherit !important;
  hyphens: inherit !important;
  text-align: inherit !important;
  text-align-last: inherit !important;
  text-decoration: none !important;
  text-decoration-thickness: auto !important;
  text-decoration-skip-ink: inherit !important;
  text-indent: inherit !important;
  text-rendering: inherit !important;
  text-shadow: inherit !important;
  text-transform: inherit !important;
  text-underline-offset: inherit !important;
  text-wrap: inherit !important;
  tab-size: inherit !important;
  quotes: inherit !important;
  vertical-align: baseline !important;
`;

/**
 * Keeps a host page's rules out: every property that they set on words and boxes is given here for every element, and what
 * an element is to have of its own comes in the sheets after this one. Explicit values, `!important` in a layer: no rule of
 * the page's own reaches past them, while an earlier layer of the site's still can. Never what hides, moves or animates:
 * `display`, `visibility`, `opacity`, `position` and sizes stay the page's, so that `[hidden]` and utility classes hide. Only
 * what many pages lay out anew and nobody hides by its tag, {@link SHOWN}, keeps its `display`.
 */
export const isolation = css`
  @layer khabar {
    khabar-article {
      inline-size: 100%; /* a grid or a flexible box would have it as wide as its content, of which a container says nothing */
      box-sizing: border-box !important;
      float: none !important;
      max-inline-size: calc(var(--_k-page-width) + 2 * var(--_k-page-inset)) !important;
      margin-inline: auto !important;
      padding: calc(var(--_k-unit) * 2) var(--_k-page-inset) calc(var(--_k-unit) * 7) !important;
      border: 0 !important;
      border-radius: 0 !important;
      box-shadow: none !important;
      color: var(--_k-text) !important;
      background: var(--_k-surface) !important;
      font: var(--_k-weight-text) medium / 1.75 var(--_k-font-text) !important;
      font-synthesis-style: var(--_k-synthesis) !important;
      letter-spacing: 0 !important;
      word-spacing: 0 !important;
      white-space: normal !important;
      word-break: normal !important;
      line-break: auto !important;
      overflow-wrap: anywhere !important;
      hyphens: manual !important;
      text-align: start !important;
      text-align-last: auto !important;
      text-indent: 0 !important;
      text-rendering: auto !important;
      text-shadow: none !important;
      text-transform: none !important;
      text-decoration-skip-ink: auto !important;
      text-underline-offset: auto !important;
      text-wrap: wrap !important;
      list-style: none !important;
      quotes: var(--_k-quotes) !important;
      tab-size: 8 !important;
      -webkit-font-smoothing: auto !important;
      text-size-adjust: 100%;
      -webkit-text-size-adjust: 100%;
    }
    /* by the attribute that decides for it, wherever it stands: a page's rule would beat that of an element further up */
    khabar-article[dir='rtl' i] { direction: rtl !important; }
    khabar-article[dir='ltr' i] { direction: ltr !important; }
    khabar-article:dir(rtl) { direction: rtl !important; }
    khabar-article:dir(ltr) { direction: ltr !important; }

    :where(khabar-article, khabar-article :is(${OUR_BOXES}))::before, :where(khabar-article) :where(${OUR_BOXES})::after { ${RESET} }
    ${IN} {
      > :where(${KNOWN}):where(:not([dir], bdi))${THEIRS} { direction: inherit !important; ${RESET} }
      /* a direction stays where it is written; never on bdi, whose own direction a page's rules would beat */
      > :where([dir], bdi)${THEIRS} { ${RESET} }
      > :where([dir='rtl' i])${THEIRS} { direction: rtl !important; }
      > :where([dir='ltr' i])${THEIRS} { direction: ltr !important; }
      > li${THEIRS} { list-style: inherit !important; }
      > :where(figure, figcaption, figure > img, picture > img)${SHOWN}${THEIRS} { display: block !important; }
      > :where(cite)${SHOWN}${THEIRS} { display: inline !important; }
      /* only where pages put something, since engines work out the style of each that a rule speaks of; what we put there ourselves has a box of its own */
      > :where(${ADORNED})${THEIRS}::before, > :where(${ADORNED}, p:not(p + p))${THEIRS}::after { content: none !important; }
      > q${THEIRS}::before { content: open-quote !important; }
      > q${THEIRS}::after { content: close-quote !important; }
      /*
       * No page makes a drop cap of a cursive letter, nor spaces out a first line: WebKit tears the word apart even where the letter
       * looks like the others. A first letter is none after a box. Only where a run of paragraphs begins, and where a
       * class asks for one: on every paragraph this would take as long as all else together.
       */
      > :where(p:not(p + p), .has-drop-cap)${THEIRS}::first-line { color: inherit !important; background: none !important; font: inherit !important; letter-spacing: inherit !important; word-spacing: inherit !important; text-decoration: inherit !important; text-shadow: inherit !important; text-transform: inherit !important; }
      > :where(p:not(p + p), .has-drop-cap)${THEIRS}::before { content: '' !important; display: inline-block !important; ${RESET} }
    }
  }
`;
