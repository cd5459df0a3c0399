import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import {
  breaking, expectNoOverflow, folded, gallery, headlines, hebrewPage, kitchen, live, longRead, only, opinion, persianPage, printed, soraniPage,
  tigris, urduPage,
} from './support.js';

/** One page of each kind that a paper has, one in each other language of the region, and one with every block. */
const ARTICLES = {
  breaking, tigris, longRead, opinion, gallery, live, headlines, persianPage, urduPage, soraniPage, hebrewPage, kitchen,
};

/** What the text is set in: the first family that the theme asks for, and the size. */
interface Face {
  readonly family: string;
  readonly size: string;
}

/** A page in the theme of its file: all its words, inside the page and, where a face is given, in that. */
export const page = (name: keyof typeof ARTICLES, face?: Face): StoryObj => ({
  render: () => html`<main><khabar-article .article=${ARTICLES[name]}></khabar-article></main>`,
  play: async ({ canvasElement }) => {
    const article = only(canvasElement, 'khabar-article');
    await expect(folded(article.innerText)).toBe(folded(printed[name]));
    await expectNoOverflow();
    if (!face) return;
    // the second paragraph: a theme may open an article in larger letters
    const { fontFamily, fontSize } = getComputedStyle(article.querySelector(':scope > p:not([slot]) ~ p')!);
    await expect({ family: fontFamily.split(',')[0]!.replaceAll('"', ''), size: fontSize }).toEqual(face);
  },
});
