/*
 * Which addresses have a frame that another page may show, and which frame. It is data, so that a site's own list is of the
 * same kind as ours, and one matcher that reads both. Nothing of an address reaches a frame but what a place has let through.
 */

/** How one platform's posts, videos or charts are shown on other pages. Plain JSON. */
export interface EmbedRule {
  /** The platform, as its readers call it. */
  readonly name: string;
  /**
   * Addresses as a reader opens them: `https://video.example/watch?v={id}`. `{number}` stands for digits, any other place for
   * a word; `/*` at the end for whatever follows. A `www.` or `m.` before the host, a slash at the end and further parameters
   * make no difference.
   */
  readonly url: string | readonly string[];
  /**
   * Address of the frame: https, or from the site's own root (`/player/{id}`). `{url}` is the whole address, encoded, and
   * `{start}` the second to start at, from `t` or `start`; a parameter without a value is left out.
   */
  readonly frame: string;
  /** Its shape, width to height: `16 / 9`. */
  readonly ratio?: string;
  /** Its height in CSS pixels, where it has no shape. */
  readonly height?: number;
  /** Its greatest width in CSS pixels. */
  readonly width?: number;
  /** Where the frame's messages tell its height: names of members, `*` for any. `details/height`. */
  readonly tells?: string;
}

/** How an address is shown. */
export type Embed = Omit<EmbedRule, 'url'>;

const YOUTUBE = 'https://www.youtube-nocookie.com/embed/{id}?start={start}';
const FACEBOOK_VIDEO = 'https://www.facebook.com/plugins/video.php?href={url}';
const SOUNDCLOUD = 'https://w.soundcloud.com/player/?url={url}';
const WIDE = '16 / 9';
const TALL = '9 / 16';

/** The platforms that news link to most. Heights are told as each platform's own script hears them. */
const RULES: readonly EmbedRule[] = [
  {
    name: 'YouTube', frame: YOUTUBE, ratio: WIDE,
    url: [
      'https://youtube.com/watch?v={id}', 'https://youtu.be/{id}', 'https://youtube.com/live/{id}', 'https://youtube.com/embed/{id}',
      'https://youtube-nocookie.com/embed/{id}',
    ],
  },
  { name: 'YouTube', frame: YOUTUBE, ratio: TALL, url: 'https://youtube.com/shorts/{id}' },
  {
    name: 'X', frame: 'https://platform.twitter.com/embed/Tweet.html?id={number}&dnt=true', height: 500, width: 550,
    tells: 'twttr.embed/params/0/height',
    url: [
      'https://x.com/{user}/status/{number}/*', 'https://twitter.com/{user}/status/{number}/*', 'https://x.com/i/web/status/{number}',
      'https://twitter.com/i/web/status/{number}',
    ],
  },
  {
    name: 'Facebook', frame: FACEBOOK_VIDEO, ratio: WIDE,
    url: [
      'https://facebook.com/{user}/videos/{number}', 'https://facebook.com/{user}/videos/{title}/{number}', 'https://facebook.com/watch?v={number}',
      'https://facebook.com/watch/live?v={number}', 'https://fb.watch/{id}',
    ],
  },
  { name: 'Facebook', frame: FACEBOOK_VIDEO, ratio: TALL, url: 'https://facebook.com/reel/{number}' },
  {
    name: 'Facebook', frame: 'https://www.facebook.com/plugins/post.php?href={url}&show_text=true', height: 600, width: 550,
    url: [
      'https://facebook.com/{user}/posts/{id}', 'https://facebook.com/{user}/posts/{title}/{number}', 'https://facebook.com/permalink.php?story_fbid={id}&id={number}',
      'https://facebook.com/story.php?story_fbid={id}&id={number}', 'https://facebook.com/photo?fbid={number}', 'https://facebook.com/photo.php?fbid={number}',
    ],
  },
  {
    name: 'Instagram', frame: 'https://www.instagram.com/p/{id}/embed/captioned/', height: 700, width: 540, tells: 'details/height',
    url: ['https://instagram.com/p/{id}', 'https://instagram.com/{user}/p/{id}', 'https://instagram.com/tv/{id}'],
  },
  {
    name: 'Instagram', frame: 'https://www.instagram.com/reel/{id}/embed/captioned/', height: 800, width: 540, tells: 'details/height',
    url: ['https://instagram.com/reel/{id}', 'https://instagram.com/reels/{id}', 'https://instagram.com/{user}/reel/{id}'],
  },
  { name: 'TikTok', frame: 'https://www.tiktok.com/player/v1/{number}', ratio: TALL, url: 'https://tiktok.com/@{user}/video/{number}' },
  {
    name: 'Telegram', frame: 'https://t.me/{channel}/{number}?embed=1', height: 320, tells: 'height',
    url: ['https://t.me/{channel}/{number}', 'https://t.me/s/{channel}/{number}', 'https://telegram.me/{channel}/{number}'],
  },
  { name: 'SoundCloud', frame: SOUNDCLOUD, height: 450, url: 'https://soundcloud.com/{user}/sets/{title}' },
  { name: 'SoundCloud', frame: SOUNDCLOUD, height: 166, url: 'https://soundcloud.com/{user}/{title}' },
  {
    name: 'Datawrapper', frame: 'https://datawrapper.dwcdn.net/{id}/{number}/', height: 450, tells: 'datawrapper-height/*',
    url: 'https://datawrapper.dwcdn.net/{id}/{number}',
  },
];

