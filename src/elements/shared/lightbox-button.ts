import { html, nothing, type TemplateResult } from 'lit';

/** Icons as paths in a box of 24. Those of the two directions point as in text from left to right. */
const ICONS = {
  previous: 'M14.5 5.5 8 12l6.5 6.5',
  next: 'M9.5 5.5 16 12l-6.5 6.5',
  zoom: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.2 15.2 20 20M7.8 10.5h5.4M10.5 7.8v5.4',
  out: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.2 15.2 20 20M7.8 10.5h5.4',
  close: 'M6 6 18 18M18 6 6 18',
} as const;

interface ButtonState {
  /** Whether it does nothing now. It keeps the focus all the same. */
  readonly disabled?: boolean;
  readonly pressed?: boolean;
}

/** A round button of a lightbox. */
export const lightboxButton = (
  name: Exclude<keyof typeof ICONS, 'out'>,
  label: string,
  press: () => void,
  { disabled, pressed }: ButtonState = {},
): TemplateResult => html`<button
  type="button"
  part="button ${name}"
  class=${name}
  aria-label=${label}
  aria-disabled=${disabled ? 'true' : nothing}
  aria-pressed=${pressed ?? nothing}
  @click=${press}
  ><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${ICONS[pressed ? 'out' : name]}></path></svg></button
>`;
