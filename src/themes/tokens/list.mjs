/**
 * Every token with its default and its purpose, once. `npm run tokens` writes the stylesheet (../tokens.ts) from this list; the
 * manifest, the documentation and `khabar/tokens.json` are read from it.
 *
 * A public token `--khabar-<name>` is set by a site anywhere above; the article reads it once, into the private `--_<own>`.
 * `value` is the default, as CSS; `shown` says it to people where it is CSS of private properties; `scripts` has what other
 * hands than naskh start from; `fallback` is the default without anything that it depends on, which stands in for nonsense where
 * the `syntax` is `checked`, and which design tools are given.
 */

/** The scripts with proportions of their own, by language, and by state where `:lang()` does not cross a shadow root. */
export const SCRIPTS = {
  nastaliq: ':is(:lang(ur), :lang(ks), :state(nastaliq))',
  hebrew: ':is(:lang(he), :lang(iw), :lang(yi), :state(hebrew))',
  latin: ':is(:lang(en), :lang(tr), :lang(fr), :lang(de), :lang(es), :lang(it), :lang(pt), :lang(id), :lang(ku):not(:lang(ku-IQ), :lang(ku-Arab)), :state(latin))',
};

/**
 * What each script has proportions of its own for. Such a token can be set for one script alone, as `--khabar-naskh-<name>` or
 * `--khabar-latin-<name>`; where a site sets `--khabar-<name>` itself, that holds in all of them.
 */
export const isScripted = ({ name = '' }) => /^(font|size|leading|gap)-|^underline-offset$/.test(name);

/** What a token can be, as CSS says it. */
const COLOUR = { group: 'colour', syntax: '<color>', checked: true };
const LENGTH = { syntax: '<length>', checked: true };
const NUMBER = { syntax: '<number>', checked: true };
const WEIGHT = { syntax: '<number> | normal | bold', checked: true };

/** A length that follows the width of the article: `cqi` is meant where it is used, which a registered one could not say. */
const FLUID = { syntax: '<length>' };

const NASKH = "'Noto Naskh Arabic Variable', 'Noto Naskh Arabic', 'Noto Naskh Arabic Fallback', 'Geeza Pro', 'Traditional Arabic', 'Noto Serif', serif";
const SANS = "'IBM Plex Sans Arabic', 'IBM Plex Sans Arabic Fallback', 'Noto Sans Arabic', 'Segoe UI', 'Geeza Pro', Tahoma, sans-serif";

