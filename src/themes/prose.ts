import { css } from 'lit';

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
    khabar-article > :not(khabar-byline, khabar-date, khabar-comment-count, khabar-caption) { font-size: var(--_base) !important; line-height: var(--_leading) !important; }

    :where(khabar-article) :where(p, h1, h2, h3, h4, h5, h6, blockquote, figure, figcaption, ul, ol, li, dl, dt, dd, a, em, i, strong, b, cite, mark, span, time):not(:where([data-khabar-off], [data-khabar-off] *)) {
      letter-spacing: 0 !important;
      text-transform: none !important;
      font-style: normal !important;
      text-indent: 0 !important;
    }
    :where(khabar-article) :where(p, h1, h2, h3, h4, h5, h6, blockquote, figure, figcaption):not(:where([data-khabar-off], [data-khabar-off] *)) {
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      float: none !important;
      text-align: start !important;
      font-family: inherit !important;
      color: inherit !important;
      background: none !important;
    }
    :where(khabar-article) :where(p, blockquote, figure):not(:where([data-khabar-off], [data-khabar-off] *)) { font-size: inherit !important; line-height: inherit !important; font-weight: inherit !important; }
    :where(khabar-article) [dir='rtl'] { direction: rtl !important; }
    :where(khabar-article) [dir='ltr'] { direction: ltr !important; }
    :where(khabar-article) :where(strong, b, em) { font-weight: var(--_weight-strong) !important; }
    :where(khabar-article) em { font-weight: 600 !important; }
    :where(khabar-article) mark { color: inherit !important; background: var(--_mark) !important; }
    :where(khabar-article) ::selection { color: var(--_text); background: var(--_mark); }
    :where(khabar-article) :where(img, video) { max-inline-size: 100%; block-size: auto; }

    :where(khabar-article) a {
      color: var(--_link) !important;
      text-decoration: underline from-font var(--_accent) !important;
      text-underline-offset: var(--_underline-offset) !important;
    }
    :where(khabar-article) a:hover { color: var(--_accent) !important; text-decoration-thickness: 2px !important; }
    :where(khabar-article) a:focus-visible { outline: 3px solid var(--_focus) !important; outline-offset: 3px !important; border-radius: 2px; }

    khabar-article > [slot='kicker'], khabar-article > [slot='kicker'] a { color: var(--_accent) !important; text-decoration-color: transparent !important; }
    khabar-article > [slot='kicker'] { font: 600 var(--_size-small) / var(--_leading-small) var(--_font-meta) !important; margin-block-end: var(--_unit) !important; }
    khabar-article > [slot='kicker'] a:hover { text-decoration-color: currentColor !important; }
    khabar-article > [slot='headline'] {
      font: var(--_weight-headline) var(--_size-headline) / var(--_leading-headline) var(--_font-headline) !important;
      text-wrap: balance;
    }
    khabar-article > [slot='standfirst'] {
      color: var(--_muted) !important;
      font-size: calc(var(--_base) * 1.2) !important;
      line-height: 1.65 !important;
      margin-block-start: calc(var(--_unit) * 1.5) !important;
      max-inline-size: 34em;
      text-wrap: pretty;
    }

    khabar-article > :is([slot='byline'], [slot='date'], [slot='comment-count']) {
      font: 400 var(--_size-small) / var(--_leading-small) var(--_font-meta) !important;
      color: var(--_muted) !important;
    }
    khabar-article > [slot='date'] { font-variant-numeric: lining-nums tabular-nums; white-space: nowrap !important; }
    khabar-article > [slot='date']:is([end-datetime], [secondary-calendar], [show-zone]) { white-space: normal !important; }
    khabar-article > [slot='byline'] { font-weight: 600 !important; }
    khabar-article > [slot='byline'] > :is([slot='dateline'], [slot='role']), [data-khabar-role] { font-weight: 400 !important; color: var(--_muted) !important; }
    khabar-article > [slot='byline'] > [slot='role'], [data-khabar-role] { font-size: calc(var(--_base) * .7) !important; line-height: 1.7 !important; }
    khabar-article > [slot='byline'] > [data-khabar-author] { display: block; }
    khabar-article > [slot='byline'] > [slot='dateline']:not(:only-child)::after { content: '\\2009\\2014\\2009' / ''; }
    khabar-article > [slot='byline'] { color: var(--_text) !important; }
    khabar-article > :is([slot='byline'], [slot='comment-count']) a { color: inherit !important; text-decoration-color: transparent !important; }
    khabar-article > [slot='comment-count'] a { text-decoration-color: color-mix(in srgb, currentColor 45%, transparent) !important; }
    khabar-article > :is([slot='byline'], [slot='comment-count']) a:hover { text-decoration-color: currentColor !important; }

    khabar-article khabar-caption { color: var(--_muted) !important; font: 400 var(--_size-small) / var(--_leading-small) var(--_font-meta) !important; }
    khabar-article khabar-caption figcaption { margin-block-start: var(--_unit) !important; max-inline-size: 44em; text-wrap: pretty; }
    khabar-article > khabar-caption[slot='media'] > p { max-inline-size: 44em; }
    khabar-article khabar-caption cite { color: var(--_text) !important; font-weight: 500 !important; }
    khabar-article khabar-caption cite::before { content: '(' / ''; }
    khabar-article khabar-caption cite::after { content: ')' / ''; }
    khabar-article khabar-caption img { border-radius: var(--_radius); background: var(--_panel); }
    khabar-article > khabar-caption[slot='media'] img { inline-size: 100%; aspect-ratio: var(--_media-ratio); object-fit: cover; }
    khabar-article [data-khabar-spoken]::before {
      content: attr(data-khabar-spoken) ' ';
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    khabar-article > :not([slot]) + :not([slot]) { margin-block-start: calc(var(--_unit) * 4) !important; }
    khabar-article > p:not([slot]) { text-wrap: pretty; }
    khabar-article > p:not([slot]) + p:not([slot]) { margin-block-start: var(--_gap-paragraph) !important; }
    khabar-article > :is(h2, h3, h4):not([slot]) { font-family: var(--_font-headline) !important; font-weight: var(--_weight-strong) !important; line-height: 1.5 !important; text-wrap: balance; break-after: avoid; }
    khabar-article > h2:not([slot]) { font-size: calc(var(--_base) * 1.44) !important; margin-block-start: calc(var(--_unit) * 5) !important; }
    khabar-article > h3:not([slot]) { font-size: calc(var(--_base) * 1.2) !important; }
    khabar-article > :is(h2, h3, h4):not([slot]) + :not([slot]) { margin-block-start: var(--_unit) !important; }
    :where(khabar-article) blockquote { border-inline-start: 3px solid var(--_rule) !important; padding-inline-start: 1.2em !important; }
    :where(khabar-article) [data-khabar-attribution] { font: 500 var(--_size-small) / var(--_leading-small) var(--_font-meta) !important; color: var(--_muted) !important; margin-block-start: calc(var(--_unit) * .75) !important; }

    @media (prefers-reduced-motion: no-preference) {
      khabar-article a { transition: color .12s, text-decoration-color .12s; }
    }
    @media print {
      khabar-article { color: #000 !important; background: none; padding: 0; max-inline-size: none; }
      khabar-article :is(figure, blockquote) { break-inside: avoid; }
      khabar-article p { orphans: 3; widows: 3; }
    }
  }
`;
