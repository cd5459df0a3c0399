import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import type { KhabarGallery } from '../src/index.js';
import './stories.css';
import { expectNoOverflow, folded, only, playIn, textsOf } from './support.js';

interface Photo {
  readonly file: string;
  readonly alt: string;
  readonly words?: string;
  readonly credit?: string;
}

const PHOTOS: readonly Photo[] = [
  { file: 'g1.svg', alt: 'نخيل على الضفة عند الغروب', words: 'نخيل الضفة الغربية وقد بلغ الماء جذوعه.', credit: 'خبر / مكتب الصور' },
  { file: 'lead.svg', alt: 'جسر على دجلة وخلفه أفق المدينة', words: 'قارب صيد يعبر تحت الجسر مع آخر الضوء.', credit: 'خبر / مكتب الصور' },
  { file: 'g3.svg', alt: 'بوابات سد وخلفها جبال', words: 'بوابات السد شمالي المدينة صباح الثلاثاء.', credit: 'رويترز' },
  { file: 'g4.svg', alt: 'مدرجات من الحقول', words: 'الحقول التي غمرها الماء في الأسبوع الماضي.', credit: 'أ ف ب' },
];

const picture = ({ file, alt }: Photo) =>
  html`<img src="/fixtures/pictures/${file}" alt=${alt} width="800" height="600" loading="lazy" decoding="async" />`;

const item = (photo: Photo) => html`<li>
  <figure>
    <a href="/fixtures/pictures/${photo.file}">${picture(photo)}</a>
    ${photo.words ? html`<figcaption>${photo.words} <cite>${photo.credit}</cite></figcaption>` : nothing}
  </figure>
</li>`;

const gallery = (items: readonly TemplateResult[], words?: TemplateResult) => html`<khabar-gallery>
  <figure>
    <ul>
      ${items}
    </ul>
    ${words ? html`<figcaption>${words}</figcaption>` : nothing}
  </figure>
</khabar-gallery>`;

const meta: Meta = {
  title: 'Elements/khabar-gallery',
  component: 'khabar-gallery',
  tags: ['autodocs'],
  render: () => gallery(PHOTOS.map(item)),
  decorators: [(story) => html`<div class="sample-strip"><khabar-article>${story()}</khabar-article></div>`],
  parameters: { docs: { source: { excludeDecorators: true } } },
};
export default meta;

type Story = StoryObj;

const galleryOf = (canvas: HTMLElement) => only<KhabarGallery>(canvas, 'khabar-gallery');
const shadowOf = (canvas: HTMLElement) => galleryOf(canvas).shadowRoot!;

/** Presses a link, and gives the gallery the time to open. */
const press = async (canvas: HTMLElement, index: number) => {
  galleryOf(canvas).querySelectorAll('a')[index]!.click();
  await galleryOf(canvas).updateComplete;
};

/** A list of figures, each a link to the full picture. A link says its place to screen readers. */
export const List: Story = {
  play: playIn('ar-IQ', async (canvas) => {
    const names = [...galleryOf(canvas).querySelectorAll('a')].map((link) => link.getAttribute('aria-label'));
    await expect(names[1]).toBe('صورة 2 من 4: جسر على دجلة وخلفه أفق المدينة');
    await expectNoOverflow();
  }),
};

/** Opened at the second picture. Swipe, or use the arrow keys in reading direction; + and - change the size, Escape closes. */
export const Lightbox: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 1);
    await expect(only<HTMLDialogElement>(shadowOf(canvasElement), 'dialog').open).toBe(true);
    await expect(folded(only(shadowOf(canvasElement), '[part="caption"]').textContent)).toBe('قارب صيد يعبر تحت الجسر مع آخر الضوء. خبر / مكتب الصور');
  },
};

/** From left to right the next picture lies to the right. */
export const LeftToRight: Story = {
  render: () => html`<div lang="en" dir="ltr">${gallery([
    item({ file: 'g1.svg', alt: 'Palms on the bank', words: 'Palms on the west bank, with the water at their trunks.', credit: 'Reuters' }),
    item({ file: 'lead.svg', alt: 'A bridge over the Tigris', words: 'A fishing boat passes below the bridge.', credit: 'AFP' }),
  ])}</div>`,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 0);
    await expect(textsOf(shadowOf(canvasElement), '[part="count"]')).toEqual(['Photo 1 of 2']);
  },
};

/** A caption of the whole stands for a picture that has none. */
export const OneCaption: Story = {
  render: () => gallery(PHOTOS.map(({ file, alt }) => item({ file, alt })), html`دجلة في أسبوع الفيضان. <cite>خبر / مكتب الصور</cite>`),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 3);
    await expect(folded(only(shadowOf(canvasElement), '[part="caption"]').textContent)).toBe('دجلة في أسبوع الفيضان. خبر / مكتب الصور');
  },
};

/** With a single picture there is nothing to turn or to count. */
export const OnePicture: Story = {
  render: () => gallery([item(PHOTOS[1]!)]),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 0);
    await expect(shadowOf(canvasElement).querySelector('[part="count"], [part~="next"]')).toBeNull();
  },
};

/** Pictures without a link stay as they are; the lightbox has them too. */
export const WithoutLinks: Story = {
  render: () => gallery(PHOTOS.map((photo) => html`<li><figure>${picture(photo)}</figure></li>`)),
  play: async ({ canvasElement }) => {
    galleryOf(canvasElement).querySelectorAll('img')[2]!.click();
    await galleryOf(canvasElement).updateComplete;
    await expect(only<HTMLDialogElement>(shadowOf(canvasElement), 'dialog').open).toBe(true);
  },
};
