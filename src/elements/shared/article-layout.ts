import { css } from 'lit';

/** The frame: one column, and from 60em of the article's own width a rail of facts beside the text. */
export const articleLayout = css`
  :host { display: block; }
  :host([hidden]) { display: none; }
  .layout { display: grid; grid-template: 'header' 'meta' 'media' 'body' 'footer' / minmax(0, 1fr); }
  .layout > [hidden] { display: none; }
  .layout > div { min-inline-size: 0; }
  .header { grid-area: header; border-block-start: 3px solid var(--_rule-strong); padding-block-start: calc(var(--_unit) * 2 + 4px); position: relative; }
  .header::before { content: ''; position: absolute; inset: 3px 0 auto; border-block-start: 1px solid var(--_rule-strong); }
  .meta { grid-area: meta; display: flex; flex-flow: row wrap; gap: calc(var(--_unit) * .5) 0; margin-block-start: calc(var(--_unit) * 2.5); padding-block: calc(var(--_unit) * 1.25); border-block: 1px solid var(--_rule); }
  .media { grid-area: media; margin-block-start: calc(var(--_unit) * 3); }
  .body { grid-area: body; margin-block-start: calc(var(--_unit) * 4); max-inline-size: var(--_measure); }
  .footer { grid-area: footer; margin-block-start: calc(var(--_unit) * 5); max-inline-size: var(--_measure); }
  slot[name]::slotted(:not([hidden], khabar-byline)) { display: block; }

  @container (inline-size >= 60em) {
    .layout {
      grid-template-areas: 'header header header' 'meta media media' 'meta body .' 'meta footer .';
      grid-template-columns: var(--_rail) minmax(0, var(--_measure)) minmax(0, 1fr);
      grid-template-rows: auto auto auto 1fr;
      column-gap: var(--_rail-gap);
    }
    /* no facts, no rail */
    .layout:has(> .meta[hidden]) { grid-template: 'header header' 'media media' 'body .' 'footer .' / minmax(0, var(--_measure)) minmax(0, 1fr); }
    .header { padding-block-end: calc(var(--_unit) * 2.5); border-block-end: 1px solid var(--_rule-strong); }
    .meta { flex-flow: column; align-items: stretch; border: 0; margin: 0; padding-block: calc(var(--_unit) * 2.5) 0; gap: calc(var(--_unit) * 1.75); position: relative; }
    .meta::after { content: ''; position: absolute; inset-block: calc(var(--_unit) * 2.5) 0; inset-inline-end: calc(var(--_rail-gap) / -2); border-inline-end: 1px solid var(--_rule); }
    .media { margin-block-start: calc(var(--_unit) * 2.5); }
    .media[hidden] + .body { margin-block-start: calc(var(--_unit) * 2.5); }
  }
  @media print {
    .layout { display: block; }
    .meta::after { content: none; }
  }
`;
