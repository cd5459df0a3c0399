import { css } from 'lit';

/** The boxes whose words are set in the sans face on a panel. */
const PANELS = css`:is([data-khabar='key-takeaways'], [data-khabar='fact-box'])`;

/** Where blocks stand inside a block. */
const INSIDE = css`:is([data-khabar='live-update'], [data-khabar='fact-box'], [data-khabar='timeline'] li, [data-khabar='questions'] details)`;

/**
 * The blocks that the view marks by their kind (`data-khabar`), as light DOM: hand-written HTML of the same shape is as good.
 */
export const boxes = css`
  @layer khabar {
    khabar-article [data-khabar-label] {
      font: 700 var(--_k-size-small) / var(--_k-leading-small) var(--_k-font-meta) !important;
      color: var(--_k-accent) !important;
      margin-block-end: var(--_k-unit) !important;
    }
    khabar-article [data-khabar-title] { font-weight: var(--_k-weight-strong) !important; }
    khabar-article ${INSIDE} > * + * { margin-block-start: var(--_k-gap-paragraph) !important; }
    khabar-article ${INSIDE} > :is(h2, h3, h4, h5) + * { margin-block-start: var(--_k-unit) !important; }

    khabar-article ${PANELS} {
      background: var(--_k-panel) !important;
      border-radius: var(--_k-radius) !important;
      padding: calc(var(--_k-unit) * 2) calc(var(--_k-unit) * 2.5) calc(var(--_k-unit) * 2.5) !important;
      font: 400 calc(var(--_k-base) * .9) / var(--_k-leading-small) var(--_k-font-meta) !important;
    }
    khabar-article [data-khabar='key-takeaways'] ul { list-style: none !important; padding: 0 !important; }
    khabar-article [data-khabar='key-takeaways'] li { padding-block: calc(var(--_k-unit) * .9) !important; }
    khabar-article [data-khabar='key-takeaways'] li + li { border-block-start: var(--_k-rule-width) solid var(--_k-rule) !important; margin: 0 !important; }
    khabar-article [data-khabar='key-takeaways'] li:last-child { padding-block-end: 0 !important; }
    khabar-article [data-khabar='fact-box'] > [data-khabar-title] { font: 700 var(--_k-size-lead) / var(--_k-leading-heading) var(--_k-font-headline) !important; margin: 0 !important; }
    khabar-article [data-khabar='fact-box'] dl { display: grid; grid-template-columns: fit-content(40%) minmax(0, 1fr); margin-block-start: calc(var(--_k-unit) * .75) !important; }
    khabar-article [data-khabar='fact-box'] :is(dt, dd) { padding-block: calc(var(--_k-unit) * .7) !important; border-block-start: var(--_k-rule-width) solid var(--_k-rule) !important; }
    khabar-article [data-khabar='fact-box'] dt { color: var(--_k-muted) !important; font-weight: 400 !important; padding-inline-end: 2em !important; }
    khabar-article [data-khabar='fact-box'] dd { font-weight: 600 !important; }

    khabar-article blockquote[data-khabar='pull-quote'] {
      border: 0 !important;
      border-block: var(--_k-rule-width) solid var(--_k-rule-strong) !important;
      padding: calc(var(--_k-unit) * 2.25) 0 calc(var(--_k-unit) * 2.5) !important;
      break-inside: avoid;
    }
    khabar-article [data-khabar='pull-quote'] > p:first-child { font: 600 var(--_k-size-quote) / var(--_k-leading-heading) var(--_k-font-headline) !important; text-wrap: balance !important; }
    khabar-article [data-khabar='pull-quote'] > [data-khabar-attribution] { margin-block-start: calc(var(--_k-unit) * 1.25) !important; }

    khabar-article [data-khabar='questions'] details { border-block-start: var(--_k-rule-width) solid var(--_k-rule) !important; padding-block: calc(var(--_k-unit) * 1.25) !important; margin: 0 !important; }
    khabar-article [data-khabar='questions'] details:last-child { border-block-end: var(--_k-rule-width) solid var(--_k-rule) !important; }
    /* no list item: Chromium would count all summaries of a slot anew for each, which a thousand questions turn into minutes */
    khabar-article [data-khabar='questions'] summary { display: block; list-style: none !important; font: 700 var(--_k-base) / var(--_k-leading-lead) var(--_k-font-headline) !important; cursor: pointer; }
    khabar-article [data-khabar='questions'] summary::before { content: '\\25BE' / '' !important; display: inline-block !important; inline-size: 1.2em !important; color: var(--_k-accent) !important; }
    khabar-article [data-khabar='questions'] details:not([open]) > summary::before { content: '\\25C2' / '' !important; }
    khabar-article [data-khabar='questions'] details:not([open]) > summary:dir(ltr)::before { content: '\\25B8' / '' !important; }
    khabar-article [data-khabar='questions'] summary:hover { color: var(--_k-accent) !important; }

    khabar-article [data-khabar='timeline'] ol { list-style: none !important; padding: 0 !important; }
    khabar-article [data-khabar='timeline'] li { position: relative; padding-inline-start: 1.5em !important; margin: 0 !important; }
    khabar-article [data-khabar='timeline'] li:not(:last-child) { padding-block-end: calc(var(--_k-unit) * 2) !important; }
    khabar-article [data-khabar='timeline'] li:not(:last-child)::after { content: '' !important; position: absolute !important; inset-block: .9em -.9em !important; inset-inline-start: .33em !important; border-inline-start: var(--_k-rule-width) solid var(--_k-rule-strong) !important; }
    khabar-article [data-khabar='timeline'] li::before { content: '' !important; position: absolute !important; z-index: 1 !important; inset-inline-start: 0 !important; inset-block-start: .62em !important; box-sizing: border-box !important; inline-size: .66em !important; block-size: .66em !important; border-radius: 50% !important; background: var(--_k-surface) !important; border: 2px solid var(--_k-accent) !important; }
    khabar-article [data-khabar='timeline'] li:last-child::before { background: var(--_k-accent) !important; }
    khabar-article [data-khabar='timeline'] li > * + * { margin-block-start: 0 !important; }
    khabar-article [data-khabar-when] { font: 600 var(--_k-size-small) / var(--_k-leading-small) var(--_k-font-meta) !important; color: var(--_k-accent) !important; }

    khabar-article [data-khabar='related'] { border-block-start: var(--_k-rule-width) solid var(--_k-rule-strong) !important; padding-block-start: calc(var(--_k-unit) * 1.5) !important; }
    khabar-article [data-khabar='related'] ul { list-style: none !important; padding: 0 !important; }
    khabar-article [data-khabar='related'] li { padding-block: var(--_k-unit) !important; margin: 0 !important; }
    khabar-article [data-khabar='related'] li + li { border-block-start: var(--_k-rule-width) solid var(--_k-rule) !important; }
    khabar-article [data-khabar='related'] a { display: block; font: 600 var(--_k-base) / var(--_k-leading-lead) var(--_k-font-headline) !important; color: var(--_k-text) !important; text-decoration-color: transparent !important; text-wrap: pretty !important; }
    khabar-article [data-khabar='related'] a:hover { text-decoration-color: currentColor !important; }
    khabar-article [data-khabar='related'] :is(khabar-date, li > span) { font: 400 var(--_k-size-xs) / var(--_k-leading-small) var(--_k-font-meta) !important; color: var(--_k-muted) !important; }
    khabar-article [data-khabar='related'] [data-khabar-kicker] { display: block; color: var(--_k-accent) !important; font-weight: 600 !important; }

    khabar-article :is([data-khabar='correction'], [data-khabar='opinion-notice']) { font: 400 calc(var(--_k-base) * .85) / var(--_k-leading-small) var(--_k-font-meta) !important; color: var(--_k-muted) !important; }
    khabar-article [data-khabar='correction'] { border-inline-start: var(--_k-rule-heavy) solid var(--_k-accent) !important; padding-inline-start: 1em !important; }
    khabar-article [data-khabar='correction'] strong { color: var(--_k-text) !important; }
    khabar-article [data-khabar='opinion-notice'] { border-block: var(--_k-rule-width) solid var(--_k-rule) !important; padding-block: var(--_k-unit) !important; }

    khabar-article > [data-khabar='live-update']:not([slot]) { border-block-start: var(--_k-rule-width) solid var(--_k-rule-strong) !important; padding-block-start: calc(var(--_k-unit) * 1.5) !important; }
    khabar-article [data-khabar='live-update'] > [data-khabar-when] + :is(h2, h3, h4) { margin-block-start: calc(var(--_k-unit) * .5) !important; }
    khabar-article [data-khabar='live-update'] > :is(h2, h3, h4, h5) { font: var(--_k-weight-strong) var(--_k-size-lead) / var(--_k-leading-heading) var(--_k-font-headline) !important; text-wrap: balance !important; }
    khabar-article [data-khabar-when] strong { display: inline-block; margin-inline-start: .6em !important; padding-inline: .7em !important; border-radius: var(--_k-radius-control) !important; color: var(--_k-on-accent) !important; background: var(--_k-accent) !important; }
    khabar-article [data-khabar-pinned] { background: var(--_k-panel) !important; border-radius: var(--_k-radius) !important; padding: calc(var(--_k-unit) * 1.5) calc(var(--_k-unit) * 2) calc(var(--_k-unit) * 2) !important; }
    khabar-article [data-khabar='live-update'] > khabar-byline:defined { display: flex; flex-direction: row; align-items: center; }
    khabar-article [data-khabar='live-update'] > khabar-byline { font: 400 var(--_k-size-small) / var(--_k-leading-small) var(--_k-font-meta) !important; color: var(--_k-muted) !important; margin-block-start: var(--_k-unit) !important; }

    khabar-article [data-khabar='footnotes'] { border-block-start: var(--_k-rule-width) solid var(--_k-rule) !important; padding-block-start: calc(var(--_k-unit) * 1.5) !important; font: 400 calc(var(--_k-base) * .8) / var(--_k-leading-small) var(--_k-font-meta) !important; color: var(--_k-muted) !important; }
    khabar-article :is([role='doc-backlink'], [role='doc-noteref']) { padding-inline: .15em !important; color: var(--_k-accent) !important; }
    khabar-article [id]:target { background: var(--_k-mark) !important; }

    khabar-article [data-khabar='keywords'], khabar-article [data-khabar='translations'] { display: flex; flex-wrap: wrap; gap: .6em; list-style: none !important; padding: 0 !important; font: 500 var(--_k-size-small) / var(--_k-leading-small) var(--_k-font-meta) !important; }
    khabar-article :is([data-khabar='keywords'], [data-khabar='translations']) > li { margin: 0 !important; }
    khabar-article [data-khabar='keywords'] > li > * { display: block; padding: .3em .9em .35em !important; color: var(--_k-text) !important; text-decoration: none !important; border: var(--_k-rule-width) solid var(--_k-rule) !important; border-radius: var(--_k-radius-control) !important; }
    khabar-article [data-khabar='keywords'] a:hover { color: var(--_k-accent) !important; border-color: var(--_k-accent) !important; }
    khabar-article [data-khabar='translations'] { column-gap: 1.5em; }

    @container (inline-size < 30em) {
      khabar-article [data-khabar='fact-box'] dl { grid-template-columns: minmax(0, 1fr); }
      khabar-article [data-khabar='fact-box'] dt { padding-block-end: 0 !important; }
      khabar-article [data-khabar='fact-box'] dd { border-block-start: 0 !important; padding-block-start: 0 !important; }
    }
    @media print {
      khabar-article ${PANELS} { background: none !important; border: 1px solid #000 !important; break-inside: avoid; }
      khabar-article [data-khabar='slot'] { display: none !important; }
    }
  }
`;
