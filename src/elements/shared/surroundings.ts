import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { House, Tidy } from '../../text/house.js';
import { directionOf } from '../../text/locale.js';
import type { Languages } from '../../text/style.js';
import { PAGE_CHANGE, pageHouse, pageLanguages, pageTidy } from './page.js';
import { paced } from './paced.js';
import { warnOnce } from './warn.js';

/** What an element takes from where it stands. */
export interface Surroundings {
  /** The nearest `lang`, going up through shadow roots; Arabic where there is none. */
  readonly locale: string;
  /** The page's house, under that of the nearest article that has one. */
  readonly house: House;
  /** The nearest article's `time-zone`. */
  readonly timeZone: string | undefined;
  readonly languages: Languages;
  /** Cleans words up, where the house asks for it and something on the page does. */
  readonly tidy: Tidy | undefined;
}

/** Khabar's first language, for pages that name none. */
const DEFAULT_LOCALE = 'ar';
const NOWHERE: Surroundings = { locale: DEFAULT_LOCALE, house: {}, timeZone: undefined, languages: {}, tidy: undefined };
const NOTHING = Object.freeze({});
const WATCHED_ATTRIBUTES = ['lang', 'dir', 'house', 'time-zone'];

const parentOf = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

const merged = new WeakMap<House, { page: House; house: House }>();

/** An article's house over the page's; the same object for the same pair, so that a change is seen by identity. */
const mergedHouse = (own: House | null | undefined): House => {
  const page = pageHouse();
  if (typeof own !== 'object' || own === null) return page;
  let entry = merged.get(own);
  if (entry?.page !== page) merged.set(own, (entry = { page, house: { ...page, ...own } }));
  return entry.house;
};

/** Every observed root, and every element that follows its surroundings: one observer and one listener serve them all. */
const watching = new Set<SurroundingsController>();
let roots = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Has every element read its surroundings again. */
export const followPage = (): void => watching.forEach((each) => each.follow());

const followRecords = paced((records: MutationRecord[]) => {
  const targets = new Set(records.map(({ target }) => target));
  for (const each of [...watching]) if (each.isUnder(targets)) each.follow();
});

const watch = (controller: SurroundingsController) => {
  if (!watching.size) document.addEventListener(PAGE_CHANGE, followPage);
  watching.add(controller);
  observer ??= new MutationObserver(followRecords);
  for (let root: Node | null = controller.host.getRootNode(); root; ) {
    if (!roots.has(root)) {
      roots.add(root);
      observer.observe(root, { subtree: true, attributes: true, attributeFilter: WATCHED_ATTRIBUTES });
    }
    root = (root as Partial<ShadowRoot>).host?.getRootNode() ?? null;
  }
};

const unwatch = (controller: SurroundingsController) => {
  watching.delete(controller);
  if (watching.size) return;
  document.removeEventListener(PAGE_CHANGE, followPage);
  observer?.disconnect();
  roots = new WeakSet();
};

/** What a climb from an element finds. */
interface Found {
  lang?: string | undefined;
  /** Whether a shadow root lies between the element and its `lang`. */
  crossed: boolean;
  /** The nearest `dir`, and whether it is at least as near as the `lang`. */
  dir?: string | undefined;
  dirIsNearer: boolean;
  house?: House | null | undefined;
  timeZone?: string | undefined;
}

/** An element that the climb can ask for its house; plain attributes where it is not upgraded yet are the article's affair. */
type ArticleLike = Element & { house?: House | null; timeZone?: string | null };

/** Has an element follow its surroundings. */
export const follow = (host: ReactiveControllerHost & HTMLElement, writesLang?: boolean): SurroundingsController => {
  const controller = new SurroundingsController(host, writesLang);
  host.addController(controller);
  return controller;
};

/**
 * Keeps an element's surroundings, live: a change of `lang`, `dir`, `house` or `time-zone` on any ancestor, through shadow
 * roots, or of the page's house and languages, requests an update. Writes `dir` on the element where its language is set
 * nearer than any direction, since CSS and assistive technology know only `dir`; an explicit `dir` wins.
 */
export class SurroundingsController implements ReactiveController {
  current: Surroundings = NOWHERE;