type Values = ReadonlyMap<string, string>;

const PLACE = /\{(\w+)\}/;

/** What a place lets through: letters, digits, `.`, `-`, `_`, `~`, and whatever is no ASCII, encoded. */
const WORD = '((?:[\\w.~-]|%[89A-Fa-f][0-9A-Fa-f])+)';

/** The hosts that stand for one site. */
const hostOf = (host: string): string => host.toLowerCase().replace(/^(?:www|m|mobile|web|[a-z]{2}-[a-z]{2})\./, '');

/** What stands in the places of a pattern, where a text is of that pattern. Mere dots would go up a folder. */
const valuesIn = (pattern: string, text: string): [place: string, value: string][] | undefined => {
  const parts = pattern.split(PLACE);
  const source = parts.map((part, index) => {
    if (index % 2) return part === 'number' ? '(\\d+)' : WORD;
    return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\/\\\*$/, '(?:/.*)?');
  });
  const values = new RegExp(`^${source.join('')}$`).exec(text)?.slice(1);
  if (!values || values.some((value) => /^\.+$/.test(value))) return undefined;
  return values.map((value, index) => [parts[index * 2 + 1]!, value]);
};

/** What stands in the places of a rule's pattern, where an address is of that pattern. */
const placesIn = (pattern: string, { host, pathname, searchParams }: URL): [place: string, value: string][] | undefined => {
  const [, patternHost, path, query] = /^https:\/\/([^/?]+)([^?]*)\??(.*)$/.exec(pattern) ?? [];
  if (patternHost === undefined || hostOf(patternHost) !== hostOf(host)) return undefined;
  const places = valuesIn(path!.replace(/\/$/, ''), pathname.replace(/\/$/, ''));
  for (const pair of places && query ? query.split('&') : []) {
    const [name, value] = pair.split('=') as [string, string?];
    const found = valuesIn(value ?? '', encodeURIComponent(searchParams.get(name) ?? ''));
    if (!found) return undefined;
    places!.push(...found);
  }
  return places;
};

/** The second to start at: `90`, `90s`, `1m30s`. */
const startOf = ({ searchParams }: URL): string | undefined => {
  const time = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(searchParams.get('t') ?? searchParams.get('start') ?? '');
  const [hours, minutes, seconds] = [1, 2, 3].map((group) => Number(time?.[group] ?? 0)) as [number, number, number];
  return String(hours * 3600 + minutes * 60 + seconds).replace(/^0$/, '') || undefined;
};

