import { css } from 'lit';

/**
 * The public tokens with their defaults, each read once into a private property of the article. A site sets the public one
 * anywhere above. Sizes start from the reader's own `medium`, so that a page's `html { font-size: 62.5% }` shrinks nothing;
 * `--_medium` is registered, to hold that length for every descendant. Fluid sizes must stay unregistered: `cqi` is meant
 * where they are used.
 */
export const tokens = css`
  @property --_medium { syntax: '<length>'; inherits: true; initial-value: 16px; }
  @layer khabar {
    khabar-article {
      --_medium: 1em;
      --_font-text: var(--khabar-font-text, 'Noto Naskh Arabic Variable', 'Noto Naskh Arabic', 'Noto Naskh Arabic Fallback', 'Geeza Pro', 'Traditional Arabic', 'Noto Serif', serif);
      --_font-headline: var(--khabar-font-headline, var(--_font-text));
      --_font-meta: var(--khabar-font-meta, 'IBM Plex Sans Arabic', 'IBM Plex Sans Arabic Fallback', 'Noto Sans Arabic', 'Segoe UI', 'Geeza Pro', Tahoma, sans-serif);
      --_base: var(--khabar-size-base, calc(var(--_medium) * 1.25));
      --_leading: var(--khabar-leading-text, 1.75);
      --_leading-small: 1.75;
      --_leading-lead: 1.65;
      --_leading-heading: 1.5;
      --_size-small: calc(var(--_base) * .8);
      --_size-xs: calc(var(--_base) * .7);
      --_size-headline: var(--khabar-size-headline, clamp(calc(var(--_base) * 1.75), calc(var(--_base) * 1.2 + 3cqi), calc(var(--_base) * 2.65)));
      --_size-quote: clamp(calc(var(--_base) * 1.34), calc(var(--_base) * 1.1 + 1.4cqi), calc(var(--_base) * 1.728));
      --_leading-headline: var(--khabar-leading-headline, 1.4);
      --_weight-headline: var(--khabar-weight-headline, 700);
      --_weight-strong: var(--khabar-weight-strong, 700);
      --_weight-em: 600;
      --_slant: normal;
      --_synthesis: none;
      --_quotes: '«' '»' '“' '”';
      --_measure: var(--khabar-measure, calc(var(--_base) * 33));
      --_page-width: var(--khabar-page-width, calc(var(--_medium) * 70));
      --_page-inset: var(--khabar-page-inset, calc(var(--_medium) * 1.25));
      --_rail: calc(var(--_medium) * 12.5);
      --_rail-gap: calc(var(--_medium) * 2.25);
      --_aside: calc(var(--_rail) + var(--_rail-gap));
      --_unit: calc(var(--_base) * var(--_leading) / 4);
      --_gap-paragraph: calc(var(--_unit) * var(--khabar-gap-paragraph, 2));
      --_gap-block: calc(var(--_unit) * var(--khabar-gap-block, 4));
      --_surface: var(--khabar-color-surface, light-dark(#fffefb, #141516));
      --_panel: var(--khabar-color-panel, light-dark(#f5f2eb, #1e2022));
      --_text: var(--khabar-color-text, light-dark(#18191b, #e8e6e1));
      --_muted: var(--khabar-color-muted, light-dark(#54575b, #a9abad));
      --_accent: var(--khabar-color-accent, light-dark(#9a1b1e, #f28b80));
      --_on-accent: var(--khabar-color-on-accent, light-dark(#fff, #1c0d0b));
      --_alert: var(--khabar-color-alert, light-dark(#b3141b, #ff7a70));
      --_on-alert: var(--khabar-color-on-alert, light-dark(#fff, #230806));
      --_rule: var(--khabar-color-rule, light-dark(#d5d1c8, #393c3f));
      --_rule-strong: var(--khabar-color-rule-strong, light-dark(#18191b, #e8e6e1));
      --_link: var(--khabar-color-link, var(--_text));
      --_mark: var(--khabar-color-mark, light-dark(#fbeaa6, #4f410f));
      --_focus: var(--khabar-color-focus, light-dark(#1557c0, #9cc2ff));
      --_media-ratio: var(--khabar-media-ratio, 16 / 9);
      --_radius: var(--khabar-radius, 0px);
      --_underline-offset: var(--khabar-underline-offset, .3em);
    }

    /* Script profiles: by language, and by state where :lang() does not cross a shadow root. */
    khabar-article:is(:lang(ur), :lang(ks), :state(nastaliq)) {
      --_font-text: var(--khabar-font-text, 'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', 'Noto Nastaliq Urdu Fallback', serif);
      --_font-meta: var(--khabar-font-meta, var(--_font-text));
      --_leading: var(--khabar-leading-text, 2.25);
      --_leading-small: 2.1;
      --_leading-lead: 2.15;
      --_leading-heading: 2.05;
      --_size-small: calc(var(--_base) * .9);
      --_size-xs: calc(var(--_base) * .8);
      --_leading-headline: var(--khabar-leading-headline, 1.95);
      --_quotes: '”' '“' '’' '‘';
      --_gap-paragraph: calc(var(--_unit) * var(--khabar-gap-paragraph, 1.5));
      --_underline-offset: var(--khabar-underline-offset, .55em);
    }
    khabar-article:is(:lang(he), :lang(yi), :state(hebrew)) {
      --_font-text: var(--khabar-font-text, 'Frank Ruhl Libre', 'Frank Ruhl Libre Fallback', 'Noto Serif Hebrew', 'David', serif);
      --_font-meta: var(--khabar-font-meta, 'Noto Sans Hebrew', 'Arial Hebrew', Arial, sans-serif);
      --_leading: var(--khabar-leading-text, 1.65);
      --_quotes: '”' '”' '’' '’';
      --_leading-headline: var(--khabar-leading-headline, 1.25);
    }
    khabar-article:is(:lang(en), :lang(tr), :lang(fr), :state(latin)) {
      --_font-text: var(--khabar-font-text, 'Noto Serif', Georgia, 'Times New Roman', serif);
      --_font-meta: var(--khabar-font-meta, 'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif);
      --_base: var(--khabar-size-base, calc(var(--_medium) * 1.125));
      --_leading: var(--khabar-leading-text, 1.6);
      --_leading-small: 1.6;
      --_slant: italic;
      --_synthesis: auto;
      --_quotes: auto;
      --_weight-em: 400;
      --_leading-headline: var(--khabar-leading-headline, 1.2);
    }
  }
`;