  /** A language that the element brings along (an article's own), for want of one set by the page. */
  #offered: string | undefined;
  /** The attributes as this controller wrote them: not the author's. */
  #written: Record<string, string | undefined> = NOTHING;

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    /** Whether to write on the element a language that it inherits across a shadow root, so that `:lang()` sees it. */
    private readonly writesLang = false,
  ) {}

  hostConnected(): void {
    this.follow();
    watch(this);
  }

  hostDisconnected(): void {
    unwatch(this);
  }

  /** Reads the surroundings again; requests an update where they differ. */
  follow(): void {
    if (this.#read()) this.host.requestUpdate();
  }

  /** Brings a language along, or none. The page's own wins. */
  offer(lang: string | undefined): void {
    this.#offered = lang || undefined;
    if (this.host.isConnected) this.#read();
  }

  /** Whether the element is one of these nodes or stands under one, through shadow roots. */
  isUnder(nodes: ReadonlySet<Node>): boolean {
    for (let node: Node | null = this.host; node; node = parentOf(node)) if (nodes.has(node)) return true;
    return false;
  }

  #read(): boolean {
    const found = this.#climb();
    const locale = this.#writeLang(found) || found.lang || DEFAULT_LOCALE;
    this.#writeDir(found, locale);
    const house = mergedHouse(found.house);
    const tidy = house.tidied ? pageTidy() : undefined;
    const next = { locale, house, timeZone: found.timeZone, languages: pageLanguages(), tidy };
    if (house.tidied && !tidy && this.writesLang) warnOnce(this.host, 'house', 'tidied', "import 'khabar/define/tidy.js'");
    const { current } = this;
    const same =
      next.locale === current.locale && next.house === current.house &&
      next.timeZone === current.timeZone && next.languages === current.languages && next.tidy === current.tidy;
    if (!same) this.current = next;
    return !same;
  }

  #climb(): Found {
    const found: Found = { crossed: false, dirIsNearer: false };
    for (let node: Node | null = this.host; node; node = parentOf(node)) {
      if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) found.crossed ||= found.lang === undefined;
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const element = node as ArticleLike;
      const dir = this.#authoredDir(element);
      if (dir !== undefined && found.dir === undefined) {
        found.dir = dir;
        found.dirIsNearer = found.lang === undefined;
      }
      found.lang ??= this.#authored(element, 'lang');
      if (element.localName !== 'khabar-article') continue;
      found.house ??= element.house;
      found.timeZone ??= (element.timeZone ?? element.getAttribute('time-zone')) || undefined;
    }
    return found;
  }

  /** An attribute's value, unless it is this controller's own writing on the host. */
  #authored(element: Element, name: string): string | undefined {
    const value = element.getAttribute(name) ?? undefined;
    return element === this.host && value === this.#written[name] ? undefined : value;
  }

  /** A direction; a word that is none (`undefined`, as some frameworks write it) is none in browsers either. */
  #authoredDir(element: Element): string | undefined {
    const dir = this.#authored(element, 'dir')?.toLowerCase();
    return dir === 'rtl' || dir === 'ltr' || dir === 'auto' ? dir : undefined;
  }

  #writeLang({ lang, crossed }: Found): string | undefined {
    if (this.#authored(this.host, 'lang') !== undefined) return undefined;
    const own = this.#offered ?? (this.writesLang && crossed ? lang : undefined);
    this.#write('lang', own);
    return own;
  }

  #writeDir({ dir, dirIsNearer }: Found, locale: string): void {
    if (this.#authoredDir(this.host) !== undefined) {
      this.#remember('dir', undefined); // from here on the author's, the same value too
      return;
    }
    const direction = directionOf(locale);
    const fits = dirIsNearer || direction === (dir ?? 'ltr');
    this.#write('dir', fits && this.#written['lang'] === undefined ? undefined : direction);
  }

  #write(name: string, value: string | undefined): void {
    const stands = this.host.getAttribute(name);
    if (value !== undefined && stands !== value) this.host.setAttribute(name, value);
    if (value === undefined && stands !== null && stands === this.#written[name]) this.host.removeAttribute(name);
    this.#remember(name, value);
  }

  #remember(name: string, value: string | undefined): void {
    if (this.#written[name] !== value) this.#written = { ...this.#written, [name]: value };
  }
}
