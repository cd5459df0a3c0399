import { parseLocale } from './locale.js';

/** Languages by their own names, as far as a newsroom's readers go. Engines differ in theirs (`Intl.DisplayNames`). */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'العربية', ckb: 'کوردی', de: 'Deutsch', en: 'English', es: 'Español', fa: 'فارسی', fr: 'Français', he: 'עברית', id: 'Bahasa Indonesia',
  it: 'Italiano', ku: 'Kurdî', ps: 'پښتو', pt: 'Português', ru: 'Русский', sw: 'Kiswahili', tr: 'Türkçe', ug: 'ئۇيغۇرچە', ur: 'اردو', zh: '中文',
};

/** What a language calls itself: `English` for `en-GB`; the tag where it is none of those known here. */
export const languageName = (tag: string): string => {
  const { language } = parseLocale(tag);
  return Object.hasOwn(NAMES, language) ? NAMES[language]! : tag;
};
