import { css } from 'lit';
import { IN, SHOWN, THEIRS } from './isolation.js';

/** What stands in the flow of a text. */
const FLOW = css`p, h1, h2, h3, h4, h5, h6, blockquote, figure, section, ul, ol, dl, table, details, hr, pre, div, address, img, iframe, video, audio, khabar-caption, khabar-gallery, khabar-embed`;

/** The parts of running text, which stand closer together. */
const LINES = css`p, div, ul, ol, dl, address`;

/** What holds such a flow: the article, and the boxes that a CMS wraps its text in. */
const HOLDER = css`:where(khabar-article, khabar-article :is(div, section, article, main, center):not([slot], [data-khabar], [data-khabar-scroll]))`;

const MONOSPACE = css`ui-monospace, 'Cascadia Mono', Consolas, 'Noto Sans Mono', monospace`;

/**
 * The article's words, as light DOM: what the view writes and what a CMS does. Cursive script is kept whole whatever the page
 * does: no letter-spacing, no slant, no capitals, underlines clear of dots (ALREQ; CSS Text 3 on cursive scripts).
 */
export const prose = css`
  @layer khabar {
    khabar-article { container: var(--_k-layout) var(--_k-quote) var(--_k-box) var(--_k-kicker) var(--_k-portraits) / inline-size; }
    :where(khabar-article) > :where([data-khabar-off]) { font-size: var(--_k-base); line-height: var(--_k-leading); }
    :where(khabar-article) > :where(:not(khabar-caption)):where(${FLOW}, figcaption, cite, span, a, time)${THEIRS} { font-size: var(--_k-base) !important; line-height: var(--_k-leading) !important; }

    khabar-article::selection { color: var(--_k-text); background: var(--_k-mark); }
    :where(khabar-article) a[href]:hover${THEIRS} { color: var(--_k-accent) !important; text-decoration-thickness: 2px !important; }
    :where(khabar-article) a[href]:active${THEIRS} { background: var(--_k-mark) !important; }
    :where(khabar-article) :is(a, summary, table, pre, video, audio):focus-visible${THEIRS} { outline: 3px solid var(--_k-focus) !important; outline-offset: 3px !important; border-radius: 2px !important; }
    khabar-article > :not([slot]) + :not([slot]) { margin-block-start: var(--_k-gap-block); }
    ${HOLDER} > :where(:not([slot])) + :where(${FLOW}):where(:not([slot]))${THEIRS}, :where(khabar-article :not([slot]) + div) > :where(figure, table, blockquote, details, pre):where(:first-child)${THEIRS} { margin-block-start: var(--_k-gap-block) !important; }
    ${HOLDER} > :where(${LINES}):where(:not([slot], [data-khabar])) + :where(${LINES}):where(:not([slot], [data-khabar]))${THEIRS} { margin-block-start: var(--_k-gap-paragraph) !important; }
    ${HOLDER} > :where(:not([slot])) + :where(h1, h2):where(:not([slot]))${THEIRS} { margin-block-start: var(--_k-gap-section) !important; }
    ${HOLDER} > :where(h1, h2, h3, h4, h5, h6):where(:not([slot])) + :where(${FLOW}):where(:not([slot]))${THEIRS} { margin-block-start: var(--_k-unit) !important; }
    khabar-article :is([data-khabar-attribution], blockquote > :is(cite, footer)) { font: 500 var(--_k-size-small) / var(--_k-leading-small) var(--_k-font-meta) !important; color: var(--_k-muted) !important; margin-block-start: calc(var(--_k-unit) * .75) !important; }

    ${IN} {
      > h1${THEIRS}, > h2${THEIRS}, > h3${THEIRS}, > h4${THEIRS}, > h5${THEIRS}, > h6${THEIRS} { font: var(--_k-weight-strong) var(--_k-base) / var(--_k-leading-heading) var(--_k-font-headline) !important; text-wrap: balance !important; break-after: avoid; }
      > h1${THEIRS}, > h2${THEIRS} { font-size: var(--_k-size-heading) !important; }
      > h3${THEIRS} { font-size: var(--_k-size-lead) !important; }
      > strong${THEIRS}, > b${THEIRS}, > dt${THEIRS}, > summary${THEIRS} { font-weight: var(--_k-weight-strong) !important; }
      > em${THEIRS} { font-weight: var(--_k-weight-em) !important; }
      > :where(h1, h2, h3, h4, h5, h6, strong, b, th, dt) em${THEIRS} { font-weight: inherit !important; }
      > em${THEIRS}, > i${THEIRS}, > dfn${THEIRS}, > var${THEIRS} { font-style: var(--_k-slant) !important; }
      /* cursive words in an article of Latin letters */
      > :is(em, i, dfn, var):is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(he))${THEIRS} { font-style: normal !important; font-weight: 600 !important; }
      > small${THEIRS} { font-size: .8em !important; }
      > big${THEIRS} { font-size: 1.2em !important; }
      > u${THEIRS}, > ins${THEIRS} { text-decoration: underline !important; text-underline-offset: var(--_k-underline-offset) !important; }
      > s${THEIRS}, > strike${THEIRS}, > del${THEIRS} { text-decoration: line-through !important; }
      > :where(abbr[title])${THEIRS} { text-decoration: underline dotted !important; text-underline-offset: var(--_k-underline-offset) !important; }
      > sup${THEIRS} { font-size: .7em !important; line-height: 0 !important; vertical-align: super !important; inset: auto !important; }
      > sub${THEIRS} { font-size: .7em !important; line-height: 0 !important; vertical-align: sub !important; inset: auto !important; }
      > mark${THEIRS} { background: var(--_k-mark) !important; }
      > :where(a[href])${THEIRS} {
        color: var(--_k-link) !important;
        text-decoration: underline var(--_k-accent) !important;
        text-decoration-thickness: from-font !important;
        text-underline-offset: var(--_k-underline-offset) !important;
      }
      > p${THEIRS} { text-wrap: pretty !important; }
      > blockquote${THEIRS} { border-inline-start: var(--_k-rule-heavy) solid var(--_k-rule) !important; padding-inline-start: 1.2em !important; }
      > :where(blockquote, li, dd, td, th, details, figure > div) > :where(${LINES}, blockquote, figure, pre):where(:not(:first-child, [data-khabar-attribution]))${THEIRS} { margin-block-start: var(--_k-gap-paragraph) !important; }
      > :where(blockquote > :is(cite, footer))${SHOWN}${THEIRS} { display: block !important; }
      > ul${THEIRS}, > ol${THEIRS}, > dd${THEIRS} { padding-inline-start: 1.4em !important; }
      > ul${THEIRS} { list-style: disc !important; }
      > :where(ol, ul) ul${THEIRS} { list-style-type: circle !important; }
      > :where(ol:not([type]))${THEIRS} { list-style: decimal !important; }
      > :where(li + li, li > :is(ul, ol))${THEIRS} { margin-block-start: calc(var(--_k-unit) * .75) !important; }
      > li${THEIRS}::marker { content: normal !important; color: var(--_k-accent) !important; font: 700 1em var(--_k-font-text) !important; }
      > dt${THEIRS}, > dd${THEIRS} { inline-size: auto !important; }
      > summary${THEIRS} { list-style: inside disclosure-closed !important; }
      > :where(details[open] > summary)${THEIRS} { list-style-type: disclosure-open !important; }
      > hr${THEIRS} { inline-size: auto !important; block-size: auto !important; color: inherit !important; overflow: visible !important; opacity: 1 !important; }
      /* within the text's column, which an article not upgraded has as the hr's own width alone */
      > hr${THEIRS}::before { content: '' !important; display: block !important; inline-size: 4em !important; margin-inline: auto !important; border-block-start: 3px double var(--_k-rule-strong) !important; }
      > code${THEIRS}, > kbd${THEIRS}, > samp${THEIRS}, > tt${THEIRS}, > pre${THEIRS} { font-family: ${MONOSPACE} !important; font-size: .8em !important; background: var(--_k-panel) !important; }
      > :where(code, kbd, samp, tt, pre:has(> code)):where(:not([dir]))${THEIRS} { direction: ltr !important; unicode-bidi: isolate !important; }
      > pre${THEIRS} { padding: calc(var(--_k-unit) * 1.5) !important; line-height: 1.6 !important; white-space: pre !important; overflow-x: auto; tab-size: 2 !important; }
      > :where(pre) :is(code, kbd, samp, tt)${THEIRS} { font-size: 1em !important; }
      > img${THEIRS}, > video${THEIRS}, > iframe${THEIRS}, > audio${THEIRS} { max-inline-size: 100% !important; vertical-align: top !important; }
      > :where(figure, .wp-caption) > :where(img:not([hidden])) { display: block; }
      > :where(img[width], video[width])${THEIRS} { block-size: auto !important; }
    }

    @media (prefers-reduced-motion: no-preference) {
      ${IN} {
        > :where(a[href])${THEIRS} { transition: color var(--_k-motion-duration), text-decoration-color var(--_k-motion-duration); }
      }
    }
  }
`;
