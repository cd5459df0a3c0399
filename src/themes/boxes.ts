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
      font: 700 var(--_size-small) / var(--_leading-small) var(--_font-meta) !important;
      color: var(--_accent) !important;
      margin-block-end: var(--_unit) !important;
    }
    khabar-article [data-khabar-title] { font-weight: var(--_weight-strong) !important; }
    khabar-article ${INSIDE} > * + * { margin-block-start: var(--_gap-paragraph) !important; }
    khabar-article ${INSIDE} > :is(h2, h3, h4, h5) + * { margin-block-start: var(--_unit) !important; }

    khabar-article ${PANELS} {
      background: var(--_panel) !important;
      border-radius: var(--_radius) !important;
      padding: calc(var(--_unit) * 2) calc(var(--_unit) * 2.5) calc(var(--_unit) * 2.5) !important;
      font: 400 calc(var(--_base) * .9) / var(--_leading-small) var(--_font-meta) !important;
    }
    khabar-article [data-khabar='key-takeaways'] { border-block-start: 3px solid var(--_accent) !important; }
    khabar-article [data-khabar='key-takeaways'] ul { list-style: none !important; padding: 0 !important; }
    khabar-article [data-khabar='key-takeaways'] li { padding-block: calc(var(--_unit) * .9) !important; }
    khabar-article [data-khabar='key-takeaways'] li + li { border-block-start: 1px solid var(--_rule) !important; margin: 0 !important; }
    khabar-article [data-khabar='key-takeaways'] li:last-child { padding-block-end: 0 !important; }
    khabar-article [data-khabar='fact-box'] > [data-khabar-title] { font: 700 calc(var(--_base) * 1.2) / var(--_leading-heading) var(--_font-headline) !important; margin: 0 !important; }
    khabar-article [data-khabar='fact-box'] dl { display: grid; grid-template-columns: fit-content(40%) minmax(0, 1fr); margin-block-start: calc(var(--_unit) * .75) !important; }
    khabar-article [data-khabar='fact-box'] :is(dt, dd) { padding-block: calc(var(--_unit) * .7) !important; border-block-start: 1px solid var(--_rule) !important; }
    khabar-article [data-khabar='fact-box'] dt { color: var(--_muted) !important; font-weight: 400 !important; padding-inline-end: 2em !important; }
    khabar-article [data-khabar='fact-box'] dd { font-weight: 600 !important; }

    khabar-article blockquote[data-khabar='pull-quote'] {
      border: 0 !important;
      border-block: 1px solid var(--_rule-strong) !important;
      padding: calc(var(--_unit) * 2.25) 0 calc(var(--_unit) * 2.5) !important;
      break-inside: avoid;
    }
    khabar-article [data-khabar='pull-quote'] > p:first-child { font: 600 var(--_size-quote) / var(--_leading-heading) var(--_font-headline) !important; text-wrap: balance !important; }
    khabar-article [data-khabar='pull-quote'] > [data-khabar-attribution] { margin-block-start: calc(var(--_unit) * 1.25) !important; }

    khabar-article [data-khabar='questions'] details { border-block-start: 1px solid var(--_rule) !important; padding-block: calc(var(--_unit) * 1.25) !important; margin: 0 !important; }
    khabar-article [data-khabar='questions'] details:last-child { border-block-end: 1px solid var(--_rule) !important; }
    /* no list item: Chromium would count all summaries of a slot anew for each, which a thousand questions turn into minutes */
    khabar-article [data-khabar='questions'] summary { display: block; list-style: none !important; font: 700 var(--_base) / var(--_leading-lead) var(--_font-headline) !important; cursor: pointer; }
    khabar-article [data-khabar='questions'] summary::before { content: '\\25BE' / '' !important; display: inline-block !important; inline-size: 1.2em !important; color: var(--_accent) !important; }
    khabar-article [data-khabar='questions'] details:not([open]) > summary::before { content: '\\25C2' / '' !important; }
    khabar-article [data-khabar='questions'] details:not([open]) > summary:dir(ltr)::before { content: '\\25B8' / '' !important; }
    khabar-article [data-khabar='questions'] summary:hover { color: var(--_accent) !important; }

    khabar-article [data-khabar='timeline'] ol { list-style: none !important; padding: 0 !important; }
    khabar-article [data-khabar='timeline'] li { position: relative; padding-inline-start: 1.5em !important; margin: 0 !important; }
    khabar-article [data-khabar='timeline'] li:not(:last-child) { padding-block-end: calc(var(--_unit) * 2) !important; }
    khabar-article [data-khabar='timeline'] li:not(:last-child)::after { content: '' !important; position: absolute !important; inset-block: .9em -.9em !important; inset-inline-start: .33em !important; border-inline-start: 1px solid var(--_rule-strong) !important; }
    khabar-article [data-khabar='timeline'] li::before { content: '' !important; position: absolute !important; z-index: 1 !important; inset-inline-start: 0 !important; inset-block-start: .62em !important; box-sizing: border-box !important; inline-size: .66em !important; block-size: .66em !important; border-radius: 50% !important; background: var(--_surface) !important; border: 2px solid var(--_accent) !important; }
    khabar-article [data-khabar='timeline'] li:last-child::before { background: var(--_accent) !important; }
    khabar-article [data-khabar='timeline'] li > * + * { margin-block-start: 0 !important; }
    khabar-article [data-khabar-when] { font: 600 var(--_size-small) / var(--_leading-small) var(--_font-meta) !important; color: var(--_accent) !important; }

    khabar-article [data-khabar='related'] { border-block-start: 1px solid var(--_rule-strong) !important; padding-block-start: calc(var(--_unit) * 1.5) !important; }
    khabar-article [data-khabar='related'] ul { list-style: none !important; padding: 0 !important; }
    khabar-article [data-khabar='related'] li { padding-block: var(--_unit) !important; margin: 0 !important; }
    khabar-article [data-khabar='related'] li + li { border-block-start: 1px solid var(--_rule) !important; }
    khabar-article [data-khabar='related'] a { display: block; font: 600 var(--_base) / var(--_leading-lead) var(--_font-headline) !important; color: var(--_text) !important; text-decoration-color: transparent !important; text-wrap: pretty !important; }
    khabar-article [data-khabar='related'] a:hover { text-decoration-color: currentColor !important; }
    khabar-article [data-khabar='related'] :is(khabar-date, li > span) { font: 400 var(--_size-xs) / var(--_leading-small) var(--_font-meta) !important; color: var(--_muted) !important; }
    khabar-article [data-khabar='related'] [data-khabar-kicker] { display: block; color: var(--_accent) !important; font-weight: 600 !important; }

    khabar-article :is([data-khabar='correction'], [data-khabar='opinion-notice']) { font: 400 calc(var(--_base) * .85) / var(--_leading-small) var(--_font-meta) !important; color: var(--_muted) !important; }
    khabar-article [data-khabar='correction'] { border-inline-start: 3px solid var(--_accent) !important; padding-inline-start: 1em !important; }
    khabar-article [data-khabar='correction'] strong { color: var(--_text) !important; }
    khabar-article [data-khabar='opinion-notice'] { border-block: 1px solid var(--_rule) !important; padding-block: var(--_unit) !important; }

    khabar-article > [data-khabar='live-update']:not([slot]) { border-block-start: 1px solid var(--_rule-strong) !important; padding-block-start: calc(var(--_unit) * 1.5) !important; }
    khabar-article [data-khabar='live-update'] > [data-khabar-when] + :is(h2, h3, h4) { margin-block-start: calc(var(--_unit) * .5) !important; }
    khabar-article [data-khabar='live-update'] > :is(h2, h3, h4, h5) { font: var(--_weight-strong) calc(var(--_base) * 1.2) / var(--_leading-heading) var(--_font-headline) !important; text-wrap: balance !important; }
    khabar-article [data-khabar-when] strong { display: inline-block; margin-inline-start: .6em !important; padding-inline: .7em !important; color: var(--_on-accent) !important; background: var(--_accent) !important; }
    khabar-article [data-khabar-pinned] { background: var(--_panel) !important; padding: calc(var(--_unit) * 1.5) calc(var(--_unit) * 2) calc(var(--_unit) * 2) !important; }
    khabar-article [data-khabar='live-update'] > khabar-byline:defined { display: flex; flex-direction: row; align-items: center; }
    khabar-article [data-khabar='live-update'] > khabar-byline { font: 400 var(--_size-small) / var(--_leading-small) var(--_font-meta) !important; color: var(--_muted) !important; margin-block-start: var(--_unit) !important; }

    khabar-article [data-khabar='footnotes'] { border-block-start: 1px solid var(--_rule) !important; padding-block-start: calc(var(--_unit) * 1.5) !important; font: 400 calc(var(--_base) * .8) / var(--_leading-small) var(--_font-meta) !important; color: var(--_muted) !important; }
    khabar-article :is([role='doc-backlink'], [role='doc-noteref']) { padding-inline: .15em !important; color: var(--_accent) !important; }
    khabar-article [id]:target { background: var(--_mark) !important; }

    khabar-article [data-khabar='keywords'], khabar-article [data-khabar='translations'] { display: flex; flex-wrap: wrap; gap: .6em; list-style: none !important; padding: 0 !important; font: 500 var(--_size-small) / var(--_leading-small) var(--_font-meta) !important; }
    khabar-article :is([data-khabar='keywords'], [data-khabar='translations']) > li { margin: 0 !important; }
    khabar-article [data-khabar='keywords'] > li > * { display: block; padding: .3em .9em .35em !important; color: var(--_text) !important; text-decoration: none !important; border: 1px solid var(--_rule) !important; }
    khabar-article [data-khabar='keywords'] a:hover { color: var(--_accent) !important; border-color: var(--_accent) !important; }
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