/** A template with its places filled; undefined where one has no value. */
const filled = (template: string, values: Values): string | undefined => {
  const parts = template.split(PLACE).map((part, index) => (index % 2 ? values.get(part) : part));
  return parts.includes(undefined) ? undefined : parts.join('');
};

/** A frame's address; a parameter that cannot be filled is left out. */
const frameOf = (template: string, values: Values): string | undefined => {
  const [path, query] = template.split('?') as [string, string?];
  const start = filled(path, values);
  const pairs = query?.split('&').flatMap((pair) => filled(pair, values) ?? []).join('&');
  return start && pairs ? `${start}?${pairs}` : start;
};

/** An https address, or one from the site's root, whose host no place can change. */
const FRAME = /^(?:https:\/\/[\w.-]+(?::\d+)?(?=[/?]|$)|\/(?!\/))[^\s\\]*$/i;

const isSize = (value: unknown): boolean => value === undefined || (typeof value === 'number' && value > 0 && value < 10_000);
const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether a row of a site's list, which may come from anywhere, is a rule. */
const isRule = (row: Partial<EmbedRule> | null): row is EmbedRule =>
  typeof row === 'object' && row !== null && isText(row.name) && row.name !== '' && [row.url].flat().every(isText) &&
  isText(row.frame) && FRAME.test(row.frame) && isSize(row.height) && isSize(row.width) &&
  (row.tells === undefined || isText(row.tells)) &&
  (row.ratio === undefined || (isText(row.ratio) && /^\d+(?:\.\d+)? ?\/ ?\d+(?:\.\d+)?$/.test(row.ratio)));

/** An address with nothing in it that is read in two ways: no user, no port, no backslash, no white space. */
const plainUrl = (address: unknown): URL | undefined => {
  if (!isText(address) || !/^https?:\/\/[^/?#@:]+(?:[/?#]|$)/i.test(address) || /[\u0000-\u0020\\]/.test(address)) return undefined;
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
};

/**
 * How an address is shown on another page: the platform's name, the address of its frame, and the frame's shape.
 *
 * @param own A site's own rules; they win over the platforms that Khabar knows. What is no rule is left out.
 * @returns undefined for an address that nobody shows, and for one that is not plainly what it seems: `youtube.com.evil.example`,
 *   `https://youtube.com@evil.example`, `//host`, `javascript:`.
 */
export const embedFor = (address: string | null | undefined, own?: readonly EmbedRule[]): Embed | undefined => {
  const url = plainUrl(address);
  if (!url) return undefined;
  const start = startOf(url);
  const general = Object.entries({ url: encodeURIComponent(`https://${url.host}${url.pathname}${url.search}`), ...(start && { start }) });
  for (const { url: patterns, ...shape } of [...(Array.isArray(own) ? own.filter(isRule) : []), ...RULES]) {
    for (const pattern of [patterns].flat()) {
      const places = placesIn(pattern, url);
      const frame = places && frameOf(shape.frame, new Map([...general, ...places]));
      if (frame) return { ...shape, frame };
    }
  }
  return undefined;
};

/** An address as a reader sees it: without its scheme, a `www.` and the slash at its end. */
export const shownAddress = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?(.+?)\/?$/i, '$1');

const LEAST_HEIGHT = 80;
const GREATEST_HEIGHT = 4000;

/** A message's members: of an object, or of one as JSON. */
const members = (value: unknown): object => {
  try {
    const read: unknown = isText(value) ? JSON.parse(value) : value;
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
};

/** The height that a frame's message tells, within bounds; undefined where it tells none. */
export const toldHeight = (message: unknown, path: string): number | undefined => {
  let value = message;
  for (const name of path.split('/')) {
    const [, found] = Object.entries(members(value)).find(([key]) => name === '*' || key === name) ?? [];
    value = found;
  }
  if (typeof value !== 'number' || !(value > 0)) return undefined;
  return Math.ceil(Math.min(Math.max(value, LEAST_HEIGHT), GREATEST_HEIGHT));
};
