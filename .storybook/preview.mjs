import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/define.js';
import '../src/define/locale/ckb.js';
import '../src/define/locale/fa.js';
import '../src/define/locale/he.js';
import '../src/define/locale/ku.js';
import '../src/define/locale/ps.js';
import '../src/define/locale/tr.js';
import '../src/define/locale/ur.js';
import { argTypesOf } from './arg-types.mjs';
import { loadFonts } from './fonts.mjs';
import './fonts.css';
import './preview.css';
import { surroundDocs, surroundPage } from './surroundings.mjs';
import { globalTypes, initialGlobals } from './toolbar.mjs';

setCustomElementsManifest(manifest);

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  globalTypes,
  initialGlobals,
  loaders: [loadFonts],
  beforeEach: [surroundPage],
  decorators: [surroundDocs],
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true }, // the surface follows the colour scheme
    controls: { expanded: true },
    docs: { extractArgTypes: argTypesOf, toc: true },
    options: {
      storySort: { order: ['Introduction', 'Languages', 'Theming', 'Tokens', 'Playground', 'Themes', 'Pages', 'Prose', 'Blocks', 'Text', 'Elements', ['khabar-article']] },
    },
  },
};
