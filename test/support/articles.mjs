// Articles that are valid by the types, drawn from a seed: every member, every kind of block to a depth of three, every kind
// of run, with odd and hostile words in all of them. `visibleTexts` is what a reader must see of one.
import { drawsFrom } from './odd-words.mjs';

export { visibleTexts } from './visible-texts.mjs';

const LANGUAGES = ['ar-IQ', 'ar', 'en', 'fa', 'ckb', 'he-IL', 'ar-MA-u-nu-arab', 'ur', 'xx-garbage', 'ar_IQ'];
const IDS = ['a', 'b', 'n1', 'n2', 'n3', 'a b', '__proto__', '0', '"><b>', 'فقرة'];
const MARKED = ['strong', 'emphasis', 'mark', 'superscript', 'subscript'];
const TRACKS = ['captions', 'subtitles', 'descriptions', 'chapters'];
const POSTS = ['https://x.com/a/status/1', 'https://youtu.be/aqz-KE-bpKQ'];
const SIZES = ['none', 'banner', 'leaderboard', 'billboard', 'rectangle', 'half-page', 'newsletter', 'paywall'];

/** The members that are there: one without a value is left out, as in JSON. */
const given = (members) => Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/** The small parts: members that are there or not, numbers, dates, names. */
const partsFrom = (draws) => {
  const { below, chance, one, words, address } = draws;
  const maybe = (make) => (chance(0.5) ? make() : undefined);
  const yes = () => chance(0.5);
  const two = (most) => String(1 + below(most)).padStart(2, '0');
  const day = () => `${one([1999, 2024, 622, 1])}`.padStart(4, '0') + `-${two(12)}-${two(28)}`;
  const date = () => (chance(0.8) ? day() + one(['', '', `T${two(23)}:${two(59)}Z`, `T${two(23)}:${two(59)}+03:00`]) : words());
  return {
    ...draws, maybe, yes, date,
    number: () => one([1, 2, 3, 640, 1280, 0, -1, 1.5, 1e9, 1e21, 5e-324]),
    language: () => (chance(0.9) ? one(LANGUAGES) : words()),
    id: () => (chance(0.8) ? one(IDS) : words()),
    named: () => given({ name: words(), url: maybe(address) }),
    author: () => given({
      name: words(), kind: maybe(() => one(['person', 'organization'])), role: maybe(words), url: maybe(address), portrait: maybe(address),
    }),
  };
};

/** Content: words, or runs that hold content. */
const contentFrom = ({ one, many, chance, words, address, language, id }) => {
  const RUNS = {
    text: () => ({ text: words() }),
    link: (depth) => ({ href: address(), content: content(depth - 1) }),
    ...Object.fromEntries(MARKED.map((kind) => [kind, (depth) => ({ content: content(depth - 1) })])),
    language: (depth) => ({ lang: language(), content: content(depth - 1) }),
    code: () => ({ text: words() }),
    break: () => ({}),
    footnote: () => ({ note: id() }),
  };
  const run = (depth) => {
    const type = one(Object.keys(RUNS));
    return { type, ...RUNS[type](depth) };
  };
  const content = (depth = 3) => (depth <= 0 || chance(0.5) ? words() : many(() => (chance(0.4) ? words() : run(depth)), 4));
  return () => content();
};

/** Pictures, videos, recordings, and the words beside them. */
const mediaFrom = ({ one, many, maybe, words, address, number, language }, content) => {
  const type = () => one(['', 'video/mp4', 'audio/mpeg', words()]);
  const source = () => given({ src: address(), width: number(), mediaType: maybe(() => one(['image/avif', 'image/webp', words()])) });
  const track = () => given({ src: address(), lang: language(), kind: maybe(() => one(TRACKS)), label: maybe(words) });
  const picture = () => ({
    src: address(), alt: maybe(words), width: maybe(number), height: maybe(number), sources: maybe(() => many(source, 3)), sizes: maybe(words),
  });
  const sound = () => ({ src: address(), mediaType: maybe(type), title: maybe(words), tracks: maybe(() => many(track, 2)) });
  const kinds = {
    image: picture,
    video: () => ({ ...sound(), poster: maybe(address), width: maybe(number), height: maybe(number) }),
    audio: sound,
  };
  const captioned = () => ({ caption: maybe(content), credit: maybe(words) });
  return { kinds, captioned, galleryItem: () => given({ ...picture(), ...captioned(), full: maybe(address) }) };
};

