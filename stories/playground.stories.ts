import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { useArgs, useEffect } from 'storybook/preview-api';
import { expect, spyOn, userEvent, waitFor } from 'storybook/test';
import './playground.css';
import { cssOf, editsOf, PLAIN, rebased, startsOf, tokenArgTypes, type Values } from './playground.js';
import { expectNoOverflow, kitchen, only, tigris, urduPage } from './support.js';

type Args = Values & { article: keyof typeof articles };

const articles = { tigris, kitchen, urdu: urduPage };

const initial = startsOf(PLAIN);

const COPIED = 'Copied.';
const DENIED = 'The browser does not let this page copy. The CSS is selected: copy it with the keyboard.';

/** Copies the CSS that stands beside the button, or leaves it selected. */
const copy = async ({ currentTarget }: Event): Promise<void> => {
  const panel = (currentTarget as HTMLElement).closest('section')!;
  const source = only(panel, 'pre');
  const status = only(panel, '[role="status"]');
  try {
    await navigator.clipboard.writeText(source.textContent);
    status.textContent = COPIED;
  } catch {
    getSelection()?.selectAllChildren(source);
    status.textContent = DENIED;
  }
};

/** `live`: what was said of a copy is no longer true once something else is changed. */
const panel = (css: string): TemplateResult => html`<section class="playground-panel" lang="en" dir="ltr" aria-labelledby="playground-title">
  <h2 id="playground-title">What you changed, as CSS</h2>
  ${css
    ? html`<button type="button" @click=${copy}>Copy the CSS</button>`
    : html`<p>Nothing yet: the article is as its theme has it. The controls change it.</p>`}
  <p role="status" .textContent=${live('')}></p>
  ${css ? html`<pre dir="ltr" tabindex="0" role="group" aria-labelledby="playground-title">${css}</pre>` : ''}
</section>`;

/** The theme from which the controls of a story started, by the story's id. */
const shown = new Map<string, string>();

/** The values with a theme beneath. Controls that nobody has moved follow the theme, when another is chosen as after a reset. */
const useThemed = (id: string, theme: string): Values => {
  const [values, update] = useArgs<Args>();
  const untouched = Object.keys(initial).every((key) => values[key] === initial[key]);
  const moved = rebased(values, untouched ? initial : startsOf(shown.get(id) ?? PLAIN), startsOf(theme));
  useEffect(() => {
    shown.set(id, theme);
    if (Object.keys(moved).length > 0) update(moved);
  });
  return { ...values, ...moved };
};

const meta: Meta<Args> = {
  title: 'Playground',
  parameters: { layout: 'fullscreen', controls: { disableSaveFromUI: true } },
  argTypes: {
    article: { name: 'article', options: Object.keys(articles), control: { type: 'select' }, table: { category: 'Page' } },
    ...tokenArgTypes,
  },
  args: { article: 'tigris', ...initial },
  render: ({ article }, { globals, id }) => {
    const theme = String(globals['theme']);
    const css = cssOf(editsOf(useThemed(id, theme), theme));
    return html`<style .textContent=${css}></style>
      <main><khabar-article .article=${articles[article]}></khabar-article></main>
      ${panel(css)}`;
  },
};
export default meta;

type Story = StoryObj<Args>;
type Played = Parameters<NonNullable<Story['play']>>[0];

/** Checks a story as it was written: it stands back once somebody has moved a control, or chosen another theme. */
const played = (theme: string, play: (canvas: HTMLElement) => Promise<void>) => async ({ canvasElement, args, initialArgs, globals }: Played) => {
  const isMoved = Object.keys(initialArgs).some((key) => args[key] !== initialArgs[key as keyof typeof initialArgs]);
  if (!isMoved && globals['theme'] === theme) await play(canvasElement);
};

const kickerColour = (canvas: HTMLElement) => getComputedStyle(only(canvas, '[slot="kicker"]')).color;

const textOf = (canvas: HTMLElement) => getComputedStyle(canvas.querySelector('khabar-article > p:not([slot])')!);

