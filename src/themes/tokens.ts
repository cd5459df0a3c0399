import { css } from 'lit';

/* Written by `npm run tokens` from tokens/list.mjs; not to be edited. */

/**
 * The public tokens with their defaults, each read once into a private property of the article. A site sets the public one
 * anywhere above; `em` in it is the reader's own `medium`, so that a page's `html { font-size: 62.5% }` shrinks nothing.
 * Registered ones fall back where a site gives nonsense. Fluid sizes are not registered: `cqi` is meant where they are used.
 */
export const tokens = css`
  @property --_k-base { syntax: '<length>'; inherits: true; initial-value: 20px; }
  @property --_k-leading { syntax: '<number>'; inherits: true; initial-value: 1.75; }
  @property --_k-leading-small { syntax: '<number>'; inherits: true; initial-value: 1.75; }
  @property --_k-leading-lead { syntax: '<number>'; inherits: true; initial-value: 1.65; }
  @property --_k-leading-heading { syntax: '<number>'; inherits: true; initial-value: 1.5; }
  @property --_k-leading-headline { syntax: '<number>'; inherits: true; initial-value: 1.4; }
  @property --_k-weight-text { syntax: '<number> | normal | bold'; inherits: true; initial-value: 400; }
  @property --_k-weight-strong { syntax: '<number> | normal | bold'; inherits: true; initial-value: 700; }
  @property --_k-weight-headline { syntax: '<number> | normal | bold'; inherits: true; initial-value: 700; }
  @property --_k-surface { syntax: '<color>'; inherits: true; initial-value: #fffefb; }
  @property --_k-panel { syntax: '<color>'; inherits: true; initial-value: #f5f2eb; }
  @property --_k-text { syntax: '<color>'; inherits: true; initial-value: #18191b; }
  @property --_k-muted { syntax: '<color>'; inherits: true; initial-value: #54575b; }
  @property --_k-accent { syntax: '<color>'; inherits: true; initial-value: #9a1b1e; }
  @property --_k-on-accent { syntax: '<color>'; inherits: true; initial-value: #ffffff; }
  @property --_k-alert { syntax: '<color>'; inherits: true; initial-value: #b3141b; }
  @property --_k-on-alert { syntax: '<color>'; inherits: true; initial-value: #ffffff; }
  @property --_k-rule { syntax: '<color>'; inherits: true; initial-value: #d5d1c8; }
  @property --_k-rule-strong { syntax: '<color>'; inherits: true; initial-value: #18191b; }
  @property --_k-link { syntax: '<color>'; inherits: true; initial-value: #18191b; }
  @property --_k-mark { syntax: '<color>'; inherits: true; initial-value: #fbeaa6; }
  @property --_k-focus { syntax: '<color>'; inherits: true; initial-value: #1557c0; }
  @property --_k-measure { syntax: '<length>'; inherits: true; initial-value: 660px; }
  @property --_k-page-width { syntax: '<length>'; inherits: true; initial-value: 1120px; }
  @property --_k-page-inset { syntax: '<length>'; inherits: true; initial-value: 20px; }
  @property --_k-outset { syntax: '<length>'; inherits: true; initial-value: 112px; }
  @property --_k-paragraph-lines { syntax: '<number>'; inherits: true; initial-value: 2; }
  @property --_k-block-lines { syntax: '<number>'; inherits: true; initial-value: 5; }
  @property --_k-section-lines { syntax: '<number>'; inherits: true; initial-value: 6; }
  @property --_k-rule-width { syntax: '<length>'; inherits: true; initial-value: 1px; }
  @property --_k-rule-heavy { syntax: '<length>'; inherits: true; initial-value: 3px; }
  @property --_k-radius { syntax: '<length>'; inherits: true; initial-value: 0px; }
  @property --_k-radius-control { syntax: '<length>'; inherits: true; initial-value: 0px; }
  @property --_k-motion-duration { syntax: '<time>'; inherits: true; initial-value: .12s; }
  @property --_k-layout { syntax: 'khabar-rail | khabar-column | khabar-title'; inherits: true; initial-value: khabar-rail; }
  @property --_k-quote { syntax: 'khabar-quote-rules | khabar-quote-bar | khabar-quote-centred'; inherits: true; initial-value: khabar-quote-rules; }
  @property --_k-box { syntax: 'khabar-box-ruled | khabar-box-panel | khabar-box-lines'; inherits: true; initial-value: khabar-box-ruled; }
  @property --_k-kicker { syntax: 'khabar-kicker-plain | khabar-kicker-pill'; inherits: true; initial-value: khabar-kicker-plain; }
  @property --_k-portraits { syntax: 'khabar-portraits-shown | khabar-portraits-none'; inherits: true; initial-value: khabar-portraits-shown; }
  @property --_k-headline { syntax: '<length>'; inherits: true; initial-value: 40px; }
  @property --_k-medium { syntax: '<length>'; inherits: true; initial-value: 16px; }
  @layer khabar {
    :root {
      --_k-surface: light-dark(#fffefb, #141516);
      --_k-panel: light-dark(#f5f2eb, #1e2022);
      --_k-text: light-dark(#18191b, #e8e6e1);
      --_k-muted: light-dark(#54575b, #a9abad);
      --_k-accent: light-dark(#9a1b1e, #f28b80);
      --_k-on-accent: light-dark(#ffffff, #1c0d0b);
      --_k-alert: light-dark(#b3141b, #ff7a70);
      --_k-on-alert: light-dark(#ffffff, #230806);
      --_k-rule: light-dark(#d5d1c8, #393c3f);
      --_k-rule-strong: light-dark(#18191b, #e8e6e1);
      --_k-link: light-dark(#18191b, #e8e6e1);
      --_k-mark: light-dark(#fbeaa6, #4f410f);
      --_k-focus: light-dark(#1557c0, #9cc2ff);
    }
    khabar-article {
      --_k-medium: 1em;
      --_k-font-text: var(--khabar-font-text, var(--khabar-naskh-font-text, 'Noto Naskh Arabic Variable', 'Noto Naskh Arabic', 'Noto Naskh Arabic Fallback', 'Geeza Pro', 'Traditional Arabic', 'Noto Serif', serif));
      --_k-font-headline: var(--khabar-font-headline, var(--khabar-naskh-font-headline, var(--_k-font-text)));
      --_k-font-meta: var(--khabar-font-meta, var(--khabar-naskh-font-meta, 'IBM Plex Sans Arabic', 'IBM Plex Sans Arabic Fallback', 'Noto Sans Arabic', 'Segoe UI', 'Geeza Pro', Tahoma, sans-serif));
      --_k-base: var(--khabar-size-base, var(--khabar-naskh-size-base, calc(var(--_k-medium) * 1.25)));
      --_k-size-xs: var(--khabar-size-xs, var(--khabar-naskh-size-xs, calc(var(--_k-base) * .7)));
      --_k-size-small: var(--khabar-size-small, var(--khabar-naskh-size-small, calc(var(--_k-base) * .8)));
      --_k-size-lead: var(--khabar-size-lead, var(--khabar-naskh-size-lead, calc(var(--_k-base) * 1.2)));
      --_k-size-heading: var(--khabar-size-heading, var(--khabar-naskh-size-heading, calc(var(--_k-base) * 1.44)));
      --_k-size-quote: var(--khabar-size-quote, var(--khabar-naskh-size-quote, clamp(calc(var(--_k-base) * 1.34), calc(var(--_k-base) * 1.1 + 1.4cqi), calc(var(--_k-base) * 1.728))));
      --_k-size-headline: var(--khabar-size-headline, var(--khabar-naskh-size-headline, clamp(calc(var(--_k-base) * 1.75), calc(var(--_k-base) * 1.2 + 3cqi), calc(var(--_k-base) * 2.65))));
      --_k-leading: var(--khabar-leading-text, var(--khabar-naskh-leading-text, 1.75));
      --_k-leading-small: var(--khabar-leading-small, var(--khabar-naskh-leading-small, 1.75));
      --_k-leading-lead: var(--khabar-leading-lead, var(--khabar-naskh-leading-lead, 1.65));
      --_k-leading-heading: var(--khabar-leading-heading, var(--khabar-naskh-leading-heading, 1.5));
      --_k-leading-headline: var(--khabar-leading-headline, var(--khabar-naskh-leading-headline, 1.4));
      --_k-weight-text: var(--khabar-weight-text, 400);
      --_k-weight-strong: var(--khabar-weight-strong, 700);
      --_k-weight-headline: var(--khabar-weight-headline, 700);
      --_k-underline-offset: var(--khabar-underline-offset, var(--khabar-naskh-underline-offset, .3em));
      --_k-surface: var(--khabar-color-surface, light-dark(#fffefb, #141516));
      --_k-panel: var(--khabar-color-panel, light-dark(#f5f2eb, #1e2022));
      --_k-text: var(--khabar-color-text, light-dark(#18191b, #e8e6e1));
      --_k-muted: var(--khabar-color-muted, light-dark(#54575b, #a9abad));
      --_k-accent: var(--khabar-color-accent, light-dark(#9a1b1e, #f28b80));
      --_k-on-accent: var(--khabar-color-on-accent, light-dark(#ffffff, #1c0d0b));
      --_k-alert: var(--khabar-color-alert, light-dark(#b3141b, #ff7a70));
      --_k-on-alert: var(--khabar-color-on-alert, light-dark(#ffffff, #230806));
      --_k-rule: var(--khabar-color-rule, light-dark(#d5d1c8, #393c3f));
      --_k-rule-strong: var(--khabar-color-rule-strong, light-dark(#18191b, #e8e6e1));
      --_k-link: var(--khabar-color-link, var(--_k-text));
      --_k-mark: var(--khabar-color-mark, light-dark(#fbeaa6, #4f410f));
      --_k-focus: var(--khabar-color-focus, light-dark(#1557c0, #9cc2ff));
      --_k-measure: var(--khabar-measure, calc(var(--_k-base) * 33));
      --_k-page-width: var(--khabar-page-width, calc(var(--_k-medium) * 70));
      --_k-page-inset: var(--khabar-page-inset, calc(var(--_k-medium) * 1.25));
      --_k-outset: var(--khabar-outset, calc(var(--_k-medium) * 7));
      --_k-paragraph-lines: var(--khabar-gap-paragraph, var(--khabar-naskh-gap-paragraph, 2));
      --_k-block-lines: var(--khabar-gap-block, var(--khabar-naskh-gap-block, 5));
      --_k-section-lines: var(--khabar-gap-section, var(--khabar-naskh-gap-section, 6));
      --_k-rule-width: var(--khabar-rule-width, 1px);
      --_k-rule-heavy: var(--khabar-rule-heavy, 3px);
      --_k-radius: var(--khabar-radius, 0px);
      --_k-radius-control: var(--khabar-radius-control, 0px);
      --_k-media-ratio: var(--khabar-media-ratio, 16 / 9);
      --_k-motion-duration: var(--khabar-motion-duration, .12s);
      --_k-layout: var(--khabar-layout, khabar-rail);
      --_k-quote: var(--khabar-quote, khabar-quote-rules);
      --_k-box: var(--khabar-box, khabar-box-ruled);
      --_k-kicker: var(--khabar-kicker, khabar-kicker-plain);
      --_k-portraits: var(--khabar-portraits, khabar-portraits-shown);
      --_k-unit: calc(var(--_k-base) * var(--_k-leading) / 4);
      --_k-gap-paragraph: calc(var(--_k-unit) * var(--_k-paragraph-lines));
      --_k-gap-block: calc(var(--_k-unit) * var(--_k-block-lines));
      --_k-gap-section: calc(var(--_k-unit) * var(--_k-section-lines));
      --_k-rail: calc(var(--_k-medium) * 12.5);
      --_k-rail-gap: calc(var(--_k-medium) * 2.25);
      --_k-aside: calc(var(--_k-rail) + var(--_k-rail-gap));
      --_k-side: max(0px, (100cqi - var(--_k-measure)) / 2);
      --_k-headline: calc(var(--_k-base) * 2);
      --_k-weight-em: 600;
      --_k-slant: normal;
      --_k-synthesis: none;
      --_k-quotes: '«' '»' '“' '”';
    }
    khabar-article:is(:lang(ur), :lang(ks), :state(nastaliq)) {
      --_k-font-text: var(--khabar-font-text, var(--khabar-nastaliq-font-text, 'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', 'Noto Nastaliq Urdu Fallback', serif));
      --_k-font-headline: var(--khabar-font-headline, var(--khabar-nastaliq-font-headline, var(--_k-font-text)));
      --_k-font-meta: var(--khabar-font-meta, var(--khabar-nastaliq-font-meta, var(--_k-font-text)));
      --_k-base: var(--khabar-size-base, var(--khabar-nastaliq-size-base, calc(var(--_k-medium) * 1.25)));
      --_k-size-xs: var(--khabar-size-xs, var(--khabar-nastaliq-size-xs, calc(var(--_k-base) * .8)));
      --_k-size-small: var(--khabar-size-small, var(--khabar-nastaliq-size-small, calc(var(--_k-base) * .9)));
      --_k-size-lead: var(--khabar-size-lead, var(--khabar-nastaliq-size-lead, calc(var(--_k-base) * 1.2)));
      --_k-size-heading: var(--khabar-size-heading, var(--khabar-nastaliq-size-heading, calc(var(--_k-base) * 1.44)));
      --_k-size-quote: var(--khabar-size-quote, var(--khabar-nastaliq-size-quote, clamp(calc(var(--_k-base) * 1.34), calc(var(--_k-base) * 1.1 + 1.4cqi), calc(var(--_k-base) * 1.728))));
      --_k-size-headline: var(--khabar-size-headline, var(--khabar-nastaliq-size-headline, clamp(calc(var(--_k-base) * 1.55), calc(var(--_k-base) * 1.15 + 2.4cqi), calc(var(--_k-base) * 2.3))));
      --_k-leading: var(--khabar-leading-text, var(--khabar-nastaliq-leading-text, 2.25));
      --_k-leading-small: var(--khabar-leading-small, var(--khabar-nastaliq-leading-small, 2.1));
      --_k-leading-lead: var(--khabar-leading-lead, var(--khabar-nastaliq-leading-lead, 2.15));
      --_k-leading-heading: var(--khabar-leading-heading, var(--khabar-nastaliq-leading-heading, 2.05));
      --_k-leading-headline: var(--khabar-leading-headline, var(--khabar-nastaliq-leading-headline, 1.95));
      --_k-underline-offset: var(--khabar-underline-offset, var(--khabar-nastaliq-underline-offset, .55em));
      --_k-paragraph-lines: var(--khabar-gap-paragraph, var(--khabar-nastaliq-gap-paragraph, 1.5));
      --_k-block-lines: var(--khabar-gap-block, var(--khabar-nastaliq-gap-block, 3.5));
      --_k-section-lines: var(--khabar-gap-section, var(--khabar-nastaliq-gap-section, 4.5));
      --_k-quotes: '”' '“' '’' '‘';
    }
    khabar-article:is(:lang(he), :lang(iw), :lang(yi), :state(hebrew)) {
      --_k-font-text: var(--khabar-font-text, var(--khabar-hebrew-font-text, 'Frank Ruhl Libre Variable', 'Frank Ruhl Libre', 'Frank Ruhl Libre Fallback', 'Noto Serif Hebrew', 'David', serif));
      --_k-font-headline: var(--khabar-font-headline, var(--khabar-hebrew-font-headline, var(--_k-font-text)));
      --_k-font-meta: var(--khabar-font-meta, var(--khabar-hebrew-font-meta, 'Noto Sans Hebrew', 'Arial Hebrew', Arial, sans-serif));
      --_k-base: var(--khabar-size-base, var(--khabar-hebrew-size-base, calc(var(--_k-medium) * 1.1875)));
      --_k-size-xs: var(--khabar-size-xs, var(--khabar-hebrew-size-xs, calc(var(--_k-base) * .7)));
      --_k-size-small: var(--khabar-size-small, var(--khabar-hebrew-size-small, calc(var(--_k-base) * .8)));
      --_k-size-lead: var(--khabar-size-lead, var(--khabar-hebrew-size-lead, calc(var(--_k-base) * 1.2)));
      --_k-size-heading: var(--khabar-size-heading, var(--khabar-hebrew-size-heading, calc(var(--_k-base) * 1.44)));
      --_k-size-quote: var(--khabar-size-quote, var(--khabar-hebrew-size-quote, clamp(calc(var(--_k-base) * 1.34), calc(var(--_k-base) * 1.1 + 1.4cqi), calc(var(--_k-base) * 1.728))));
      --_k-size-headline: var(--khabar-size-headline, var(--khabar-hebrew-size-headline, clamp(calc(var(--_k-base) * 1.75), calc(var(--_k-base) * 1.2 + 3cqi), calc(var(--_k-base) * 2.65))));
      --_k-leading: var(--khabar-leading-text, var(--khabar-hebrew-leading-text, 1.65));
      --_k-leading-small: var(--khabar-leading-small, var(--khabar-hebrew-leading-small, 1.6));
      --_k-leading-lead: var(--khabar-leading-lead, var(--khabar-hebrew-leading-lead, 1.5));
      --_k-leading-heading: var(--khabar-leading-heading, var(--khabar-hebrew-leading-heading, 1.35));
      --_k-leading-headline: var(--khabar-leading-headline, var(--khabar-hebrew-leading-headline, 1.25));
      --_k-underline-offset: var(--khabar-underline-offset, var(--khabar-hebrew-underline-offset, .2em));
      --_k-paragraph-lines: var(--khabar-gap-paragraph, var(--khabar-hebrew-gap-paragraph, 2));
      --_k-block-lines: var(--khabar-gap-block, var(--khabar-hebrew-gap-block, 5));
      --_k-section-lines: var(--khabar-gap-section, var(--khabar-hebrew-gap-section, 6));
      --_k-quotes: '”' '”' '’' '’';
    }
    khabar-article:is(:lang(en), :lang(tr), :lang(fr), :lang(de), :lang(es), :lang(it), :lang(pt), :lang(id), :lang(ku):not(:lang(ku-IQ), :lang(ku-Arab)), :state(latin)) {
      --_k-font-text: var(--khabar-font-text, var(--khabar-latin-font-text, 'Noto Serif', Georgia, 'Times New Roman', serif));
      --_k-font-headline: var(--khabar-font-headline, var(--khabar-latin-font-headline, var(--_k-font-text)));
      --_k-font-meta: var(--khabar-font-meta, var(--khabar-latin-font-meta, 'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif));
      --_k-base: var(--khabar-size-base, var(--khabar-latin-size-base, calc(var(--_k-medium) * 1.125)));
      --_k-size-xs: var(--khabar-size-xs, var(--khabar-latin-size-xs, calc(var(--_k-base) * .7)));
      --_k-size-small: var(--khabar-size-small, var(--khabar-latin-size-small, calc(var(--_k-base) * .8)));
      --_k-size-lead: var(--khabar-size-lead, var(--khabar-latin-size-lead, calc(var(--_k-base) * 1.2)));
      --_k-size-heading: var(--khabar-size-heading, var(--khabar-latin-size-heading, calc(var(--_k-base) * 1.44)));
      --_k-size-quote: var(--khabar-size-quote, var(--khabar-latin-size-quote, clamp(calc(var(--_k-base) * 1.34), calc(var(--_k-base) * 1.1 + 1.4cqi), calc(var(--_k-base) * 1.728))));
      --_k-size-headline: var(--khabar-size-headline, var(--khabar-latin-size-headline, clamp(calc(var(--_k-base) * 1.75), calc(var(--_k-base) * 1.2 + 3cqi), calc(var(--_k-base) * 2.65))));
      --_k-leading: var(--khabar-leading-text, var(--khabar-latin-leading-text, 1.6));
      --_k-leading-small: var(--khabar-leading-small, var(--khabar-latin-leading-small, 1.6));
      --_k-leading-lead: var(--khabar-leading-lead, var(--khabar-latin-leading-lead, 1.45));
      --_k-leading-heading: var(--khabar-leading-heading, var(--khabar-latin-leading-heading, 1.3));
      --_k-leading-headline: var(--khabar-leading-headline, var(--khabar-latin-leading-headline, 1.2));
      --_k-underline-offset: var(--khabar-underline-offset, var(--khabar-latin-underline-offset, .15em));
      --_k-paragraph-lines: var(--khabar-gap-paragraph, var(--khabar-latin-gap-paragraph, 2));
      --_k-block-lines: var(--khabar-gap-block, var(--khabar-latin-gap-block, 5));
      --_k-section-lines: var(--khabar-gap-section, var(--khabar-latin-gap-section, 6));
      --_k-weight-em: 400;
      --_k-slant: italic;
      --_k-synthesis: auto;
      --_k-quotes: auto;
    }
    khabar-article:not(:is(:lang(ur), :lang(ks), :state(nastaliq))) {
      &:is(:state(save-data)) { --_k-font-text: 'SF Arabic', 'Segoe UI', 'Geeza Pro', Tahoma, system-ui, sans-serif; --_k-font-headline: var(--_k-font-text); --_k-font-meta: var(--_k-font-text); --_k-portraits: khabar-portraits-none; }
      @media (prefers-reduced-data: reduce) { --_k-font-text: 'SF Arabic', 'Segoe UI', 'Geeza Pro', Tahoma, system-ui, sans-serif; --_k-font-headline: var(--_k-font-text); --_k-font-meta: var(--_k-font-text); --_k-portraits: khabar-portraits-none; }
    }
  }
`;
