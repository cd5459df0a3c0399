import type { Article } from '../../src/model/article.js';
import { changed, membersOf } from './mutations.mjs';

/** What somebody may put into an article's fields to make a page do his work, and the fields. */

type Keys = readonly (string | number)[];

/** Words that would run something, or end what holds them, where they were read as markup, a template, a style or an address. */
export const ATTACKS: readonly string[] = [
  '</script><script>attacked()</script>', '<img src=/missing onerror=attacked()>', '"><svg onload=attacked()>', "' autofocus onfocus='attacked()' x='",
  '${attacked()}', '${globalThis.attacked()}`', '<!--?lit$123456789$--><?lit$123456789$><b lit$123456789$>{{lit-123456789}}', '</figure></khabar-article><iframe srcdoc="<script>parent.attacked()</script>">',
  '</style><style>*{display:none}</style>; background: url("javascript:attacked()")', '&lt;script&gt;attacked()&lt;/script&gt;', '--><template shadowrootmode=open><script>attacked()</script>',
];

/** A word that is nothing else: no address with a scheme, no date, no number, no name of anything. */
export const WORD = 'كلمة';

const LINKS: readonly unknown[] = ['url', 'href'];
const MEDIA: readonly unknown[] = ['src', 'poster', 'portrait', 'full'];

/** Which rule a field's addresses follow, by its name; undefined where it holds none. */
export const ruleOf = (keys: Keys): 'link' | 'media' | undefined => {
  const name = keys.at(-1);
  return LINKS.includes(name) ? 'link' : MEDIA.includes(name) ? 'media' : undefined;
};

/** The keys that lead to every string of a value. */
export const stringsIn = (value: unknown): Keys[] =>
  membersOf(value).map(({ keys }) => keys).filter((keys) => typeof keys.reduce<never>((holder, key) => holder[key]!, value as never) === 'string');

/** A copy of a value with other words in one of its strings. */
export const filled = <T>(value: T, keys: Keys, words: string): T => changed(value, keys, (holder, key) => (holder[key] = words)) as T;

/** Articles that are small and together hold all of another: its head, and each of its blocks with the notes. */
export const partsOf = ({ body, ...head }: Article): { name: string; article: Article }[] => {
  const notes = body!.filter(({ type }) => type === 'footnotes');
  const parts = body!.map((block, index) => ({ name: `body[${index}], ${block.type}`, article: { body: [block, ...notes.filter((each) => each !== block)] } }));
  return [{ name: 'the head', article: head }, ...parts];
};
