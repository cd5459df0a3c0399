import { css } from 'lit';
import { FACTS } from './facts.js';
import { SHOWN } from './isolation.js';

/** What stands around the text: kicker, headline, standfirst, byline, dates, comment count, captions. */
export const furniture = css`
  @layer khabar {
    khabar-article > [slot='kicker'], khabar-article > [slot='kicker'] a { color: var(--_k-accent) !important; text-decoration-color: transparent !important; }
    khabar-article > [slot='kicker'] { font: 600 var(--_k-size-small) / var(--_k-leading-small) var(--_k-font-meta) !important; margin-block-end: var(--_k-unit) !important; }
    khabar-article > [slot='kicker'] a:hover { text-decoration-color: currentColor !important; }
    khabar-article [data-khabar-badge] { display: inline-block; padding: .05em .7em .1em !important; margin-inline-end: .3em !important; border-radius: var(--_k-radius-control) !important; font-weight: 700 !important; color: var(--_k-on-accent) !important; background: var(--_k-accent) !important; }
    /* one red for what breaks, whatever the brand's accent is */
    khabar-article :is([data-khabar-badge='breaking'], [data-khabar-badge='live']) { color: var(--_k-on-alert) !important; background: var(--_k-alert) !important; }
    khabar-article > [slot='headline'] {
      --_k-headline: var(--_k-size-headline);
      font: var(--_k-weight-headline) var(--_k-headline) / var(--_k-leading-headline) serif !important;
      font-family: var(--_k-font-headline) !important;
      text-wrap: balance !important;
    }
    khabar-article > [slot='standfirst'] {
      color: var(--_k-muted) !important;
      font-size: var(--_k-size-lead) !important;
      line-height: var(--_k-leading-lead) !important;
      margin-block-start: calc(var(--_k-unit) * 1.5) !important;
      max-inline-size: 34em !important;
      text-wrap: balance !important;
    }

    khabar-article > ${FACTS} {
      font: 400 var(--_k-size-small) / var(--_k-leading-small) var(--_k-font-meta) !important;
      color: var(--_k-muted) !important;
      text-wrap: balance !important; /* no time is parted from its half of the day */
    }
    /* the strip: what does not end it keeps its distance; a byline with portraits or a role has a line of its own */
    khabar-article > ${FACTS}:has(+ :is([slot='date'], [slot='comment-count'])) { margin-inline-end: calc(var(--_k-unit) * 2) !important; }
    khabar-article > [slot='byline']:has([slot='portrait'], [slot='role']) { inline-size: 100%; margin-inline-end: 0 !important; }
    /* blocks in the strip, since WebKit's innerText runs its floats together before upgrade */
    khabar-article > :is([slot='date'], [slot='comment-count']) > :is(time, a):only-child:not([hidden]) { display: block; }
    khabar-article > [slot='date'] { font-variant-numeric: lining-nums tabular-nums !important; }
    /* a plain date stays on one line: engines would break a dual month after its slash */
    khabar-article > [slot='date'][datetime*='-']:not([format], [end-datetime], [secondary-calendar], [weekday], [updated]) { white-space: nowrap !important; }
    khabar-article > [slot='byline'] { font-weight: 600 !important; }
    khabar-article > [slot='byline'] > :is([slot='dateline'], [slot='role']), khabar-article [data-khabar-role] { font-weight: 400 !important; color: var(--_k-muted) !important; }
    khabar-article > [slot='byline'] > [slot='role'], khabar-article [data-khabar-role] { font-size: var(--_k-size-xs) !important; line-height: var(--_k-leading-small) !important; }
    khabar-article > [slot='byline'] > [data-khabar-author] { display: block; }
    khabar-article > [slot='byline'] > [slot='dateline']:not(:only-child)::after { content: '\\2009\\2014' / '' !important; }
    khabar-article > [slot='byline'] { color: var(--_k-text) !important; }
    khabar-article [slot='portrait'] { border-radius: 50% !important; }
    khabar-article khabar-byline:defined > [slot='portrait']:not(:first-child) { margin-inline-start: -.8em !important; }
    /* one of several names moves to the next line whole, with the word that joins it */
    khabar-article > [slot='byline'] > span:not([slot], [data-khabar-author]) { display: inline-block; max-inline-size: 100% !important; }
    khabar-article > :is([slot='byline'], [slot='comment-count']) a { color: inherit !important; text-decoration-color: transparent !important; }
    khabar-article > [slot='comment-count'] a { text-decoration-color: color-mix(in srgb, currentColor 45%, transparent) !important; }
    khabar-article > :is([slot='byline'], [slot='comment-count']) a:hover { text-decoration-color: currentColor !important; }

    khabar-article khabar-caption { color: var(--_k-muted) !important; font: 400 var(--_k-size-small) / var(--_k-leading-small) var(--_k-font-meta) !important; }
    khabar-article khabar-caption figcaption { margin-block-start: var(--_k-unit) !important; max-inline-size: 44em !important; text-wrap: pretty !important; }
    khabar-article > khabar-caption[slot='media'] > p { max-inline-size: 44em !important; }
    khabar-article :is(khabar-caption, khabar-gallery) cite${SHOWN} { display: inline-block !important; }
    khabar-article :is(khabar-caption, khabar-gallery) cite { color: var(--_k-text) !important; font-weight: 500 !important; }
    khabar-article :is(khabar-caption, khabar-gallery) cite::before { content: '(' / '' !important; }
    khabar-article :is(khabar-caption, khabar-gallery) cite::after { content: ')' / '' !important; }
    khabar-article khabar-caption img { border-radius: var(--_k-radius) !important; background: var(--_k-panel) !important; }
    khabar-article > khabar-caption[slot='media'] img { inline-size: 100% !important; block-size: auto !important; aspect-ratio: var(--_k-media-ratio) !important; object-fit: cover !important; }
    khabar-article [data-khabar-spoken]::before {
      content: attr(data-khabar-spoken) ' ' !important;
      position: absolute !important;
      inline-size: 1px !important;
      block-size: 1px !important;
      overflow: hidden !important;
      clip-path: inset(50%) !important;
      white-space: nowrap !important;
    }

    /* links that stand alone in a line are 24 px high (WCAG 2.5.8); the room of an inline box moves no line */
    khabar-article :is([slot='byline'], [data-khabar='live-update'] > khabar-byline, [data-khabar-attribution], [data-khabar='translations'], [data-khabar='footnotes']) a { padding-block: .25em !important; }

    /* the rail of facts, where there is room: the place on a line of its own, a hairline between */
    @container khabar-rail (inline-size >= 60em) {
      khabar-article > ${FACTS}:not(:last-child) { margin-inline-end: 0 !important; }
      khabar-article > ${FACTS} ~ :is([slot='date'], [slot='comment-count']) {
        border-block-start: var(--_k-rule-width) solid var(--_k-rule) !important;
        padding-block-start: calc(var(--_k-unit) * 1.75) !important;
      }
      khabar-article > [slot='date'] + [slot='date'][updated] { border-block-start: 0 !important; padding-block-start: 0 !important; margin-block-start: calc(var(--_k-unit) * -1) !important; }
      khabar-article > [slot='byline'] > [slot='dateline']:not(:only-child)::after { content: none !important; }
    }
  }
`;
