import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { expectNoOverflow, folded, kitchen, longRead, only, opinion, printed, tigris, urduPage } from './support.js';

const meta: Meta = { title: 'Themes', parameters: { layout: 'fullscreen' } };
export default meta;

type Played = { canvasElement: HTMLElement };

/** An article in a theme: all its words, inside the page, in the theme's own face and size. */
const looks = (text: string, family: string, size: string) => async ({ canvasElement }: Played) => {
  const article = only(canvasElement, 'khabar-article');
  await expect(folded(article.innerText)).toBe(folded(text));
  const { fontFamily, fontSize } = getComputedStyle(article.querySelector(':scope > p:not([slot])')!);
  await expect([fontFamily.split(',')[0]!.replaceAll('"', ''), fontSize]).toEqual([family, size]);
  await expectNoOverflow();
};

export const Broadsheet: StoryObj = {
  globals: { theme: 'broadsheet' },
  render: () => html`<khabar-article .article=${tigris}></khabar-article>`,
  play: looks(printed.tigris, 'Noto Naskh Arabic Variable', '20px'),
};

export const Modern: StoryObj = {
  globals: { theme: 'modern' },
  render: () => html`<khabar-article .article=${kitchen}></khabar-article>`,
  play: looks(printed.kitchen, 'IBM Plex Sans Arabic', '19px'),
};

export const Magazine: StoryObj = {
  globals: { theme: 'magazine' },
  render: () => html`<khabar-article .article=${longRead}></khabar-article>`,
  play: looks(printed.longRead, 'Noto Naskh Arabic Variable', '21px'),
};

/** The faces of the reader's device: another on every machine. */
export const Light: StoryObj = {
  globals: { theme: 'light' },
  render: () => html`<khabar-article .article=${opinion}></khabar-article>`,
  play: looks(printed.opinion, 'SF Arabic', '18px'),
};

/** The colours of a theme, and the proportions of its own script. */
export const ModernInNastaliq: StoryObj = {
  globals: { theme: 'modern' },
  render: () => html`<khabar-article .article=${urduPage}></khabar-article>`,
  play: looks(printed.urduPage, 'Noto Nastaliq Urdu', '20px'),
};
