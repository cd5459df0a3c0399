import type { House, Tidy } from '../../text/house.js';
import type { Languages } from '../../text/style.js';
import type { Language } from '../../locales/language.js';

/*
 * What holds for a whole page: the house and the registered languages. They stand on `globalThis` under registered symbols,
 * so that modules, a single-file build and two versions of Khabar on one page share them. Nothing is written on import.
 */

const LOCALES = Symbol.for('khabar.locales');
const HOUSE = Symbol.for('khabar.house');
const TIDY = Symbol.for('khabar.tidy');

/** Fired on `document` when the page's house or languages have changed. */
export const PAGE_CHANGE = 'khabar-page-change';

const shared = globalThis as { [LOCALES]?: Languages; [HOUSE]?: House; [TIDY]?: Tidy };
const NONE = Object.freeze({});

const tell = () => {
  globalThis.document?.dispatchEvent(new Event(PAGE_CHANGE));
};

/** The languages registered on this page. */
export const pageLanguages = (): Languages => shared[LOCALES] ?? NONE;

/** The page's house. */
export const pageHouse = (): House => shared[HOUSE] ?? NONE;

/**
 * Sets the page's house, in place of the one before. An article with a `house` of its own wins over it, member by member.
 * Elements already on the page follow at once.
 */
export const configure = (house: House): void => {
  shared[HOUSE] = Object.freeze({ ...house });
  tell();
};

/** What cleans words up on this page, if anything does. */
export const pageTidy = (): Tidy | undefined => shared[TIDY];

/** Registers what cleans words up in articles whose house asks for it. */
export const registerTidy = (tidy: Tidy): void => {
  shared[TIDY] = tidy;
  tell();
};

/** Registers a language for the whole page: one of `khabar/locales`, or a site's own table. The last one wins. */
export const registerLanguage = (language: Language): void => {
  shared[LOCALES] = Object.freeze({ ...shared[LOCALES], [language.tag]: language });
  tell();
};