/** Every token has a control. The page changes with it, and the CSS of all changes stands below, to take along. */
export const Playground: Story = {
  play: played(PLAIN, async (canvas) => {
    await expect(only(canvas, '.playground-panel')).toHaveTextContent('Nothing yet: the article is as its theme has it.');
    await expect(canvas.querySelector('button, pre')).toBeNull();
  }),
};

const EDITS = {
  '--khabar-leading-text': 2,
  '--khabar-color-accent-light': '#00665c',
  '--khabar-color-accent-dark': '#62d2c1',
  '--khabar-radius': '14px',
};

const EDITED_CSS = `:root {
  --khabar-leading-text: 2;
  --khabar-color-accent: light-dark(#00665c, #62d2c1);
  --khabar-radius: 14px;
}`;

export const Edited: Story = {
  args: EDITS,
  globals: { scheme: 'light' },
  play: played(PLAIN, async (canvas) => {
    await expect(only(canvas, 'pre').textContent).toBe(EDITED_CSS);
    await expect(kickerColour(canvas)).toBe('rgb(0, 102, 92)');
    const { fontSize, lineHeight } = textOf(canvas);
    await expect([fontSize, lineHeight]).toEqual(['20px', '40px']);
  }),
};

/** What a theme has beneath stays, in the scheme as well of which nothing was changed. */
export const OverATheme: Story = {
  args: { '--khabar-color-accent-light': '#7a1fa2' },
  globals: { scheme: 'light', theme: 'modern' },
  play: played('modern', async (canvas) => {
    await expect(only(canvas, 'pre').textContent).toBe(':root {\n  --khabar-color-accent: light-dark(#7a1fa2, #62d2c1);\n}');
    await expect(kickerColour(canvas)).toBe('rgb(122, 31, 162)');
    await expect(getComputedStyle(only(canvas, 'h1')).fontWeight).toBe('800');
  }),
};

/** What is set for all scripts holds for these letters too, over a theme that sets naskh alone. */
export const InNastaliq: Story = {
  args: { article: 'urdu', '--khabar-leading-text': 2.6 },
  globals: { theme: 'modern' },
  play: played('modern', async (canvas) => {
    await expect(only(canvas, 'pre').textContent).toBe(':root {\n  --khabar-leading-text: 2.6;\n}');
    const { fontSize, lineHeight } = textOf(canvas);
    await expect([fontSize, lineHeight]).toEqual(['20px', '52px']);
  }),
};

const pressCopy = async (canvas: HTMLElement) => {
  const button = only(canvas, 'button');
  await expect(button).toHaveAccessibleName('Copy the CSS');
  button.focus();
  await userEvent.keyboard('{Enter}');
};

export const Copied: Story = {
  args: EDITS,
  tags: ['!dev'],
  play: played(PLAIN, async (canvas) => {
    const write = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await pressCopy(canvas);
    await waitFor(() => expect(only(canvas, '[role="status"]')).toHaveTextContent(COPIED));
    await expect(write).toHaveBeenCalledWith(EDITED_CSS);
  }),
};

/** A browser that lets nobody at its clipboard: the text is selected for the reader's own hand. */
export const CopyDenied: Story = {
  args: EDITS,
  tags: ['!dev'],
  play: played(PLAIN, async (canvas) => {
    spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await pressCopy(canvas);
    await waitFor(() => expect(only(canvas, '[role="status"]')).toHaveTextContent(DENIED));
    await expect(getSelection()?.toString()).toBe(EDITED_CSS);
  }),
};

/** The toolbar's text size is the reader's own: an article grows from it, and stays in its page. */
export const TwiceTheText: Story = {
  globals: { textSize: '200', width: '360' },
  tags: ['!dev'],
  play: played(PLAIN, async (canvas) => {
    await expect(textOf(canvas).fontSize).toBe('40px');
    await expect(only(canvas, 'khabar-article').getBoundingClientRect().width).toBe(360);
    await expectNoOverflow();
  }),
};
