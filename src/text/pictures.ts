import { labelText } from './labels.js';
import type { TextOptions } from './style.js';

/** Which picture of how many, counted from 0: «صورة 3 من 12»; `3 / 12` where the language has no table. */
export const placeText = (index: number, total: number, options: TextOptions): string =>
  labelText('photoOf', options, { n: index + 1, total }) ?? `${index + 1} / ${total}`;

/** A picture's place, where it is not the only one, and what it shows: «صورة 3 من 12: نخيل على الضفة». */
export const pictureName = (index: number, total: number, shows: string, options: TextOptions): string => {
  if (total === 1 && shows) return shows;
  return [placeText(index, total, options), shows].filter(Boolean).join(': ');
};
