import { css } from 'lit';

/**
 * The frames, by the name that `--khabar-layout` gives to the article as a container: one centred column; a title page; a
 * strip of facts that becomes a rail beside the text from 60em of the article's own width.
 */
export const articleLayout = css`
  :host { display: block; }
  :host([hidden]) { display: none; }
  .address { display: none; }
  .layout { display: grid; grid-template: 'header' 'meta' 'media' 'body' 'footer' / minmax(0, 1fr); }
  .layout > [hidden] { display: none; }
  .layout > div { min-inline-size: 0; }
  .header { grid-area: header; margin-inline: var(--_k-side); }
  .meta { grid-area: meta; display: flex; flex-flow: row wrap; gap: calc(var(--_k-unit) * .5) 0; margin: calc(var(--_k-unit) * 2.5) var(--_k-side) 0; padding-block: calc(var(--_k-unit) * 1.25); border-block: var(--_k-rule-width) solid var(--_k-rule); }
  .media { grid-area: media; margin-block-start: calc(var(--_k-unit) * 3); }
  .body { grid-area: body; margin: calc(var(--_k-unit) * 4) var(--_k-side) 0; }
  .footer { grid-area: footer; margin: calc(var(--_k-unit) * 5) var(--_k-side) 0; }
  /* no header: the site has its own, and what comes first begins at the top */
  .header[hidden] + .meta, .header[hidden] + .meta[hidden] + .media, .header[hidden] + .meta[hidden] + .media[hidden] + .body { margin-block-start: 0; }
  slot[name]::slotted(:not([hidden], khabar-byline)) { display: block; }

  @container khabar-column (inline-size > 0px) {
    .meta { border-block-end-color: transparent; }
  }

  @container khabar-title (inline-size > 0px) {
    .header { margin-inline: 0; padding-block-start: calc(var(--_k-unit) * 3); }
    .meta { display: grid; margin-inline: 0; border-color: transparent; }
    .media:not([hidden]) + .body { margin-block-start: calc(var(--_k-unit) * 7); }
  }

  @container khabar-rail (inline-size > 0px) {
    .layout { --_k-side: 0px; }
    .header { border-block-start: var(--_k-rule-heavy) solid var(--_k-rule-strong); padding-block-start: calc(var(--_k-unit) * 2 + 4px); position: relative; }
    .header::before { content: ''; position: absolute; inset: 3px 0 auto; border-block-start: 1px solid var(--_k-rule-strong); }
    .body, .footer { max-inline-size: var(--_k-measure); }
  }
  @container khabar-rail (inline-size >= 60em) {
    .layout {
      grid-template-areas: 'header header' 'meta media' 'meta body' 'meta footer';
      grid-template-columns: var(--_k-rail) minmax(0, 1fr);
      grid-template-rows: auto auto auto 1fr;
      column-gap: var(--_k-rail-gap);
    }
    /* no facts, no rail */
    .layout:has(> .meta[hidden]) { grid-template: 'header' 'media' 'body' 'footer' / minmax(0, 1fr); }
    .header { padding-block-end: calc(var(--_k-unit) * 2.5); border-block-end: var(--_k-rule-width) solid var(--_k-rule-strong); }
    .meta { flex-flow: column; align-items: stretch; border: 0; margin: 0; padding-block: calc(var(--_k-unit) * 2.5) 0; gap: calc(var(--_k-unit) * 1.75); position: relative; }
    .meta::after { content: ''; position: absolute; inset-block: calc(var(--_k-unit) * 2.5) 0; inset-inline-end: calc(var(--_k-rail-gap) / -2); border-inline-end: var(--_k-rule-width) solid var(--_k-rule); }
    .media { margin-block-start: calc(var(--_k-unit) * 2.5); }
    .media[hidden] + .body { margin-block-start: calc(var(--_k-unit) * 2.5); }
  }
  @media print {
    .address { display: block; inline-size: fit-content; margin: 0 0 calc(var(--_k-unit) * 2); font: 400 var(--_k-size-xs) / 1.5 var(--_k-font-meta); overflow-wrap: anywhere; }
    .layout { display: block; }
    .meta::after { content: none; }
  }
`;
