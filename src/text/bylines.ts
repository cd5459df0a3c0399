import { listText } from './lists.js';
import { styleOf } from './core.js';
import type { TextOptions } from './style.js';

/** Somebody named in a byline. */
export interface Named {
  readonly name: string;
  readonly role?: string | undefined;
}

/** A byline: the place, and who wrote it. */
export interface Byline {
  readonly dateline?: string | null | undefined;
  readonly authors?: readonly Named[] | null | undefined;
}

const isWord = (text: unknown): text is string => typeof text === 'string' && text.trim() !== '';

/** The comma of a list in running text: «،» for Arabic and its kin, which join names by «و» alone. */
const commaOf = (options: TextOptions): string => (styleOf(options)?.locale.script.startsWith('nas') ? '، ' : ', ');

/**
 * A byline in one line of text: «بغداد – رويترز», «ليلى الربيعي وحسن الكرخي، مراسلان», «أحمد (مراسل) ووليد (مصور)».
 * A role that all share stands after the names; others each after its name. Names without a letter are left out.
 *
 * @returns `''` where there is neither place nor name.
 */
export const bylineText = ({ dateline, authors }: Byline, options: TextOptions): string => {
  const named = (authors ?? []).filter(({ name }) => isWord(name));
  const role = named[0]?.role;
  const shared = named.every((each) => each.role === role);
  const names = named.map(({ name, role: own }) => (isWord(own) && !shared ? `${name} (${own})` : name));
  const joined = listText(names, options) + (shared && isWord(role) ? commaOf(options) + role : '');
  return [dateline, joined].filter(isWord).join(' – ');
};
