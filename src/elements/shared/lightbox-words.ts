import type { LabelName } from '../../locales/language.js';
import { labelText } from '../../text/labels.js';
import type { TextOptions } from '../../text/style.js';

/** The name of a button; in English where the language has no table, since a button without a name is worse. */
export const buttonName = (label: LabelName, options: TextOptions): string =>
  labelText(label, options) ?? labelText(label, { locale: 'en' })!;
