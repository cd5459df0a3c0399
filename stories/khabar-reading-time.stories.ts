import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { avatoday, only, textsOf } from './support.js';

const meta: Meta = { title: 'Elements/khabar-reading-time', component: 'khabar-reading-time' };
export default meta;

type Story = StoryObj;

/** Counts the article that it stands in. */
export const OfItsArticle: Story = {
  render: () => html`<khabar-article .article=${avatoday}><p slot="footer"><khabar-reading-time></khabar-reading-time></p></khabar-article>`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(only(canvasElement, 'khabar-reading-time')).toHaveTextContent('مدة القراءة: 3 دقائق'));
  },
};

/** Or is told the number of words, where the text is elsewhere: in a list of articles. */
export const ByNumber: Story = {
  render: () => html`<ul class="sample-list" lang="ar" dir="rtl">
    <li><khabar-reading-time words="90"></khabar-reading-time></li>
    <li><khabar-reading-time words="200"></khabar-reading-time></li>
    <li><khabar-reading-time words="360"></khabar-reading-time></li>
    <li><khabar-reading-time words="540"></khabar-reading-time></li>
    <li><khabar-reading-time words="2000"></khabar-reading-time></li>
  </ul>`,
  play: async ({ canvasElement }) => {
    await expect(textsOf(canvasElement, 'li')).toEqual([
      'أقل من دقيقة', 'مدة القراءة: دقيقة واحدة', 'مدة القراءة: دقيقتان', 'مدة القراءة: 3 دقائق', 'مدة القراءة: 11 دقيقة',
    ]);
  },
};
