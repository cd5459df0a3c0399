import { html, nothing } from 'lit';
import type { Part } from './context.js';
import { keptClass } from './reader.js';

/** Where a heading stands. */
interface HeadingPlace {
  readonly slot?: string | undefined;
  readonly id?: string | undefined;
}

/** A heading of level 1 to 6. A tag's name cannot be an expression in a Lit template, hence six of them. */
export const headingView = (level: number, content: Part | Part[], { slot, id }: HeadingPlace = {}): Part => {
  const [s, i, c] = [slot ?? nothing, id ?? nothing, keptClass(id)];
  switch (Math.min(6, Math.max(1, Math.trunc(level) || 1))) {
    case 1: return html`<h1 slot=${s} id=${i} class=${c}>${content}</h1>\n`;
    case 2: return html`<h2 slot=${s} id=${i} class=${c}>${content}</h2>\n`;
    case 3: return html`<h3 slot=${s} id=${i} class=${c}>${content}</h3>\n`;
    case 4: return html`<h4 slot=${s} id=${i} class=${c}>${content}</h4>\n`;
    case 5: return html`<h5 slot=${s} id=${i} class=${c}>${content}</h5>\n`;
    default: return html`<h6 slot=${s} id=${i} class=${c}>${content}</h6>\n`;
  }
};
