import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Block } from '../src/index.js';
import { articleOf, WORDS } from './blocks.js';
import { expectNoOverflow, folded } from './support.js';
import './stories.css';

/** Each kind of block alone: in plain words, in long ones, in mixed scripts, in English, and without any. */
const meta: Meta = { title: 'Blocks', tags: ['!autodocs'], parameters: { layout: 'fullscreen' } };
export default meta;

const SORTS = Object.keys(WORDS) as (keyof typeof WORDS)[];

const blockStory = (kind: Block['type']): StoryObj => ({
  render: () => html`${SORTS.map((sort) => html`<khabar-article data-sort=${sort} .article=${articleOf(kind, sort)}></khabar-article>`)}`,
  play: async ({ canvasElement }) => {
    const articles = [...canvasElement.querySelectorAll<HTMLElement>('khabar-article')];
    await expect(articles.map(({ lang, dir }) => `${lang} ${dir}`)).toEqual(SORTS.map((sort) => (sort === 'english' ? 'en ltr' : 'ar-IQ rtl')));
    for (const article of articles) {
      await expect(folded(article.textContent)).not.toMatch(/undefined|null|NaN|\[object/);
      await expect(article.scrollWidth).toBeLessThanOrEqual(article.clientWidth);
      await expect(article.querySelector('p:empty, li:empty > :empty, figcaption:empty, cite:empty, a:empty:not([aria-label])')).toBeNull();
    }
    await expectNoOverflow();
  },
});

export const Paragraph = blockStory('paragraph');
export const Heading = blockStory('heading');
export const List = blockStory('list');
export const Quote = blockStory('quote');
export const PullQuote = blockStory('pull-quote');
export const Image = blockStory('image');
export const Video = blockStory('video');
export const Audio = blockStory('audio');
export const Gallery = blockStory('gallery');
export const Embed = blockStory('embed');
export const Table = blockStory('table');
export const FactBox = blockStory('fact-box');
export const KeyTakeaways = blockStory('key-takeaways');
export const Questions = blockStory('questions');
export const Timeline = blockStory('timeline');
export const Related = blockStory('related');
export const Correction = blockStory('correction');
export const LiveUpdate = blockStory('live-update');
export const OpinionNotice = blockStory('opinion-notice');
export const Footnotes = blockStory('footnotes');
export const Code = blockStory('code');
export const Divider = blockStory('divider');
export const Slot = blockStory('slot');
