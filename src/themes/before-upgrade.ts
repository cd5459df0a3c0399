import { css } from 'lit';
import { FACTS, HEADER, NO_FACTS } from './facts.js';

/**
 * The frame of an article that is not upgraded: without JavaScript, or before it. Floats put the light children where the
 * shadow grid puts them, strip and rail alike, so that upgrade moves nothing. (A grid on the element itself could not follow
 * the element's own width: a container query reaches only what is inside.)
 */
export const beforeUpgrade = css`
  @layer khabar {
    khabar-article:not(:defined, [hidden]) { display: block; }
    khabar-article:not(:defined)::before { content: '' !important; display: block !important; box-sizing: border-box !important; block-size: 7px !important; border-block: 3px solid var(--_rule-strong) !important; border-block-end-width: 1px !important; margin-block-end: calc(var(--_unit) * 2) !important; }
    khabar-article:not(:defined) khabar-caption { display: block; }

    /* the row of portraits: placed beside the text, which keeps clear of up to three */
    khabar-article:not(:defined) khabar-byline { --_portraits: 0em; --_gap: 0em; box-sizing: border-box !important; display: flow-root; position: relative; align-content: center; padding-inline-start: calc(var(--_portraits) + var(--_gap)) !important; }
    khabar-article:not(:defined) khabar-byline:has([slot='portrait']) { --_portraits: 3em; --_gap: .75em; min-block-size: 3em; }
    khabar-article:not(:defined) khabar-byline:has([slot='portrait'] + [slot='portrait']) { --_portraits: 5.2em; }
    khabar-article:not(:defined) khabar-byline:has([slot='portrait'] + [slot='portrait'] + [slot='portrait']) { --_portraits: 7.4em; }
    khabar-article:not(:defined) [slot='portrait'] { position: absolute; inset-block: 0; inset-inline-start: 0; margin-block: auto !important; inline-size: 3em; block-size: 3em; border-radius: 50% !important; }
    khabar-article:not(:defined) [slot='portrait'] + [slot='portrait'] { inset-inline-start: 2.2em; }
    khabar-article:not(:defined) [slot='portrait'] + [slot='portrait'] + [slot='portrait'] { inset-inline-start: 4.4em; }

    khabar-article:not(:defined) [slot='dateline']:not([hidden]) { display: inline-block; }
    khabar-article:not(:defined) [slot='role'] { display: block; }
    khabar-article:not(:defined) > [slot]${NO_FACTS}:has(+ ${FACTS}) { margin-block-end: calc(var(--_unit) * 3.75 + 1px) !important; }
    khabar-article:not(:defined) > ${FACTS} { float: inline-start !important; max-inline-size: 100% !important; margin-block-end: calc(var(--_unit) * .5) !important; }
    khabar-article:not(:defined) > ${FACTS}:has(+ ${NO_FACTS}) { margin-block-end: calc(var(--_unit) * 5.25 + 1px) !important; }
    khabar-article:not(:defined) > ${FACTS}:has(+ [slot='media']) { margin-block-end: calc(var(--_unit) * 4.25 + 1px) !important; }
    khabar-article:not(:defined) > ${FACTS} + ${NO_FACTS} { clear: both !important; }
    khabar-article:not(:defined) > [slot='media'] + :not([slot]) { margin-block-start: calc(var(--_unit) * 4) !important; }
    /* no facts between */
    khabar-article:not(:defined) > ${HEADER} + [slot='media'] { margin-block-start: calc(var(--_unit) * 3) !important; }
    khabar-article:not(:defined) > ${HEADER} + :not([slot]) { margin-block-start: calc(var(--_unit) * 4) !important; }
    khabar-article:not(:defined) > :is(:not([slot]), [slot='footer']) { box-sizing: border-box !important; max-inline-size: var(--_measure) !important; }

    @container (inline-size >= 60em) {
      khabar-article:not(:defined) > [slot]${NO_FACTS}:has(+ ${FACTS}) { margin-block-end: calc(var(--_unit) * 5 + 1px) !important; }
      khabar-article:not(:defined) > ${FACTS} { clear: inline-start !important; box-sizing: border-box !important; inline-size: var(--_rail); margin-block-end: calc(var(--_unit) * 1.75) !important; }
      khabar-article:not(:defined) > ${FACTS} + ${NO_FACTS} { clear: none !important; }
      khabar-article:not(:defined) > ${HEADER} + :is([slot='media'], :not([slot])) { margin-block-start: calc(var(--_unit) * 5 + 1px) !important; }
      khabar-article:not(:defined) > khabar-byline:has([slot='portrait']) { padding-block-start: 3.25em !important; padding-inline-start: 0 !important; }
      khabar-article:not(:defined) > khabar-byline > [slot='portrait'] { margin-block: 0 !important; }
      khabar-article:not(:defined) [slot='dateline']:not([hidden]) { display: block; }
      khabar-article:not(:defined) > :is([slot='media'], [slot='footer'], :not([slot])) { margin-inline: var(--_aside) 0 !important; }
      /* the start of a block of the other direction is the article's end */
      :is(khabar-article[dir='rtl']:not(:defined) > [dir='ltr'], khabar-article[dir='ltr']:not(:defined) > [dir='rtl']):not([slot]) { margin-inline: 0 var(--_aside) !important; }
    }
  }
`;
