import { css } from 'lit';

/**
 * A lightbox fills the window: a bar, the pictures, the caption. Dark in both schemes; with its `color-scheme` a focus colour
 * of two values gives the one for dark.
 */
export const lightboxStyles = css`
  dialog, .slide, .caption { box-sizing: border-box; }
  dialog {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    border: 0;
    padding: 0;
    padding-block: env(safe-area-inset-top) env(safe-area-inset-bottom);
    overflow: hidden;
    overscroll-behavior: contain;
    color-scheme: dark;
    scrollbar-color: #7a7d80 transparent;
    background: #0e0f10;
    color: #f1efeb;
    outline: 0;
    font: 400 var(--_k-size-small, medium) / var(--_k-leading-small, 1.6) var(--_k-font-meta, var(--khabar-font-meta, sans-serif));
    text-align: start;
  }
  dialog[open] { display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr); }
  .bar { display: flex; align-items: center; gap: 4px; padding: 6px 8px; }
  .status { flex: auto; padding-inline-start: 8px; color: #b9b7b3; font-variant-numeric: lining-nums tabular-nums; }
  .spoken { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  button {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 48px;
    block-size: 48px;
    margin: 0;
    border: 1px solid transparent;
    border-radius: 50%;
    padding: 0;
    background: transparent;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover { background: rgb(255 255 255 / .14); }
  /* the token itself, in the scheme of this dark box: the article's private one is already a colour of the article's scheme */
  :is(button, a, .track, .slide):focus-visible { outline: 3px solid var(--khabar-color-focus, #9cc2ff); outline-offset: -1px; }
  :is(.track, .slide):focus-visible { outline-offset: -3px; }
  button[aria-disabled] { opacity: .3; cursor: default; }
  svg { inline-size: 24px; block-size: 24px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
  .previous, .next { grid-area: 2 / 1; z-index: 1; align-self: end; margin: 8px; background: rgb(42 44 46 / .72); }
  .previous:hover, .next:hover { background: rgb(70 73 76 / .9); }
  .previous { justify-self: start; }
  .next { justify-self: end; }
  :is(.previous, .next):dir(rtl) svg { transform: scaleX(-1); }

  .track {
    grid-area: 2 / 1;
    display: flex;
    overflow: auto hidden;
    overscroll-behavior: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
    touch-action: pan-x;
  }
  .track::-webkit-scrollbar { display: none; }
  .track:has(.zoomed) { overflow: hidden; }
  .slide {
    position: relative;
    display: flex;
    flex: none;
    inline-size: 100%;
    overflow: hidden;
    scroll-snap-align: start;
    scroll-snap-stop: always;
    scrollbar-width: thin;
    touch-action: pan-x;
  }
  .slide > *, .slide::after { margin: auto; max-inline-size: 100%; }
  img { flex: none; max-block-size: 100%; touch-action: inherit; user-select: none; -webkit-user-select: none; }
  .zoomed { overflow: auto; overscroll-behavior: contain; touch-action: pan-x pan-y; cursor: grab; }
  .zoomed:active { cursor: grabbing; }
  .zoomed img { max-inline-size: none; max-block-size: none; }
  /* a ring that turns, where a picture is long in coming */
  .slide:not([data-state])::after {
    content: '';
    position: absolute;
    inset: 0;
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid rgb(255 255 255 / .25);
    border-block-start-color: #fff;
    border-radius: 50%;
    animation: come 0s .6s backwards;
  }
  @keyframes come { from { opacity: 0; } }
  @keyframes turn { to { rotate: 1turn; } }
  .alt { display: none; padding: 1em; max-inline-size: 34em; text-align: center; }
  [data-state='error'] img { display: none; }
  [data-state='error'] .alt { display: block; }

  .caption {
    grid-area: 3 / 1;
    justify-self: center;
    inline-size: min(100%, 46em);
    min-block-size: min(7em, 20vh);
    max-block-size: 32vh;
    padding: 12px 20px 20px;
    overflow: auto;
    overscroll-behavior: contain;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .caption a { color: inherit; }
  .caption cite { display: block; color: #b9b7b3; font-size: .875em; font-style: normal; }

  @media (min-width: 48em) {
    .slide:not(.zoomed) { padding-inline: 72px; }
    .previous, .next { align-self: center; margin-inline: 12px; }
    .caption { inline-size: min(100% - 104px, 46em); }
  }
  @media (prefers-reduced-motion: no-preference) {
    .track { scroll-behavior: smooth; }
    .slide:not([data-state])::after { animation: come .3s .6s backwards, turn 1s linear infinite; }
  }
  @media (forced-colors: active) {
    button { border-color: ButtonText; }
    button[aria-disabled] { border-color: GrayText; color: GrayText; opacity: 1; }
  }
  @media print {
    dialog[open] { display: none; }
  }
`;
