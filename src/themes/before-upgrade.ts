import { css } from 'lit';

/**
 * The frame of an article that is not upgraded: without JavaScript, or before it. The same places as the shadow grid gives,
 * by flex below 60em and by floats above, so that upgrade moves nothing.
 */
export const beforeUpgrade = css`
  @layer khabar {
    khabar-article:not(:defined) { display: flex; flex-flow: row wrap; column-gap: calc(var(--_unit) * 3); }
    khabar-article:not(:defined)::before { content: ''; box-sizing: border-box; flex: 0 0 100%; block-size: 7px; border-block: 3px solid var(--_rule-strong); border-block-end-width: 1px; margin-block-end: calc(var(--_unit) * 2); }
    khabar-article:not(:defined) > * { flex: 0 0 100%; min-inline-size: 0; }
    khabar-article:not(:defined) > :is([slot='byline'], [slot='date'], [slot='comment-count']) { flex: 0 1 auto; padding-block: calc(var(--_unit) * 1.25) !important; margin-block-start: calc(var(--_unit) * 2.5 + 1px) !important; margin-block-end: 1px !important; }
    khabar-article:not(:defined) > khabar-caption { display: block; }
    khabar-article:not(:defined) > [slot='media'] { margin-block-start: calc(var(--_unit) * 3) !important; }
    khabar-article:not(:defined) > :nth-child(1 of :not([slot])) { margin-block-start: calc(var(--_unit) * 4) !important; }
    khabar-article:not(:defined) > :not([slot]) { max-inline-size: var(--_measure); margin-inline: max(0px, (100% - var(--_measure)) / 2) !important; flex-basis: auto; inline-size: 100%; }
    khabar-article:not(:defined) :is(khabar-byline, khabar-date, khabar-comment-count):not(:defined) { display: block; }
  }
`;
