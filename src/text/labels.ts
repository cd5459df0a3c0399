import type { LabelName } from '../locales/language.js';
import { styleOf } from './core.js';
import { styledNumber } from './numerals.js';
import { withTanwin } from './plurals.js';
import { fill, type TextOptions } from './style.js';

/**
 * What an article's furniture says by itself: «عاجل», «اقرأ أيضًا», «صورة 3 من 12».
 *
 * @param values What stands in the places of a label: numbers in the style's digits, names as they are.
 * @returns undefined where the language's table is missing or lacks the label.
 */
export const labelText = (name: LabelName, options: TextOptions, values: Readonly<Record<string, string | number>> = {}): string | undefined => {
  const style = styleOf(options);
  const labels: Readonly<Record<string, string>> | undefined = style?.language.labels;
  if (!style || !labels || !Object.hasOwn(labels, name)) return undefined;
  const written = Object.entries(values).map(([key, value]) => [key, typeof value === 'number' ? styledNumber(value, style) : value]);
  return withTanwin(fill(labels[name]!, Object.fromEntries(written) as Record<string, string>), style.house);
};
