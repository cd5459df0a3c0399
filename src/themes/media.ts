import { css } from 'lit';

/**
 * Tables, galleries, embeds and the places that a site fills. Places keep their size before they are filled: the sizes of
 * advertisements are those of the IAB's guidelines, with room for a label.
 */
export const media = css`
  @layer khabar {
    khabar-article [data-khabar='table'] > [data-khabar-scroll] { overflow-x: auto; }
    khabar-article table { inline-size: 100% !important; border-collapse: collapse !important; border-spacing: 0 !important; table-layout: auto !important; caption-side: top !important; font: 400 calc(var(--_k-base) * .85) / var(--_k-leading-small) var(--_k-font-meta) !important; font-variant-numeric: tabular-nums lining-nums !important; }
    khabar-article caption { font-weight: 700 !important; padding-block-end: var(--_k-unit) !important; }
    khabar-article :is(th, td) { padding: calc(var(--_k-unit) * .8) 0 !important; padding-inline-end: 1em !important; border-block-end: var(--_k-rule-width) solid var(--_k-rule) !important; vertical-align: baseline !important; overflow-wrap: normal !important; }
    khabar-article :is(th, td):last-child { padding-inline-end: 0 !important; }
    khabar-article tbody th { font-weight: 600 !important; }
    khabar-article thead th { font-size: var(--_k-size-xs) !important; font-weight: 500 !important; color: var(--_k-muted) !important; border-block: var(--_k-rule-width) solid var(--_k-rule-strong) !important; }
    /* digits run left to right in every script: units stand under units where numbers begin at the start edge of a text from right to left, and end at the end edge of one from left to right */
    khabar-article [dir='ltr'] [data-khabar-number], khabar-article[dir='ltr'] [data-khabar-number] { text-align: end !important; }
    khabar-article [data-khabar='table'] > figcaption, khabar-article [data-khabar='embed'] > figcaption { font: 400 var(--_k-size-xs) / var(--_k-leading-small) var(--_k-font-meta) !important; color: var(--_k-muted) !important; margin-block-start: calc(var(--_k-unit) * .75) !important; }
    khabar-article [data-khabar='table'] > [data-khabar-scroll]:focus-visible, khabar-article pre:focus-visible { outline: 3px solid var(--_k-focus) !important; outline-offset: 3px; }

    khabar-article khabar-gallery ul { display: grid; grid-template-columns: repeat(var(--_k-columns, 2), minmax(0, 1fr)); gap: calc(var(--_k-unit) * 1.5) .5em; list-style: none !important; padding: 0 !important; }
    khabar-article khabar-gallery ul:has(> li:only-child) { --_k-columns: 1; }
    khabar-article khabar-gallery li { margin: 0 !important; }
    khabar-article khabar-gallery li img { inline-size: 100% !important; block-size: auto !important; aspect-ratio: 4 / 3 !important; object-fit: cover !important; border-radius: var(--_k-radius) !important; background: var(--_k-panel) !important; }
    khabar-article khabar-gallery a { display: block; cursor: zoom-in; }
    khabar-article khabar-gallery figcaption { font: 400 var(--_k-size-xs) / var(--_k-leading-small) var(--_k-font-meta) !important; color: var(--_k-muted) !important; margin-block-start: calc(var(--_k-unit) * .5) !important; text-wrap: pretty !important; }
    khabar-article khabar-gallery > figure > figcaption { font-size: var(--_k-size-small) !important; line-height: var(--_k-leading-small) !important; margin-block-start: var(--_k-unit) !important; max-inline-size: 44em !important; }

    khabar-article khabar-embed > * { text-align: inherit !important; }
    /* the room of the notice and the button before they come */
    khabar-article khabar-embed:not(:defined, [hidden]) { display: block; }
    khabar-article khabar-embed:not(:defined) {
      --_k-notice: calc(var(--_k-size-small) * var(--_k-leading-small) * 2);
      box-sizing: border-box !important;
      border: var(--_k-rule-width) solid var(--_k-rule) !important;
      border-radius: var(--_k-radius) !important;
      background: var(--_k-panel) !important;
      padding: calc(var(--_k-unit) * 5) var(--_k-size-small) calc(var(--_k-unit) * 6.75 + var(--_k-notice) + max(44px, var(--_k-size-small) * 2.75)) !important;
      font: 600 var(--_k-base) / 1.6 var(--_k-font-meta) !important;
      text-align: center !important;
      text-wrap: balance !important;
    }

    khabar-article figure > :is(img, video, picture), khabar-article figure > picture > img { border-radius: var(--_k-radius) !important; }
    khabar-article :is(khabar-caption:has(video, audio), khabar-gallery) { display: block; }
    khabar-article khabar-caption :is(video, audio) { display: block; inline-size: 100%; }
    khabar-article khabar-caption video { aspect-ratio: 16 / 9; background: #000 !important; }
    khabar-article khabar-caption :is(figcaption, p) > strong { color: var(--_k-text) !important; }

    khabar-article [data-khabar='slot'] { display: grid; grid-template-rows: auto minmax(0, 1fr); justify-items: center; box-sizing: content-box !important; text-align: center !important; background: var(--_k-panel) !important; overflow: hidden; }
    khabar-article [data-khabar='slot']:not([class]) { background: none !important; }
    khabar-article [data-khabar='slot'] > [data-khabar-label] { font-size: var(--_k-size-xs) !important; color: var(--_k-muted) !important; margin: 0 !important; grid-row: 1; }
    khabar-article [data-khabar='slot'] > [data-khabar-slot] { grid-row: 2; max-inline-size: 100% !important; }
    khabar-article [data-khabar-slot] { float: none !important; }
    khabar-article [data-khabar-slot='gate']:empty { margin: 0 !important; }
    .khabar-slot-banner { min-block-size: calc(50px + 2em); }
    .khabar-slot-leaderboard { min-block-size: calc(90px + 2em); }
    .khabar-slot-billboard, .khabar-slot-rectangle { min-block-size: calc(250px + 2em); }
    .khabar-slot-half-page { min-block-size: calc(600px + 2em); }
    .khabar-slot-newsletter { min-block-size: 12em; }
    .khabar-slot-paywall { min-block-size: 20em; }

    @container (inline-size >= 60em) {
      khabar-article khabar-gallery ul:has(> li:nth-child(3)) { --_k-columns: 3; }
      khabar-article khabar-gallery ul:has(> li:nth-child(4n):last-child) { --_k-columns: 4; }
    }
    @container (inline-size >= 36em) {
      khabar-article khabar-embed:not(:defined) { --_k-notice: calc(var(--_k-size-small) * var(--_k-leading-small)); padding-inline: calc(var(--_k-size-small) * 1.5) !important; }
    }
    @media (scripting: none) {
      khabar-article khabar-embed:not(:defined) { padding-block-end: calc(var(--_k-unit) * 5) !important; }
    }
    @media print {
      khabar-article khabar-embed:not(:defined) { border: 0 !important; padding: 0 !important; background: none !important; font: inherit !important; text-align: start !important; }
    }
    @media (forced-colors: active) {
      khabar-article [data-khabar-badge], khabar-article [data-khabar-when] strong { border: 1px solid !important; }
      /* boxes told by their panel alone, and the note that a link led to */
      khabar-article :is([data-khabar='fact-box'], [data-khabar='key-takeaways'], [data-khabar-pinned], pre) { border: 1px solid !important; }
      khabar-article [id]:target { outline: 2px solid !important; outline-offset: 2px !important; }
    }
  }
`;
