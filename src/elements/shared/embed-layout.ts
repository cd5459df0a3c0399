import { css } from 'lit';

/**
 * The box before the reader's click, and the frame after it. The notice keeps two lines free in a narrow article and one in a
 * wide one, so that the box is as tall before upgrade, when its words are not there yet.
 */
export const embedLayout = css`
  :host { display: block; position: relative; }
  :host([hidden]) { display: none; }
  ::slotted(*) { margin: 0; }
  .box, .line, .skip {
    color: var(--_k-muted, light-dark(#54575b, #a9abad));
    font-family: var(--_k-font-meta, inherit);
    font-size: var(--_k-size-small, .8em);
    font-weight: 400;
    line-height: var(--_k-leading-small, 1.75);
  }
  .box {
    border: 1px solid var(--_k-rule, light-dark(#d5d1c8, #393c3f));
    border-radius: var(--_k-radius, 0px);
    padding: calc(var(--_k-unit, .55em) * 5) 1em;
    background: var(--_k-panel, light-dark(#f5f2eb, #1e2022));
    text-align: center;
    text-wrap: balance;
  }
  .box > .words { color: var(--_k-text, light-dark(#18191b, #e8e6e1)); font-size: var(--_k-base, 1.25em); font-weight: 600; line-height: 1.6; }
  /* the line as the article reckons it before upgrade: WebKit rounds its lh */
  .notice { margin: calc(var(--_k-unit, .55em) * .5) 0 0; --_k-line: calc(var(--_k-size-small, 1em) * var(--_k-leading-small, 1.75)); min-block-size: calc(var(--_k-line) * 2); }
  button {
    box-sizing: border-box;
    min-block-size: max(44px, 2.75em);
    margin-block-start: calc(var(--_k-unit, .55em) * 1.25);
    border: 1px solid transparent;
    border-radius: var(--_k-radius-control, 0px);
    padding: 0 1.5em;
    color: var(--_k-surface, light-dark(#fffefb, #141516));
    background: var(--_k-accent, light-dark(#9a1b1e, #f28b80));
    font: inherit;
    font-weight: 600;
    line-height: 1.5;
    vertical-align: top;
    cursor: pointer;
  }
  button:hover { background: color-mix(in srgb, var(--_k-accent, light-dark(#9a1b1e, #f28b80)), var(--_k-text, light-dark(#18191b, #e8e6e1)) 20%); }
  button:active { background: var(--_k-text, light-dark(#18191b, #e8e6e1)); }
  :is(button, iframe):focus-visible, .skip:focus { outline: 3px solid var(--_k-focus, light-dark(#1557c0, #9cc2ff)); outline-offset: 3px; }
  .skip:focus { outline-offset: -3px; }
  iframe { display: block; margin-inline: auto; border: 0; border-radius: var(--_k-radius, 0px); background: var(--_k-panel, light-dark(#f5f2eb, #1e2022)); }
  .link { color: var(--_k-link, linktext); text-decoration: underline from-font var(--_k-accent, currentcolor); text-underline-offset: var(--_k-underline-offset, .3em); }
  .line { margin-block-start: var(--_k-unit, .55em); }
  .skip { position: absolute; z-index: 1; inset-block-start: 0; inset-inline-start: 0; padding: .25em 1em; color: var(--_k-text, light-dark(#18191b, #e8e6e1)); background: var(--_k-surface, light-dark(#fffefb, #141516)); font-weight: 600; }
  .skip:not(:focus) { inline-size: 1px; block-size: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .end { outline: 0; }

  @container (inline-size >= 36em) {
    .box { padding-inline: 1.5em; }
    .notice { min-block-size: var(--_k-line); }
  }
  @media print {
    .skip, .notice, button, iframe { display: none; }
    .box { border: 0; padding: 0; background: none; text-align: start; }
  }
`;
