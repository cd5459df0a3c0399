import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { page } from './theme-pages.js';

const meta: Meta = {
  title: 'Themes/Broadsheet', tags: ['!autodocs'], globals: { theme: 'broadsheet' }, parameters: { layout: 'fullscreen' },
};
export default meta;

export const Breaking: StoryObj = page('breaking');
export const Report: StoryObj = page('tigris', { family: 'Noto Naskh Arabic Variable', size: '20px' });
export const LongRead: StoryObj = page('longRead');
export const Opinion: StoryObj = page('opinion');
export const Gallery: StoryObj = page('gallery');
export const Live: StoryObj = page('live');
export const Headlines: StoryObj = page('headlines');
export const Persian: StoryObj = page('persianPage');
export const Urdu: StoryObj = page('urduPage');
export const Sorani: StoryObj = page('soraniPage');
export const Hebrew: StoryObj = page('hebrewPage');
export const EveryBlock: StoryObj = page('kitchen');
