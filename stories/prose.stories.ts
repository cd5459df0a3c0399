import type { Meta, StoryObj } from '@storybook/web-components-vite';
import bootstrap from 'bootstrap/dist/css/bootstrap.css?raw';
import bulma from 'bulma/css/bulma.css?raw';
import foundation from 'foundation-sites/dist/css/foundation.css?raw';
import { html } from 'lit';
import { expect } from 'storybook/test';
import preflight from 'tailwindcss/preflight.css?raw';
import cms from '../fixtures/cms/body.html?raw';
import blockTheme from '../fixtures/hosts/block-theme.css?raw';
import drupalTheme from '../fixtures/hosts/drupal-theme.css?raw';
import hostile from '../fixtures/hosts/hostile.css?raw';
import { expectNoOverflow, kitchen, only } from './support.js';

const HOSTS: Record<string, string> = {
  'a clean page': '', 'Bootstrap 5': bootstrap, 'Tailwind’s preflight': preflight, Foundation: foundation, Bulma: bulma, 'a WordPress block theme': blockTheme, 'a Drupal theme': drupalTheme, 'a hostile sheet': hostile,
};

interface Args {
  host: string;
}

/** The article in HTML of a CMS: nodes of their own for each rendering. */
const cmsArticle = () => html`<khabar-article lang="ar-IQ" dir="rtl">
  <p slot="kicker">ثقافة</p>
  <h1 slot="headline">جسر وسوق وحكاية لا تنتهي على ضفاف دجلة</h1>
  <khabar-date slot="date" datetime="2024-03-12"></khabar-date>
  ${document.createRange().createContextualFragment(cms)}
</khabar-article>`;

const looksRight = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
  const styles = [...canvasElement.querySelectorAll('khabar-article :is(h1, h2, p, li):not([dir="ltr"], khabar-article [dir="ltr"] *)')].map((each) => getComputedStyle(each));
  const seen = new Set(styles.map(({ letterSpacing, textTransform, fontStyle, direction }) => [letterSpacing.replace('normal', '0px'), textTransform, fontStyle, direction].join(' ')));
  await expect([...seen]).toEqual(['0px none normal rtl']);
  await expectNoOverflow();
  await expect(only(canvasElement, 'khabar-article').matches(':defined')).toBe(true);
};

const meta: Meta<Args> = {
  title: 'Prose',
  parameters: { layout: 'fullscreen' },
  args: { host: 'a clean page' },
  argTypes: { host: { control: 'select', options: Object.keys(HOSTS) } },
  play: looksRight,
};
export default meta;

type Story = StoryObj<Args>;

/** What WordPress, Drupal and old editors write, wrapped two boxes deep. */
export const FromACms: Story = {
  name: 'From a CMS',
  render: ({ host }) => html`<style>${HOSTS[host]}</style><main class="entry-content field--name-body content">${cmsArticle()}</main>`,
};

/** Every block in a page that does everything wrong: it looks as on a clean one. */
export const InAHostilePage: Story = {
  args: { host: 'a hostile sheet' },
  render: ({ host }) => html`<style>${HOSTS[host]}</style><main id="story" class="entry-content field--name-body content" style="inline-size: 100%"><khabar-article .article=${kitchen}></khabar-article></main>`,
};

export const InBootstrap: Story = { ...InAHostilePage, args: { host: 'Bootstrap 5' } };
export const InAWordPressTheme: Story = { ...FromACms, name: 'In a WordPress theme', args: { host: 'a WordPress block theme' } };
