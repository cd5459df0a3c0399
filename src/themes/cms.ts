import { css } from 'lit';
import { THEIRS } from './isolation.js';

/** What may stand beside a text: WordPress writes a class, Drupal another, old HTML an attribute. */
const ASIDE = css`:is(img, figure, div, table, iframe, video)`;
export const LEFT = css`:is(.alignleft, .align-left, img[align='left' i], table[align='left' i])`;
export const RIGHT = css`:is(.alignright, .align-right, img[align='right' i], table[align='right' i])`;

const TO_CENTER = css`:is(.has-text-align-center, .text-align-center, [align='center' i], [style*='text-align: center'], [style*='text-align:center'])`;
const TO_LEFT = css`:is(.has-text-align-left, .text-align-left, [align='left' i]:not(img, table))`;
const TO_RIGHT = css`:is(.has-text-align-right, .text-align-right, [align='right' i]:not(img, table))`;

/**
 * HTML that a CMS wrote (WordPress's blocks and classic editor, Drupal's classes, attributes of old HTML), as an editor meant
 * it: left is the left of the page in either direction, and nothing stands beside a text that is too narrow for both.
 */
export const cms = css`
  @layer khabar {
    :where(khabar-article) ${TO_CENTER}${THEIRS} { text-align: center !important; }
    :where(khabar-article) ${TO_LEFT}:dir(rtl)${THEIRS}, :where(khabar-article) ${TO_RIGHT}:dir(ltr)${THEIRS} { text-align: end !important; }
    :where(khabar-article) ${TO_LEFT}:dir(ltr)${THEIRS}, :where(khabar-article) ${TO_RIGHT}:dir(rtl)${THEIRS} { text-align: start !important; }
    :where(khabar-article) :is(tr, td, th)[valign='top' i]${THEIRS} { vertical-align: top !important; }
    :where(khabar-article) :is(tr, td, th)[valign='middle' i]${THEIRS} { vertical-align: middle !important; }
    :where(khabar-article) :is(tr, td, th)[valign='bottom' i]${THEIRS} { vertical-align: bottom !important; }

    :where(khabar-article) :where(figcaption, .wp-caption-text, .gallery-caption)${THEIRS} { margin-block-start: calc(var(--_k-unit) * .75) !important; color: var(--_k-muted) !important; font: 400 var(--_k-size-small) / var(--_k-leading-small) var(--_k-font-meta) !important; text-wrap: pretty !important; }
    :where(khabar-article) :is(.aligncenter, .align-center)${THEIRS} { max-inline-size: 100% !important; margin-inline: auto !important; }
    :where(khabar-article) img:is(.aligncenter, .align-center):not([hidden])${THEIRS} { display: block; }
    :where(khabar-article) .wp-caption${THEIRS} { max-inline-size: 100% !important; }
    @container (inline-size >= 36em) {
      :where(khabar-article) ${ASIDE}:is(${LEFT}, ${RIGHT})${THEIRS} { max-inline-size: 50% !important; margin-block: calc(var(--_k-gap-paragraph) + .3em) var(--_k-unit) !important; }
      :where(khabar-article) ${ASIDE}${LEFT}:dir(rtl)${THEIRS}, :where(khabar-article) ${ASIDE}${RIGHT}:dir(ltr)${THEIRS} { float: inline-end !important; margin-inline-start: 1.5em !important; }
      :where(khabar-article) ${ASIDE}${LEFT}:dir(ltr)${THEIRS}, :where(khabar-article) ${ASIDE}${RIGHT}:dir(rtl)${THEIRS} { float: inline-start !important; margin-inline-end: 1.5em !important; }
      :where(khabar-article) :where(h1, h2, hr, .alignwide, .alignfull)${THEIRS} { clear: both !important; }

      :where(khabar-article) :where(.wp-block-columns, .wp-block-media-text):not([hidden]) { display: flex; gap: 1.5em; }
      :where(khabar-article) :where(.wp-block-column, .wp-block-media-text > *) { flex: 1; min-inline-size: 0; }
      :where(khabar-article) :where(.wp-block-column + .wp-block-column, .wp-block-media-text > * + *)${THEIRS} { margin-block-start: 0 !important; }
    }

    /* a table without a box that scrolls is one itself */
    :where(khabar-article) :where(table:not([hidden], [data-khabar-scroll] > table, .wp-block-table > table)) { display: block; overflow-x: auto; }
    :where(khabar-article) :where(.wp-block-table) { overflow-x: auto; }

    :where(khabar-article) .wp-block-pullquote${THEIRS} { border-block: var(--_k-rule-width) solid var(--_k-rule-strong) !important; padding-block: calc(var(--_k-unit) * 2.25) calc(var(--_k-unit) * 2.5) !important; }
    :where(khabar-article) .wp-block-pullquote blockquote${THEIRS} { border: 0 !important; padding: 0 !important; font: 600 var(--_k-size-quote) / var(--_k-leading-heading) var(--_k-font-headline) !important; text-wrap: balance !important; }
    :where(khabar-article) .wp-block-verse${THEIRS} { padding: 0 !important; font: inherit !important; white-space: pre-wrap !important; background: none !important; }

    :where(khabar-article) :is(.wp-block-gallery, .blocks-gallery-grid, .gallery):not([hidden]) { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr)); gap: .5em; }
    :where(khabar-article) :is(.wp-block-gallery, .blocks-gallery-grid, .gallery) > *${THEIRS} { margin: 0 !important; padding: 0 !important; list-style: none !important; }
    :where(khabar-article) :is(.wp-block-gallery, .blocks-gallery-grid) img { inline-size: 100%; block-size: 100% !important; object-fit: cover; }
    :where(khabar-article) :is(.wp-block-gallery, .gallery) > figcaption { grid-column: 1 / -1; }

    :where(khabar-article) :is(iframe[src*='youtube'], iframe[src*='youtu.be'], iframe[src*='vimeo'], iframe[src*='dailymotion'], .wp-has-aspect-ratio iframe) { inline-size: 100%; block-size: auto; aspect-ratio: 16 / 9; }
    :where(khabar-article) .wp-embed-aspect-4-3 iframe { aspect-ratio: 4 / 3; }
    :where(khabar-article) .wp-embed-aspect-9-16 iframe { max-inline-size: 22em !important; aspect-ratio: 9 / 16; }
    :where(khabar-article) :where(figure) audio { inline-size: 100%; }

    :where(khabar-article) :where(.wp-block-buttons):not([hidden]) { display: flex; flex-wrap: wrap; gap: .6em; }
    :where(khabar-article) a:is(.wp-block-button__link, .wp-element-button)${THEIRS} { padding: .5em 1.4em .55em !important; border-radius: var(--_k-radius) !important; font: 600 var(--_k-size-small) / var(--_k-leading-small) var(--_k-font-meta) !important; color: var(--_k-on-accent) !important; background: var(--_k-accent) !important; text-decoration: none !important; }
    :where(khabar-article) a:is(.wp-block-button__link, .wp-element-button):not([hidden]) { display: inline-block; }
  }
`;
