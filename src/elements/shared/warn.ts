import { parseLocale } from '../../text/locale.js';
import { pageLanguages } from './page.js';

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return 'is missing';
  return `= ${typeof value === 'string' ? JSON.stringify(value) : String(value)}`;
};

const warned = new WeakMap<Element, Map<string, unknown>>();

/**
 * Says once in the console that an attribute cannot be used: the element, the attribute, the value, and what was expected.
 * The same value on the same element is not named again.
 */
export const warnOnce = (element: Element, attribute: string, value: unknown, expected: string): void => {
  let values = warned.get(element);
  if (!values) warned.set(element, (values = new Map()));
  if (values.has(attribute) && values.get(attribute) === value) return;
  values.set(attribute, value);
  console.warn(`<${element.localName}> ${attribute} ${shown(value)}: ${expected}`, element);
};

/** The languages that have a module of their own; Arabic and English are in the core. */
const MODULES: readonly string[] = ['ckb', 'fa', 'he', 'ku', 'ps', 'tr', 'ur'];

const missing = new Set<string>();

/**
 * Says once a page, for each language, that its words are not loaded, and which import loads them. A page that still loads
 * is given the time: the script with the language may be its next.
 */
export const warnMissingLanguage = (element: Element, locale: string): void => {
  const { language } = parseLocale(locale);
  if (missing.has(language)) return;
  missing.add(language);
  const warn = () => {
    if (pageLanguages()[language]) return;
    const module = MODULES.includes(language) ? `import 'khabar/define/locale/${language}.js', or ` : '';
    console.warn(`<${element.localName}> lang="${locale}": this language is not loaded; ${module}give a table to registerLanguage()`, element);
  };
  if (document.readyState === 'complete') warn();
  else addEventListener('load', warn, { once: true });
};
