import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { page } from './theme-pages.js';

const meta: Meta = { title: 'Themes/Modern', tags: ['!autodocs'], globals: { theme: 'modern' }, parameters: { layout: 'fullscreen' } };
export default meta;

export const Breaking: StoryObj = page('breaking');
export const Report: StoryObj = page('tigris', { family: 'IBM Plex Sans Arabic', size: '19px' });
export const LongRead: StoryObj = page('longRead');
export const Opinion: StoryObj = page('opinion');
export const Gallery: StoryObj = page('gallery');
export const Live: StoryObj = page('live');
export const Headlines: StoryObj = page('headlines');
export const Persian: StoryObj = page('persianPage');
/** The colours of a theme, and the proportions of its own script. */
export const Urdu: StoryObj = page('urduPage', { family: 'Noto Nastaliq Urdu', size: '20px' });
export const Sorani: StoryObj = page('soraniPage');
export const Hebrew: StoryObj = page('hebrewPage');
export const EveryBlock: StoryObj = page('kitchen');
