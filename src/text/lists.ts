import { styleOf } from './core.js';
import type { TextOptions } from './style.js';

/** Whether a name begins with a Latin letter or any digit, past opening marks and invisible controls. */
const beginsLatin = (item: string): boolean => /^[^\p{L}\p{N}]*(?:\p{Script=Latin}|\p{N})/u.test(item);

/**
 * What stands between the items of a list, in order: one string fewer than items. So that a view can put the same words
 * between links that {@link listText} puts between names.
 *
 * @returns Commas and a space where the language has no table.
 */
export const listSeparators = (items: readonly string[], options: TextOptions): string[] => {
  const list = styleOf(options)?.language.list ?? { comma: ', ', and: ', ' };
  return items.slice(1).map((item, index) => {
    const separator = index === items.length - 2 ? list.and : list.comma;
    // «AvaToday و Reuters»: «و» hugs an Arabic word but stands apart from Latin letters and digits
    const apart = list.andLatin && separator === list.and && beginsLatin(item);
    return apart ? list.andLatin : separator;
  });
};

/** Names in a row as the language joins them: «أ وب وج», «علی، رضا و مینا», "A, B and C". */
export const listText = (items: readonly string[], options: TextOptions): string => {
  const separators = listSeparators(items, options);
  return items.map((item, index) => item + (separators[index] ?? '')).join('');
};
