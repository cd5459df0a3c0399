import type { LabelName } from '../../locales/language.js';
import { labelText } from '../../text/labels.js';
import type { TextOptions } from '../../text/style.js';

/** The name of a button; in English where the language has no table, since a button without a name is worse. */
export const buttonName = (label: LabelName, options: TextOptions): string =>
  labelText(label, options) ?? labelText(label, { locale: 'en' })!;

/** Which picture of how many: «صورة 3 من 12». */
export const placeText = (index: number, total: number, options: TextOptions): string =>
  labelText('photoOf', options, { n: index + 1, total }) ?? `${index + 1} / ${total}`;

/** A picture's place, where it is not the only one, and what it shows: «صورة 3 من 12: نخيل على الضفة». */
export const pictureName = (index: number, total: number, shows: string, options: TextOptions): string => {
  if (total === 1 && shows) return shows;
  return [placeText(index, total, options), shows].filter(Boolean).join(': ');
};
