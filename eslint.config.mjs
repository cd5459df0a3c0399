import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const SINKS = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({ property }));
const IMPURE = ['document', 'window', 'navigator', 'globalThis'];

export default tseslint.config(
  { ignores: ['build/', 'dist/', 'storybook-static/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  lit['flat/recommended'],
  wc['flat/recommended'],
  { plugins: { 'lit-a11y': litA11y }, rules: { ...litA11y.configs.recommended.rules } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    // a test file's describe() holds its tests, and a rule's own console is its output
    files: ['test/**', 'stories/**', '.storybook/**'],
    rules: { 'max-lines-per-function': 'off', 'no-console': 'off' },
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } }, // what it prints is its work
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...SINKS],
      'no-restricted-imports': ['error', { paths: [{ name: 'lit/directives/unsafe-html.js' }] }],
    },
  },
  {
    // pure rooms: arguments, Intl and constants
    files: ['src/text/**', 'src/locales/**', 'src/model/**', 'src/view/**'],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE],
      'no-restricted-properties': ['error', ...SINKS, { object: 'Date', property: 'now' }],
    },
  },
);
