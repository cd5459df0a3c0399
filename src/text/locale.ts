import type { Calendar, Digits } from '../locales/language.js';

/** The script families that need their own typography. */
export type ScriptProfile = 'naskh' | 'nastaliq' | 'hebrew' | 'latin';

/** A language tag, read. */
export interface Locale {
  /** The language subtag after aliases; `''` for a tag that cannot be read. */
  readonly language: string;
  /** The region subtag in capitals; `''` where the tag has none. */
  readonly region: string;
  readonly script: ScriptProfile;
  readonly direction: 'rtl' | 'ltr';
  /** From the tag's extension (`-u-nu-arab`). */
  readonly digits?: Digits;
  /** From the tag's extension (`-u-ca-gregory`). */
  readonly calendar?: Calendar;
}

const DIGITS: readonly string[] = ['latn', 'arab', 'arabext'] satisfies Digits[];
const CALENDARS: readonly string[] = ['gregory', 'persian', 'islamic-umalqura'] satisfies Calendar[];

/** Languages written from right to left unless their tag names another script (CLDR 48 likely subtags). */
const NASKH: readonly string[] = ['ar', 'ckb', 'fa', 'glk', 'lrc', 'mzn', 'ps', 'sdh', 'ug'];
const NASTALIQ: readonly string[] = ['ks', 'lah', 'pnb', 'skr', 'ur'];
const HEBREW: readonly string[] = ['he', 'yi'];
const KNOWN: readonly string[] = [...NASKH, ...NASTALIQ, ...HEBREW];
/** Scripts without a typography of their own here that are written from right to left too. */
const RIGHT_TO_LEFT: readonly string[] = ['Adlm', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

const scriptOf = (language: string, script: string | undefined): ScriptProfile => {
  if (script === 'Aran') return 'nastaliq';
  if (script === 'Hebr' || (!script && HEBREW.includes(language))) return 'hebrew';
  if (script && script !== 'Arab') return 'latin';
  if (NASTALIQ.includes(language)) return 'nastaliq';
  return script || NASKH.includes(language) ? 'naskh' : 'latin';
};

/**
 * The subtags after the aliases of the editor's rulings: `ku-IQ` and `ku-Arab` are Sorani (and `ku-IR`, which CLDR has in
 * Arabic script), plain `ku` is Kurmanji in Latin script, `iw` is `he`, `prs` is `fa-AF`, `ps` is `ps-AF`.
 */
const withAliases = (language: string, script: string | undefined, region: string) => {
  if (language === 'ku' && (script === 'Arab' || (!script && (region === 'IQ' || region === 'IR')))) return { language: 'ckb', region };
  if (language === 'iw') return { language: 'he', region };
  if (language === 'prs') return { language: 'fa', region: 'AF' };
  if (language === 'ps' && !region) return { language, region: 'AF' };
  return { language, region };
};

/**
 * The tags that pages mostly have: a language of ours, with or without a country. They are read without `Intl.Locale`, whose
 * first use loads an engine's tables: ten milliseconds on a fast machine, before the first word of a page.
 */
const PLAIN = /^(ar|ckb|en|fa|he|ps|tr|ur)(?:[-_]([a-z]{2}))?$/i;

const readPlain = (tag: string): Locale | undefined => {
  const [, first, country = ''] = PLAIN.exec(tag) ?? [];
  if (first === undefined) return undefined;
  const { language, region } = withAliases(first.toLowerCase(), undefined, country.toUpperCase());
  const script = scriptOf(language, undefined);
  return { language, region, script, direction: script === 'latin' ? 'ltr' : 'rtl' };
};

const UNKNOWN: Locale = { language: '', region: '', script: 'latin', direction: 'ltr' };

const read = (tag: string): Locale => {
  let parsed: Intl.Locale;
  try {
    parsed = new Intl.Locale(tag.replaceAll('_', '-')); // ar_EG is how PHP and POSIX write it
  } catch {
    return UNKNOWN;
  }
  const tagged = parsed.language === 'und' ? '' : (parsed.language ?? ''); // engines differ in what they make of `und`
  const { language, region } = withAliases(tagged, parsed.script, parsed.region ?? '');
  const written = parsed.script ?? (KNOWN.includes(language) ? undefined : parsed.maximize().script);
  const script = scriptOf(language, written);
  const calendar = parsed.calendar === 'islamic' ? 'islamic-umalqura' : parsed.calendar;
  return {
    language,
    region,
    script,
    direction: script !== 'latin' || RIGHT_TO_LEFT.includes(written ?? '') ? 'rtl' : 'ltr',
    ...(DIGITS.includes(parsed.numberingSystem ?? '') && { digits: parsed.numberingSystem as Digits }),
    ...(CALENDARS.includes(calendar ?? '') && { calendar: calendar as Calendar }),
  };
};

const memo = new Map<string, Locale>();
/** More tags than a page or a newsroom has. */
const MOST_TAGS = 500;

/**
 * Reads a BCP 47 tag, with its Unicode extension for digits and calendar (UTS #35).
 *
 * @param tag For example `ar-IQ-u-nu-arab`. One that cannot be read gives the empty language, Latin script and `ltr`.
 */
export const parseLocale = (tag: string): Locale => {
  let locale = memo.get(tag);
  if (!locale) {
    if (memo.size > MOST_TAGS) memo.clear();
    memo.set(tag, (locale = readPlain(tag) ?? read(tag)));
  }
  return locale;
};

/** The direction of a language's script: `rtl` for `ar`, `ltr` for `ku` (Kurmanji) and for anything unknown. */
export const directionOf = (tag: string): 'rtl' | 'ltr' => parseLocale(tag).direction;
