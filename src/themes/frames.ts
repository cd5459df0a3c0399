import { css } from 'lit';
import { FACTS, HEADER } from './facts.js';

const QUOTE = css`blockquote[data-khabar='pull-quote']`;

/** Blocks that leave the text's column, where there is room beside it. */
const WIDE = css`:is(khabar-gallery, khabar-embed, [data-khabar='embed'], .alignwide, .alignfull)`;

/** What stands at the foot of a page, after the text. */
const FOOT = css`[data-khabar='related'], [data-khabar='correction'], [data-khabar='footnotes'], [data-khabar='keywords'], [data-khabar='translations'], [data-khabar='slot']`;

/**
 * What the frames (`--khabar-layout`) make of the article's children, upgraded or not. A frame is the name of the article as a
 * container, since a rule can ask for that: a token alone chooses it, wherever it is set. The boxes around the children are
 * in the shadow root, and in `before-upgrade.ts` as floats.
 */
export const frames = css`
  @layer khabar {
    /* a centred column: wide blocks leave it on both sides, the lead picture's caption keeps to it */
    khabar-article > ${WIDE}:not([slot]) { max-inline-size: none !important; }
    khabar-article:defined > ${WIDE}:not([slot]) { margin-inline: calc(-1 * min(var(--_k-side), var(--_k-outset))) !important; }
    khabar-article:not(:defined) > ${WIDE}:not([slot]) { margin-inline: calc(var(--_k-side) - min(var(--_k-side), var(--_k-outset))) !important; }
    @container khabar-column (inline-size > 0px) {
      khabar-article:defined > [slot='byline'] { inline-size: 100%; margin-inline-end: 0 !important; }
      khabar-article > [slot='media'] :is(figcaption, p) { margin-inline: var(--_k-side) !important; max-inline-size: var(--_k-measure) !important; }
    }

    /* a title page: all that stands above the text is centred, the picture runs from edge to edge, the text begins larger */
    @container khabar-title (inline-size > 0px) {
      khabar-article > ${HEADER} { margin-inline: auto !important; max-inline-size: min(100%, 62em) !important; text-align: center !important; }
      khabar-article > [slot='standfirst'] { max-inline-size: min(100%, 30em) !important; }
      khabar-article > ${FACTS}[slot] { inline-size: fit-content; margin-inline: auto !important; text-align: center !important; }
      khabar-article > [slot='byline']:has([slot='portrait']) { text-align: start !important; }
      khabar-article > [slot='media'] { margin-inline: calc(-1 * var(--_k-page-inset)) !important; }
      khabar-article > img[slot='media'] { inline-size: calc(100cqi + 2 * var(--_k-page-inset)); max-inline-size: none !important; }
      khabar-article > [slot='media'] img { border-radius: 0 !important; }
      khabar-article > [slot='media'] :is(figcaption, p) { margin-inline: auto !important; max-inline-size: min(100% - 2 * var(--_k-page-inset), 40em) !important; text-align: center !important; text-wrap: balance !important; }
      /* the end of the text: a paragraph that nothing follows but what stands at the foot of a page */
      khabar-article > p:not([data-khabar]):nth-last-child(1 of :not([slot], ${FOOT}))::after { content: '\\a0\\a0◆' / '' !important; color: var(--_k-accent) !important; font-size: .6em !important; }
      /* Amiri is smaller than the text's naskh at the same size */
      khabar-article [data-khabar='related'] a { font-size: calc(var(--_k-base) * 1.15) !important; }
    }
    @container khabar-title (inline-size < 40em) {
      khabar-article > khabar-caption[slot='media'] img { aspect-ratio: 4 / 3 !important; }
    }
    @container khabar-title (inline-size >= 60em) {
      khabar-article > [slot] + p:not([slot]) { font-size: calc(var(--_k-base) * 1.15) !important; line-height: calc(var(--_k-leading) * .98) !important; }
    }

    /* the bar of a quotation hangs outside where there is room, so that its words keep the column's edge */
    @container khabar-quote-bar (inline-size >= 60em) {
      khabar-article:defined > ${QUOTE}:not([slot]) { margin-inline-start: calc(-1 * min(var(--_k-bar), var(--_k-side))) !important; }
      khabar-article:not(:defined) > ${QUOTE}:not([slot]) { margin-inline-start: calc(var(--_k-side) - min(var(--_k-bar), var(--_k-side))) !important; max-inline-size: none !important; }
    }

    /* a rail: wide blocks run out to the far edge of the lead picture. Without facts there is none */
    khabar-article:not(:has(> ${FACTS})) { --_k-aside: 0px; }
    @container khabar-rail (inline-size < 60em) {
      khabar-article > ${WIDE}:not([slot]) { max-inline-size: var(--_k-measure) !important; }
    }
    @container khabar-rail (inline-size >= 60em) {
      khabar-article > ${QUOTE}:not([slot]) { max-inline-size: none !important; }
      khabar-article:defined > :is(${QUOTE}, ${WIDE}):not([slot]) { margin-inline-end: min(0px, var(--_k-measure) + var(--_k-aside) - 100cqi) !important; }
      /* the end of a block of the other direction is where the facts are */
      :is(khabar-article:defined:dir(rtl) > :is(${QUOTE}, ${WIDE}):dir(ltr), khabar-article:defined:dir(ltr) > :is(${QUOTE}, ${WIDE}):dir(rtl)):not([slot]) { margin-inline: min(0px, var(--_k-measure) + var(--_k-aside) - 100cqi) 0 !important; }
      khabar-article:not(:defined) > :is(${QUOTE}, ${WIDE}):not([slot]) { margin-inline: var(--_k-aside) 0 !important; }
    }
  }
`;
