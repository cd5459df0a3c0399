import { html } from 'lit';
import { directionOf } from '../src/text.js';
import broadsheet from '../src/themes/looks/broadsheet.css?raw';
import light from '../src/themes/looks/light.css?raw';
import magazine from '../src/themes/looks/magazine.css?raw';
import modern from '../src/themes/looks/modern.css?raw';

/*
 * The page around a story, as the toolbar chooses it. A story alone in its frame has the whole document; on a docs page,
 * which is English prose, every story has a box of its own. `preview.css` colours both by `data-scheme`.
 */

const choices = ({ locale, direction, scheme }) => ({
  lang: locale,
  dir: direction === 'language' ? directionOf(locale) : direction,
  'data-scheme': scheme,
});

const themes = { broadsheet, modern, magazine, light };

/** One sheet for the theme, whatever the page: a docs page has stories of one theme. */
const sheet = document.head.appendChild(document.createElement('style'));
const setTheme = ({ theme }) => {
  if (sheet.textContent !== themes[theme]) sheet.textContent = themes[theme];
};

/** Before a story is rendered, and again when the toolbar changes. The function that it returns puts back what was. */
export const surroundPage = ({ viewMode, globals }) => {
  setTheme(globals);
  if (viewMode === 'docs') return undefined;
  const page = document.documentElement;
  const chosen = { ...choices(globals), 'data-text-size': globals.textSize, 'data-width': globals.width };
  const before = Object.keys(chosen).map((name) => [name, page.getAttribute(name)]);
  for (const [name, value] of Object.entries(chosen)) page.setAttribute(name, value);
  return () => {
    for (const [name, value] of before) {
      if (value === null) page.removeAttribute(name);
      else page.setAttribute(name, value);
    }
  };
};

/** @type {import('@storybook/web-components-vite').Decorator} */
export const surroundDocs = (story, { viewMode, globals, parameters }) => {
  if (viewMode !== 'docs') return story();
  const { lang, dir, 'data-scheme': scheme } = choices(globals);
  return html`<div class="story-surface" data-layout=${parameters.layout} lang=${lang} dir=${dir} data-scheme=${scheme}
    >${story()}</div
  >`;
};
