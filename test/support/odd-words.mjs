// Words and addresses as they may come from outside, good and hostile, drawn from one seed: the same in Node and in every
// engine, since nothing but arithmetic chooses them.

/** Numbers from 0 to 1 from a seed (mulberry32). */
const numbersFrom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const PIECES = [
  'العراق', 'قال', 'الوزير:', '«خبر»،', 'دجلة', 'Apple', 'C++', '.NET', 'Yahoo!', 'COVID-19', '@a_b', '#العراق', 'https://a.iq/b?x=1', 'a@b.iq',
  '737', '٧٣٧', '7-8', '-5', '$50', '+964 770 123', '10%', '😀', '👩‍👩‍👧', 'é', 'ﷺ', 'ـ', '\u00A0', '\u200F', '\u200C', '\u00AD', '\uFEFF', '?', '؟',
];
const HOSTILE = [
  '</script><img src=x onerror=alert(1)>', '<script>alert(1)</script>', '"><svg onload=alert(1)>', "' onmouseover='alert(1)", '${alert(1)}',
  '<!--?lit$123456789$-->', '<!--', '-->', '</figure></khabar-article>', '<style>*{display:none}</style>', '&lt;b&gt;&amp;&#0;', '{{7*7}}',
  'javascript:alert(1)', 'a" style="color:red', 'expression(alert(1))', '</textarea>', ']]>', '\u2028alert(1)', '\\u003cb\\u003e', '%3Cb%3E',
];
const BIDI = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\u2069\u202E', '\u200E', '\u061C'];
const EXACT = [
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'null', 'NaN', '0', '-1', ' ', '\t\n', '\u0000', '\uD800', '\uDC00x', '\uFFFE',
  '[object Object]', 'breaking', 'none', '2024-13-45', 'a'.repeat(300),
  '\u0301', '.', '#', '/',
];

/** Addresses that may become attributes, and those that must not; the rest of the way is put behind them. */
const GOOD_STARTS = [
  '/iraq', '../a.jpg?w=640#x', '#notes', 'https://example.org/a,b', 'HTTP://example.org/', 'mailto:a@example.org', 'tel:+964770',
  'data:image/gif;base64,R0lGODlhAQABAAAAACw=', ',',
];
const BAD_SCHEMES = [
  'javascript:', 'vbscript:', 'data:text/html,', 'data:,', 'blob:https://example.org/', 'file:///', 'ftp://example.org/', 'filesystem:', 'about:', 'intent:',
];
const HOSTS = ['//evil.example/', '\\\\evil.example/', '/\\evil.example/', '/\t/evil.example/', '\\/evil.example/'];
const GAPS = ['', '', '', ' ', '\t', '\n', '\u0000', '\u0001', '\u001F', '\u00A0', '\uFEFF', '\u2003', '\u200B', ','];

/** What everything else is made of: choices from a seed. */
export const drawsFrom = (seed) => {
  const next = numbersFrom(seed);
  const below = (count) => Math.floor(next() * count);
  const chance = (share) => next() < share;
  const one = (list) => list[below(list.length)];
  const many = (make, most) => Array.from({ length: below(most + 1) }, make);
  let made = 0;
  /** What tells a text from every other of the article, so that it cannot be found in another's place. */
  const mark = () => one([' ', ' ك', ' w', '']) + (made += 1);
  const units = (count) => Array.from({ length: count }, () => String.fromCharCode(below(0x10000))).join('');
  const phrase = (pieces) => [one(pieces), ...many(() => one(pieces), 4)].join(one([' ', ' ', '']));
  const MAKERS = [
    ...Array(10).fill(() => phrase(PIECES) + mark()),
    ...Array(3).fill(() => one(HOSTILE) + mark()),
    ...Array(3).fill(() => phrase([...PIECES, ...BIDI]) + mark()),
    () => one(HOSTILE), () => phrase([...BIDI, 'ab', 'أب']), () => one(EXACT), () => units(1 + below(12)) + mark(), () => '',
  ];
  const words = () => (chance(0.001) ? one(['كلمة ', 'word', '\u202Eab ', '<b>']).repeat(2000) + mark() : one(MAKERS)());
  /** A letter of a scheme in either case, with what browsers leave out behind it. */
  const letter = (plain) => (chance(0.3) ? plain.toUpperCase() : plain) + (chance(0.05) ? one(['\t', '\n', '\r']) : '');
  const scheme = () => [...one(BAD_SCHEMES)].map(letter).join('');
  const ADDRESSES = [
    () => one(GOOD_STARTS) + one(['', words()]), () => one(GAPS) + scheme() + one(['alert(1)', 'a/b', words()]),
    () => one(GAPS) + one(HOSTS) + one(['a.png', words()]), () => one(GAPS) + one(GAPS) + one(GOOD_STARTS), words,
  ];
  return { below, chance, one, many, words, address: () => one(ADDRESSES)() };
};
