import { css } from 'lit';
import { THEIRS } from './isolation.js';

/** On paper: black on white, whole figures, answers and addresses that nobody can open there, and nothing to press. */
export const print = css`
  @layer khabar {
    @media print {
      khabar-article {
        color-scheme: light !important;
        max-inline-size: none !important;
        padding: 0 !important;
        --_k-page-inset: 0px; --_k-surface: #fff; --_k-panel: #fff; --_k-text: #000; --_k-muted: #000; --_k-accent: #000; --_k-on-accent: #000; --_k-alert: #000; --_k-on-alert: #000;
        --_k-rule: #000; --_k-rule-strong: #000; --_k-link: #000; --_k-mark: #fff;
      }
      khabar-article :is(figure, blockquote, li, tr, khabar-caption, khabar-embed, pre) { break-inside: avoid; }
      /* not of a caption that comes first: it would hold for its figure too, which then breaks inside */
      khabar-article figure > :not(audio, video:not([poster])) + figcaption { break-before: avoid; }
      khabar-article caption { break-after: avoid; }
      khabar-article p { orphans: 3; widows: 3; }
      khabar-article mark { font-weight: var(--_k-weight-strong) !important; text-decoration: underline !important; }
      khabar-article :is([data-khabar-badge], [data-khabar-when] strong) { border: 1px solid !important; background: none !important; }
      khabar-article details::details-content { display: block; block-size: auto; content-visibility: visible; }
      khabar-article :is(p, li, dd, td, blockquote) a[href^='http']${THEIRS}::after { content: '(' attr(href) ')' !important; display: inline-block; max-inline-size: 100% !important; margin-inline: .4em !important; font-size: .75em !important; font-weight: 400 !important; direction: ltr; overflow-wrap: anywhere !important; }
      khabar-article :is(audio, video:not([poster])) { display: none !important; }
      khabar-article video::-webkit-media-controls { display: none !important; }
    }
  }
`;