const type = [
  {
    name: 'font-text', syntax: '<font-family>', value: NASKH, purpose: 'Family of the text.',
    scripts: {
      nastaliq: "'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', 'Noto Nastaliq Urdu Fallback', serif",
      hebrew: "'Frank Ruhl Libre Variable', 'Frank Ruhl Libre', 'Frank Ruhl Libre Fallback', 'Noto Serif Hebrew', 'David', serif",
      latin: "'Noto Serif', Georgia, 'Times New Roman', serif",
    },
  },
  { name: 'font-headline', syntax: '<font-family>', value: 'var(--_k-font-text)', shown: 'as the text', purpose: 'Family of headline, headings and pull quotes.' },
  {
    name: 'font-meta', syntax: '<font-family>', value: SANS, purpose: 'Family of what is scanned: kicker, byline, date, count, captions, boxes.',
    scripts: {
      nastaliq: 'var(--_k-font-text)',
      hebrew: "'Noto Sans Hebrew', 'Arial Hebrew', Arial, sans-serif",
      latin: "'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
    },
  },
  {
    name: 'size-base', own: 'base', ...LENGTH, value: 'calc(var(--_k-medium) * 1.25)', shown: '1.25rem', fallback: '1.25rem',
    purpose: 'Size of the text; every other size follows from it.',
    scripts: { hebrew: 'calc(var(--_k-medium) * 1.1875)', latin: 'calc(var(--_k-medium) * 1.125)' },
  },
  { name: 'size-xs', ...FLUID, fallback: '.875rem', value: 'calc(var(--_k-base) * .7)', shown: '.7 of the base', purpose: 'Size of roles, footnotes and notes.', scripts: { nastaliq: 'calc(var(--_k-base) * .8)' } },
  { name: 'size-small', ...FLUID, fallback: '1rem', value: 'calc(var(--_k-base) * .8)', shown: '.8 of the base', purpose: 'Size of kicker, byline, date, count, captions and labels.', scripts: { nastaliq: 'calc(var(--_k-base) * .9)' } },
  { name: 'size-lead', ...FLUID, fallback: '1.5rem', value: 'calc(var(--_k-base) * 1.2)', shown: '1.2 of the base', purpose: 'Size of the standfirst and of third-level headings.' },
  { name: 'size-heading', ...FLUID, fallback: '1.8rem', value: 'calc(var(--_k-base) * 1.44)', shown: '1.44 of the base', purpose: 'Size of second-level headings.' },
  {
    name: 'size-quote', ...FLUID, fallback: '2.16rem', value: 'clamp(calc(var(--_k-base) * 1.34), calc(var(--_k-base) * 1.1 + 1.4cqi), calc(var(--_k-base) * 1.728))',
    shown: '1.34 to 1.728 of the base, by the article’s width', purpose: 'Size of pull quotes.',
  },
  {
    name: 'size-headline', ...FLUID, fallback: '3.3125rem', value: 'clamp(calc(var(--_k-base) * 1.75), calc(var(--_k-base) * 1.2 + 3cqi), calc(var(--_k-base) * 2.65))',
    shown: '1.75 to 2.65 of the base, by the article’s width', purpose: 'Size of the headline.',
    scripts: { nastaliq: 'clamp(calc(var(--_k-base) * 1.55), calc(var(--_k-base) * 1.15 + 2.4cqi), calc(var(--_k-base) * 2.3))' },
  },
  { name: 'leading-text', own: 'leading', ...NUMBER, value: '1.75', purpose: 'Line height of the text, unitless; space follows from it.', scripts: { nastaliq: '2.25', hebrew: '1.65', latin: '1.6' } },
  { name: 'leading-small', ...NUMBER, value: '1.75', purpose: 'Line height of what is set small.', scripts: { nastaliq: '2.1', hebrew: '1.6', latin: '1.6' } },
  { name: 'leading-lead', ...NUMBER, value: '1.65', purpose: 'Line height of the standfirst.', scripts: { nastaliq: '2.15', hebrew: '1.5', latin: '1.45' } },
  { name: 'leading-heading', ...NUMBER, value: '1.5', purpose: 'Line height of headings and pull quotes.', scripts: { nastaliq: '2.05', hebrew: '1.35', latin: '1.3' } },
  { name: 'leading-headline', ...NUMBER, value: '1.4', purpose: 'Line height of the headline.', scripts: { nastaliq: '1.95', hebrew: '1.25', latin: '1.2' } },
  { name: 'weight-text', ...WEIGHT, value: '400', purpose: 'Weight of the text.' },
  { name: 'weight-strong', ...WEIGHT, value: '700', purpose: 'Weight of headings and of strong words.' },
  { name: 'weight-headline', ...WEIGHT, value: '700', purpose: 'Weight of the headline.' },
  { name: 'underline-offset', syntax: '<length-percentage>', value: '.3em', purpose: 'Distance of a link’s line from its letters, clear of dots below.', scripts: { nastaliq: '.55em', hebrew: '.2em', latin: '.15em' } },
].map((token) => ({ group: 'type', ...token }));

const colour = [
  { name: 'color-surface', light: '#fffefb', dark: '#141516', purpose: 'Background of the article.' },
  { name: 'color-panel', light: '#f5f2eb', dark: '#1e2022', purpose: 'Background of boxes, of code, and behind a picture that has not come yet.' },
  { name: 'color-text', light: '#18191b', dark: '#e8e6e1', purpose: 'Text.' },
  { name: 'color-muted', light: '#54575b', dark: '#a9abad', purpose: 'Standfirst, caption, date.' },
  { name: 'color-accent', light: '#9a1b1e', dark: '#f28b80', purpose: 'Kicker, labels, the line under links.' },
  { name: 'color-on-accent', light: '#ffffff', dark: '#1c0d0b', purpose: 'Words on the accent.' },
  { name: 'color-alert', light: '#b3141b', dark: '#ff7a70', purpose: 'Behind «عاجل» and «مباشر».' },
  { name: 'color-on-alert', light: '#ffffff', dark: '#230806', purpose: 'Words on it.' },
  { name: 'color-rule', light: '#d5d1c8', dark: '#393c3f', purpose: 'Hairlines.' },
  { name: 'color-rule-strong', light: '#18191b', dark: '#e8e6e1', purpose: 'The rules above and below the headline and around a pull quote.' },
  { name: 'color-link', value: 'var(--_k-text)', shown: 'as the text', light: '#18191b', dark: '#e8e6e1', purpose: 'Links in the text.' },
  { name: 'color-mark', light: '#fbeaa6', dark: '#4f410f', purpose: 'Behind marked and selected words.' },
  { name: 'color-focus', light: '#1557c0', dark: '#9cc2ff', purpose: 'The focus ring.' },
].map((token) => {
  const fallback = `light-dark(${token.light}, ${token.dark})`;
  return { own: token.name.replace('color-', ''), ...COLOUR, value: fallback, fallback, ...token };
});