/** Blocks that hold no blocks, by their kind. */
const plainBlocks = ({ one, many, maybe, yes, words, address, number, date, id }, content, { kinds, captioned, galleryItem }) => {
  const nested = (depth) => given({ content: content(), ordered: maybe(yes), start: maybe(number), items: maybe(() => many(() => item(depth), 3)) });
  const item = (depth = 3) => (depth && yes() ? nested(depth - 1) : content());
  const cell = () => (yes() ? content() : given({ content: maybe(content), header: maybe(yes), colspan: maybe(number), rowspan: maybe(number) }));
  const cells = () => many(cell, 3);
  const related = () => given({ headline: words(), url: address(), kicker: maybe(words), published: maybe(date) });
  return {
    paragraph: () => ({ content: content() }),
    heading: () => ({ level: maybe(() => one([2, 3, 4])), content: content() }),
    list: () => ({ ordered: maybe(yes), start: maybe(number), items: many(() => item(), 3) }),
    quote: () => ({ content: content(), attribution: maybe(words), url: maybe(address) }),
    'pull-quote': () => ({ content: content(), attribution: maybe(words) }),
    ...Object.fromEntries(Object.entries(kinds).map(([type, make]) => [type, () => ({ ...make(), ...captioned() })])),
    gallery: () => ({ ...captioned(), items: many(galleryItem, 3) }),
    embed: () => ({ ...captioned(), url: one([...POSTS, address()]), title: maybe(words), width: maybe(number), height: maybe(number) }),
    table: () => ({ caption: maybe(content), columns: maybe(cells), rows: many(cells, 3), rowHeaders: maybe(yes), note: maybe(content) }),
    'key-takeaways': () => ({ title: maybe(words), items: many(content, 3) }),
    related: () => ({ title: maybe(words), items: many(related, 3) }),
    correction: () => ({ kind: maybe(() => one(['correction', 'clarification'])), date: maybe(date), content: content() }),
    'opinion-notice': () => ({ content: maybe(content) }),
    footnotes: () => ({ title: maybe(words), items: many(() => ({ id: id(), content: content() }), 3) }),
    code: () => ({ text: words(), language: maybe(() => one(['js', 'c++', words()])) }),
    divider: () => ({}),
    slot: () => ({ name: words(), size: maybe(() => one(SIZES)), label: maybe(words) }),
  };
};

/** Blocks of every kind; those inside others to a depth. */
const blocksFrom = (parts, content, media) => {
  const { one, many, maybe, yes, words, date, id, author } = parts;
  const fact = () => ({ term: content(), value: content() });
  const moment = (depth) => given({ date: maybe(date), label: maybe(words), title: maybe(words), content: maybe(content), blocks: maybe(() => blocks(depth)) });
  const kinds = {
    ...plainBlocks(parts, content, media),
    'fact-box': (depth) => ({ title: maybe(words), items: maybe(() => many(fact, 3)), blocks: maybe(() => blocks(depth)) }),
    questions: (depth) => ({ title: maybe(words), items: many(() => ({ question: content(), answer: blocks(depth) }), 2) }),
    timeline: (depth) => ({ title: maybe(words), items: many(() => moment(depth), 3) }),
    'live-update': (depth) => ({
      published: date(), title: maybe(content), authors: maybe(() => many(author, 3)), blocks: blocks(depth), pinned: maybe(yes), keyEvent: maybe(yes),
    }),
  };
  const block = (depth) => {
    const type = one(Object.keys(kinds));
    return given({ type, id: maybe(id), ...kinds[type](depth - 1) });
  };
  const blocks = (depth, most = 3) => (depth > 0 ? many(() => block(depth), most) : []);
  return () => blocks(3, 10);
};

/** One article. The same seed gives the same article in Node and in every engine. */
export const articleOf = (seed) => {
  const parts = partsFrom(drawsFrom(seed));
  const { chance, one, many, maybe, words, address, number, date, language, id, named, author } = parts;
  const content = contentFrom(parts);
  const media = mediaFrom(parts, content);
  const lead = () => {
    const type = one(['image', 'video', 'audio']);
    return given({ type, ...media.kinds[type]() });
  };
  return given({
    version: maybe(number), id: maybe(id), url: maybe(address), lang: maybe(language), label: maybe(words), section: maybe(named), kicker: maybe(words),
    headline: maybe(words), standfirst: maybe(words), description: maybe(words), dateline: maybe(words), authors: maybe(() => many(author, 3)),
    publisher: maybe(named), published: maybe(date), updated: maybe(date), comments: maybe(() => given({ count: number(), url: maybe(address) })),
    media: maybe(lead), ...media.captioned(), keywords: maybe(() => many(() => one([words, named])(), 3)),
    translations: maybe(() => many(() => ({ lang: language(), url: address() }), 2)), gate: maybe(() => ({ after: id() })),
    body: chance(0.95) ? blocksFrom(parts, content, media)() : undefined,
  });
};
