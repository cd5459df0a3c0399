// Every day of two centuries as text, and a digest of all of them: what an engine's calendars say, in one line.

const DAY = 86_400_000;

/** The ISO dates of every day of these years, the last one included. */
export function* days(from, to) {
  const end = Date.UTC(to + 1, 0, 1);
  for (let day = Date.UTC(from, 0, 1); day < end; day += DAY) yield new Date(day).toISOString().slice(0, 10);
}

/** FNV-1a, 32 bits, over UTF-16 code units: enough to tell two texts apart, and the same in every engine. */
const fnv = (hash, words) => {
  for (let index = 0; index < words.length; index++) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};

/** The digest of all days from 1900 to 2100 as a locale prints them. */
export const digestOf = (text, locale, languages) => {
  let hash = 0x811c9dc5;
  for (const day of days(1900, 2100)) hash = fnv(hash, `${text.dateText(day, { locale, languages })}\n`);
  return hash.toString(16).padStart(8, '0');
};
