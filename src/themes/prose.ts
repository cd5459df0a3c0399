import { css } from 'lit';

/** What stays the site's: its footer, and whatever it marks. */
const THEIRS = css`:not(:where([slot='footer'], [slot='footer'] *, [data-khabar-off], [data-khabar-off] *))`;

/** The blocks that a host page lays out most, and everything that holds words. */
const BLOCKS = css`p, h1, h2, h3, h4, h5, h6, blockquote, figure, figcaption, section, ul, ol, li, dl, dt, dd, table, caption, th, td, details, summary`;
const WORDS = css`${BLOCKS}, a, em, i, strong, b, cite, mark, span, time, sup, sub`;

/**
 * The article's prose and furniture, as light DOM. Explicit values, !important in a layer, so that a host page's rules do
 * not reach them while an earlier layer of the site's still can; never display. Cursive script is kept whole whatever the
 * page does: no letter-spacing, no slant, no capitals, underlines clear of dots (ALREQ; CSS Text 3 on cursive scripts).
 */
export const prose = css`
  @layer khabar {
    khabar-article {
      box-sizing: border-box !important;
      container-type: inline-size;
      max-inline-size: calc(var(--_page-width) + 2 * var(--_page-inset));
      margin-inline: auto;
      padding: calc(var(--_unit) * 2) var(--_page-inset) calc(var(--_unit) * 7);
      color: var(--_text) !important;
      background: var(--_surface);
      font: 400 medium / 1.75 var(--_font-text) !important;
      font-synthesis-style: none !important;
      letter-spacing: 0 !important;
      word-spacing: 0 !important;
      text-transform: none !important;
      text-align: start !important;
      text-indent: 0 !important;
      hyphens: manual;
      overflow-wrap: anywhere !important;
      text-size-adjust: 100%;
      -webkit-text-size-adjust: 100%;
    }
    khabar-article[dir='rtl'] { direction: rtl !important; }
    khabar-article[dir='ltr'] { direction: ltr !important; }
    khabar-article > :not(khabar-byline, khabar-date, khabar-comment-count, khabar-caption, [slot='footer']) { font-size: var(--_base) !important; line-height: var(--_leading) !important; }

    :where(khabar-article) :where(${WORDS})${THEIRS} {
      letter-spacing: 0 !important;
      text-transform: none !important;
      font-style: normal !important;
      text-indent: 0 !important;
    }
    :where(khabar-article) :where(${BLOCKS})${THEIRS} {
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      float: none !important;
      text-align: start !important;
      font-family: inherit !important;
      color: inherit !important;
      background: none !important;
    }
    :where(khabar-article) :where(p, blockquote, figure, ul, ol, li, dl, dt, dd, details, section, summary)${THEIRS} { font-size: inherit !important; line-height: inherit !important; font-weight: inherit !important; }
    :where(khabar-article) :where(${WORDS}):not([dir])${THEIRS} { direction: inherit !important; }
    :where(khabar-article) [dir='rtl'] { direction: rtl !important; }
    :where(khabar-article) [dir='ltr'] { direction: ltr !important; }
    :where(khabar-article) :where(strong, b, em)${THEIRS} { font-weight: var(--_weight-strong) !important; }
    :where(khabar-article) em${THEIRS} { font-weight: 600 !important; }
    :where(khabar-article) mark${THEIRS} { color: inherit !important; background: var(--_mark) !important; }
    :where(khabar-article) ::selection { color: var(--_text); background: var(--_mark); }
    :where(khabar-article) :where(img, video)${THEIRS} { max-inline-size: 100%; block-size: auto; vertical-align: top; }

    :where(khabar-article) a${THEIRS} {
      color: var(--_link) !important;
      text-decoration: underline from-font var(--_accent) !important;
      text-underline-offset: var(--_underline-offset) !important;
    }
    :where(khabar-article) a:hover${THEIRS} { color: var(--_accent) !important; text-decoration-thickness: 2px !important; }
    :where(khabar-article) :is(a, summary):focus-visible${THEIRS} { outline: 3px solid var(--_focus) !important; outline-offset: 3px !important; border-radius: 2px; }

    khabar-article > :not([slot]) + :not([slot]) { margin-block-start: calc(var(--_unit) * 4) !important; }
    khabar-article > p:not([slot]) { text-wrap: pretty; }
    khabar-article > p:not([slot]) + p:not([slot], [data-khabar='opinion-notice']) { margin-block-start: var(--_gap-paragraph) !important; }
    khabar-article > :is(h2, h3, h4):not([slot]) { font-family: var(--_font-headline) !important; font-weight: var(--_weight-strong) !important; line-height: var(--_leading-heading) !important; text-wrap: balance; break-after: avoid; }
    khabar-article > h2:not([slot]) { font-size: calc(var(--_base) * 1.44) !important; margin-block-start: calc(var(--_unit) * 5) !important; }
    khabar-article > h3:not([slot]) { font-size: calc(var(--_base) * 1.2) !important; }
    khabar-article > :is(h2, h3, h4):not([slot]) + :not([slot]) { margin-block-start: var(--_unit) !important; }
    :where(khabar-article) blockquote${THEIRS} { border-inline-start: 3px solid var(--_rule) !important; padding-inline-start: 1.2em !important; }
    :where(khabar-article) [data-khabar-attribution] { font: 500 var(--_size-small) / var(--_leading-small) var(--_font-meta) !important; color: var(--_muted) !important; margin-block-start: calc(var(--_unit) * .75) !important; }

    :where(khabar-article) :where(ul, ol)${THEIRS} { padding-inline-start: 1.4em !important; }
    :where(khabar-article) li + li${THEIRS} { margin-block-start: calc(var(--_unit) * .75) !important; }
    :where(khabar-article) li > :is(ul, ol)${THEIRS} { margin-block-start: calc(var(--_unit) * .75) !important; }
    :where(khabar-article) :where(li)::marker { color: var(--_accent); font-weight: 700; }
    khabar-article > p:not([slot]) + :is(ul, ol):not([slot], [data-khabar]) { margin-block-start: var(--_gap-paragraph) !important; }
    :where(khabar-article) :where(sup, sub)${THEIRS} { font-size: .7em !important; line-height: 0 !important; }
    :where(khabar-article) hr${THEIRS} { inline-size: auto; margin-inline: 0 !important; border: 0 !important; color: inherit; overflow: visible; }
    /* within the text's column, which an article not upgraded has as the hr's own width alone */
    :where(khabar-article) hr${THEIRS}::before { content: ''; display: block; inline-size: 4em; margin-inline: auto; border-block-start: 3px double var(--_rule-strong); }
    :where(khabar-article) :where(code, pre)${THEIRS} { font-family: ui-monospace, 'Cascadia Mono', Consolas, 'Noto Sans Mono', monospace !important; font-size: .8em !important; letter-spacing: 0 !important; text-transform: none !important; background: var(--_panel) !important; }
    :where(khabar-article) pre${THEIRS} { margin: 0; padding: calc(var(--_unit) * 1.5) !important; line-height: 1.6 !important; text-align: start !important; white-space: pre; overflow-x: auto; tab-size: 2; }
    :where(khabar-article) pre code${THEIRS} { font-size: 1em !important; }

    @media (prefers-reduced-motion: no-preference) {
      :where(khabar-article) a${THEIRS} { transition: color .12s, text-decoration-color .12s; }
    }
    @media print {
      khabar-article { color-scheme: light !important; color: #000 !important; background: none; padding: 0; max-inline-size: none; }
      khabar-article :is(figure, blockquote, li, tr) { break-inside: avoid; }
      khabar-article p { orphans: 3; widows: 3; }
    }
  }
`;
