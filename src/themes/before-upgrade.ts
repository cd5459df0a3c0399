import { css } from 'lit';
import { LEFT, RIGHT } from './cms.js';
import { FACTS, HEADER, NO_FACTS } from './facts.js';

/**
 * The frame of an article that is not upgraded: without JavaScript, or before it. Floats put the light children where the
 * shadow grid puts them, strip and rail alike, so that upgrade moves nothing. (A grid on the element itself could not follow
 * the element's own width: a container query reaches only what is inside.)
 */
export const beforeUpgrade = css`
  @layer khabar {
    khabar-article:not(:defined, [hidden]) { display: block; }
    khabar-article:not(:defined) khabar-caption { display: block; }
    khabar-article:not(:defined) khabar-byline:not([hidden]) { display: flow-root; }
    khabar-article:not(:defined) > :is(${HEADER}, [slot='media']):not([hidden]) { display: block; }
    /* nothing is there yet: as little as upgraded */
    khabar-article[src]:not(:defined, :has(*)) { padding-block: 0 !important; }

    /* the row of portraits: placed beside the text, which keeps clear of up to three */
    khabar-article:not(:defined) khabar-byline { --_k-row: 0em; --_k-row-gap: 0em; box-sizing: border-box !important; position: relative; align-content: center; padding-inline-start: calc(var(--_k-row) + var(--_k-row-gap)) !important; }
    @container khabar-portraits-shown (inline-size > 0px) {
      khabar-article:not(:defined) khabar-byline:has([slot='portrait']) { --_k-row: 3em; --_k-row-gap: .75em; min-block-size: 3em; }
      khabar-article:not(:defined) khabar-byline:has([slot='portrait'] + [slot='portrait']) { --_k-row: 5.2em; }
      khabar-article:not(:defined) khabar-byline:has([slot='portrait'] + [slot='portrait'] + [slot='portrait']) { --_k-row: 7.4em; }
      /* in the rail above the text */
      @container khabar-rail (inline-size >= 60em) {
        khabar-article:not(:defined) > khabar-byline:has([slot='portrait']) { padding-block-start: 3.25em !important; padding-inline-start: 0 !important; }
        khabar-article:not(:defined) > khabar-byline > [slot='portrait'] { margin-block: 0 !important; }
      }
    }
    khabar-article:not(:defined) [slot='portrait'] { position: absolute; inset-block: 0; inset-inline-start: 0; margin-block: auto !important; inline-size: 3em; block-size: 3em; border-radius: 50% !important; }
    khabar-article:not(:defined) [slot='portrait'] + [slot='portrait'] { inset-inline-start: 2.2em; }
    khabar-article:not(:defined) [slot='portrait'] + [slot='portrait'] + [slot='portrait'] { inset-inline-start: 4.4em; }

    khabar-article:not(:defined) [slot='dateline']:not([hidden]) { display: inline-block; }
    khabar-article:not(:defined) [slot='role'] { display: block; }
    khabar-article:not(:defined) > [slot]${NO_FACTS}:has(+ ${FACTS}) { margin-block-end: calc(var(--_k-unit) * 3.75 + var(--_k-rule-width)) !important; }
    khabar-article:not(:defined) > ${FACTS} { float: inline-start !important; max-inline-size: calc(100% - 2 * var(--_k-side)) !important; margin-block-end: calc(var(--_k-unit) * .5) !important; }
    khabar-article:not(:defined) > ${FACTS}:has(+ ${NO_FACTS}) { margin-block-end: calc(var(--_k-unit) * 5.25 + var(--_k-rule-width)) !important; }
    khabar-article:not(:defined) > ${FACTS}:has(+ [slot='media']) { margin-block-end: calc(var(--_k-unit) * 4.25 + var(--_k-rule-width)) !important; }
    khabar-article:not(:defined) > ${FACTS} + ${NO_FACTS} { clear: both !important; }
    khabar-article:not(:defined) > [slot='media'] + :not([slot]) { margin-block-start: calc(var(--_k-unit) * 4) !important; }
    /* no facts between */
    khabar-article:not(:defined) > ${HEADER} + [slot='media'] { margin-block-start: calc(var(--_k-unit) * 3) !important; }
    khabar-article:not(:defined) > ${HEADER} + :not([slot]) { margin-block-start: calc(var(--_k-unit) * 4) !important; }
    khabar-article:not(:defined) > :is(:not([slot]), [slot='footer']) { box-sizing: border-box !important; max-inline-size: var(--_k-measure) !important; }

    /* the site's own margin wins, as it does inside the frame */
    khabar-article:not(:defined) > :not([slot='footer']) + [slot='footer'] { margin-block-start: calc(var(--_k-unit) * 5); }

    /* a centred column: what hangs between its edges; the facts after the byline float at its start, and have its width for their lines */
    khabar-article:not(:defined) > :is(${HEADER}, [slot='footer'], :not([slot])) { margin-inline: var(--_k-side) !important; }
    @container khabar-column (inline-size > 0px) {
      khabar-article:not(:defined) > [slot='byline'] { inline-size: calc(100% - 2 * var(--_k-side)); margin-inline: var(--_k-side) !important; }
      khabar-article:not(:defined) > ${FACTS}:not([slot='byline']) { position: relative; inset-inline-start: var(--_k-side); }
      khabar-article:not(:defined) > ${FACTS}:not([slot='byline'], :has(+ ${FACTS})) { margin-inline-end: calc(2 * var(--_k-side)) !important; }
    }

    /* facts with no header above them */
    khabar-article:not(:defined, :has(> ${HEADER})):has(> ${FACTS})::before { content: '' !important; display: block !important; block-size: calc(var(--_k-unit) * 1.25 + var(--_k-rule-width)) !important; }

    @container khabar-title (inline-size > 0px) {
      khabar-article:not(:defined):has(> ${HEADER})::before { content: '' !important; display: block !important; block-size: calc(var(--_k-unit) * 3) !important; }
      khabar-article:not(:defined) > ${HEADER} { margin-inline: auto !important; }
      khabar-article:not(:defined) > ${FACTS} { float: none !important; margin-inline: auto !important; max-inline-size: 100% !important; }
      khabar-article:not(:defined) > ${FACTS}:not([hidden]) { display: block; }
      khabar-article:not(:defined) > [slot='media'] + :not([slot]) { margin-block-start: calc(var(--_k-unit) * 7) !important; }
    }

    @container khabar-rail (inline-size > 0px) {
      khabar-article:not(:defined) > * { --_k-side: 0px; }
      khabar-article:not(:defined):has(> ${HEADER})::before { content: '' !important; display: block !important; box-sizing: border-box !important; block-size: calc(var(--_k-rule-heavy) + 4px) !important; border-block: var(--_k-rule-heavy) solid var(--_k-rule-strong) !important; border-block-end-width: 1px !important; margin-block-end: calc(var(--_k-unit) * 2) !important; }
    }
    /* what a CMS floats to the far side ends where the column ends */
    :is(khabar-article:not(:defined) > ${LEFT}:dir(rtl), khabar-article:not(:defined) > ${RIGHT}:dir(ltr)):not([slot]) {
      @container khabar-rail (inline-size >= 36em) { margin-inline-end: max(0px, 100cqi - var(--_k-measure)) !important; }
      @container khabar-rail (inline-size >= 60em) { margin-inline: 1.5em max(0px, 100cqi - var(--_k-measure) - var(--_k-aside)) !important; }
    }
    @container khabar-rail (inline-size >= 60em) {
      khabar-article:not(:defined, :has(> ${HEADER})):has(> ${FACTS})::before { block-size: calc(var(--_k-unit) * 2.5) !important; }
      khabar-article:not(:defined) > [slot]${NO_FACTS}:has(+ ${FACTS}) { margin-block-end: calc(var(--_k-unit) * 5 + var(--_k-rule-width)) !important; }
      khabar-article:not(:defined) > ${FACTS} { clear: inline-start !important; box-sizing: border-box !important; inline-size: var(--_k-rail); margin-block-end: calc(var(--_k-unit) * 1.75) !important; }
      khabar-article:not(:defined) > ${FACTS} + ${NO_FACTS} { clear: none !important; }
      khabar-article:not(:defined) > ${HEADER} + :is([slot='media'], :not([slot])) { margin-block-start: calc(var(--_k-unit) * 5 + var(--_k-rule-width)) !important; }
      khabar-article:not(:defined) [slot='dateline']:not([hidden]) { display: block; }
      khabar-article:not(:defined) > :is([slot='media'], [slot='footer'], :not([slot])) { margin-inline: var(--_k-aside) 0 !important; }
      khabar-article:not(:defined) > [slot='media'] { max-inline-size: calc(100cqi - var(--_k-aside)) !important; }
      khabar-article:not(:defined) > table:not([slot]) { max-inline-size: min(var(--_k-measure), 100cqi - var(--_k-aside)) !important; }
      /* no heading clears the facts beside it */
      khabar-article:not(:defined) :is(h1, h2, hr, .alignwide, .alignfull):not([slot]) { clear: inline-end !important; }
      /* the start of a block of the other direction is the article's end */
      :is(khabar-article:not(:defined):dir(rtl) > :dir(ltr), khabar-article:not(:defined):dir(ltr) > :dir(rtl)):not([slot]) { margin-inline: 0 var(--_k-aside) !important; }
    }
  }
`;