const space = [
  { name: 'measure', ...LENGTH, value: 'calc(var(--_k-base) * 33)', shown: '33 times the base', fallback: '41.25rem', purpose: 'Width of the text column.' },
  { name: 'page-width', ...LENGTH, value: 'calc(var(--_k-medium) * 70)', shown: '70rem', fallback: '70rem', purpose: 'Greatest width of the article.' },
  { name: 'page-inset', ...LENGTH, value: 'calc(var(--_k-medium) * 1.25)', shown: '1.25rem', fallback: '1.25rem', purpose: 'Space at the article’s two edges.' },
  { name: 'outset', ...LENGTH, value: 'calc(var(--_k-medium) * 7)', shown: '7rem', fallback: '7rem', purpose: 'How far wide blocks leave a centred column on both sides, where there is room.' },
  { name: 'gap-paragraph', ...NUMBER, own: 'paragraph-lines', value: '2', purpose: 'Space between paragraphs, in quarters of a line.', scripts: { nastaliq: '1.5' } },
  { name: 'gap-block', ...NUMBER, own: 'block-lines', value: '5', purpose: 'Space before a block, in quarters of a line.', scripts: { nastaliq: '3.5' } },
  { name: 'gap-section', ...NUMBER, own: 'section-lines', value: '6', purpose: 'Space before a heading, in quarters of a line.', scripts: { nastaliq: '4.5' } },
].map((token) => ({ group: 'space', ...token }));

const shape = [
  { name: 'rule-width', ...LENGTH, value: '1px', purpose: 'Hairlines.' },
  { name: 'rule-heavy', ...LENGTH, value: '3px', purpose: 'The rule above the article, above key takeaways, beside quotations and corrections.' },
  { name: 'radius', ...LENGTH, value: '0px', purpose: 'Corners of pictures and boxes.' },
  { name: 'radius-control', ...LENGTH, value: '0px', purpose: 'Corners of badges, keywords and buttons.' },
  { name: 'media-ratio', syntax: '<ratio>', value: '16 / 9', purpose: 'Shape of the lead picture.' },
].map((token) => ({ group: 'shape', ...token }));

const motion = [
  { name: 'motion-duration', syntax: '<time>', checked: true, value: '.12s', purpose: 'How long a colour takes to change under the pointer. Nothing moves where a reader asks for less motion.' },
].map((token) => ({ group: 'motion', ...token }));

/** Names of containers: a rule asks for one by `@container`, which reaches all that is inside the article. */
const layout = [
  { name: 'layout', choices: ['khabar-rail', 'khabar-column', 'khabar-title'], purpose: 'The frame: a rail of facts beside the text where there is room; one centred column; a centred title page with a picture from edge to edge.' },
  { name: 'quote', choices: ['khabar-quote-rules', 'khabar-quote-bar', 'khabar-quote-centred'], purpose: 'Pull quotes: between rules; beside a bar; centred, in the accent.' },
  { name: 'box', choices: ['khabar-box-ruled', 'khabar-box-panel', 'khabar-box-lines'], purpose: 'Key takeaways and fact boxes: on a panel, the former under a heavy rule; on a panel alone; between hairlines.' },
  { name: 'kicker', choices: ['khabar-kicker-plain', 'khabar-kicker-pill'], purpose: 'The kicker’s link: plain words, or on a panel.' },
  { name: 'portraits', choices: ['khabar-portraits-shown', 'khabar-portraits-none'], purpose: 'Whether bylines show their pictures.' },
].map((token) => ({ group: 'layout', checked: true, value: token.choices[0], syntax: token.choices.join(' | '), ...token }));

export const TOKENS = [...type, ...colour, ...space, ...shape, ...motion, ...layout].map((token) => ({ own: token.name, ...token }));

/** What follows from the tokens, or from the script alone: no site sets it. In the order in which it is written. */
export const DERIVED = [
  { own: 'unit', value: 'calc(var(--_k-base) * var(--_k-leading) / 4)' }, // a quarter of a line
  { own: 'gap-paragraph', value: 'calc(var(--_k-unit) * var(--_k-paragraph-lines))' },
  { own: 'gap-block', value: 'calc(var(--_k-unit) * var(--_k-block-lines))' },
  { own: 'gap-section', value: 'calc(var(--_k-unit) * var(--_k-section-lines))' },
  { own: 'rail', value: 'calc(var(--_k-medium) * 12.5)' },
  { own: 'rail-gap', value: 'calc(var(--_k-medium) * 2.25)' },
  { own: 'aside', value: 'calc(var(--_k-rail) + var(--_k-rail-gap))' },
  { own: 'side', value: 'max(0px, (100cqi - var(--_k-measure)) / 2)' }, // beside a centred column
  { own: 'headline', value: 'calc(var(--_k-base) * 2)', fallback: '2.5rem', ...LENGTH }, // on the headline itself its size, where that is one
  { own: 'weight-em', value: '600', scripts: { latin: '400' } },
  { own: 'slant', value: 'normal', scripts: { latin: 'italic' } },
  { own: 'synthesis', value: 'none', scripts: { latin: 'auto' } },
  { own: 'quotes', value: "'«' '»' '“' '”'", scripts: { nastaliq: "'”' '“' '’' '‘'", hebrew: "'”' '”' '’' '’'", latin: 'auto' } },
];
