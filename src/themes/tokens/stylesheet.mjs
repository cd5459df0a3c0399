import { DERIVED, isScripted, SCRIPTS, TOKENS } from './list.mjs';

/* The module of the tokens' stylesheet, as text. */

const px = (length) => length.replace(/([\d.]+)rem/, (_, rem) => `${rem * 16}px`);

/**
 * What a registered property starts from may depend on nothing: lengths in pixels, colours of the light scheme. Colours get
 * both schemes back on the root, from which an article takes the one that stands in for nonsense.
 */
const registration = ({ own, syntax, value, fallback = value, light = px(fallback) }) =>
  `@property --_k-${own} { syntax: '${syntax}'; inherits: true; initial-value: ${light}; }`;

const declaration = (token, value, script = 'naskh') => {
  const { own, name } = token;
  if (!name) return `--_k-${own}: ${value};`;
  const start = isScripted(token) ? `var(--khabar-${script}-${name}, ${value})` : value;
  return `--_k-${own}: var(--khabar-${name}, ${start});`;
};

/** What an article of another script has otherwise. */
const inScript = (script) =>
  all.filter((token) => isScripted(token) || token.scripts?.[script]).map((token) => declaration(token, token.scripts?.[script] ?? token.value, script));

const rule = (selector, declarations) => [`  ${selector} {`, ...declarations.map((each) => `    ${each}`), '  }'];

const all = [...TOKENS, ...DERIVED];
const colours = TOKENS.filter(({ group }) => group === 'colour');

/** For a reader who asks for few bytes: the faces of his device, and no portraits. Nastaliq cannot be read in another face. */
const FEW_BYTES = ["--_k-font-text: 'SF Arabic', 'Segoe UI', 'Geeza Pro', Tahoma, system-ui, sans-serif;", '--_k-font-headline: var(--_k-font-text);', '--_k-font-meta: var(--_k-font-text);', '--_k-portraits: khabar-portraits-none;'];
const saving = (condition) => `${condition} { ${FEW_BYTES.join(' ')} }`;

const lines = [
  ...all.filter(({ checked }) => checked).map(registration),
  "@property --_k-medium { syntax: '<length>'; inherits: true; initial-value: 16px; }",
  '@layer khabar {',
  ...rule(':root', colours.map(({ own, fallback }) => declaration({ own }, fallback))),
  ...rule('khabar-article', ['--_k-medium: 1em;', ...all.map((token) => declaration(token, token.value))]),
  ...Object.entries(SCRIPTS).flatMap(([script, selector]) =>
    rule(`khabar-article${selector}`, inScript(script))),
  ...rule(`khabar-article:not(${SCRIPTS.nastaliq})`, [saving('&:is(:state(save-data))'), saving('@media (prefers-reduced-data: reduce)')]),
  '}',
];

export const stylesheet = `import { css } from 'lit';

/* Written by \`npm run tokens\` from tokens/list.mjs; not to be edited. */

/**
 * The public tokens with their defaults, each read once into a private property of the article. A site sets the public one
 * anywhere above; \`em\` in it is the reader's own \`medium\`, so that a page's \`html { font-size: 62.5% }\` shrinks nothing.
 * Registered ones fall back where a site gives nonsense. Fluid sizes are not registered: \`cqi\` is meant where they are used.
 */
export const tokens = css\`
${lines.map((each) => `  ${each}`).join('\n')}
\`;
`;
