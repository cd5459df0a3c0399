// What holds for every address: fast-check looks for one that gets a frame of another site, or out of its place in one.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { embedFor, toldHeight } from '../../dist/text/embeds.js';

/** One seed, as in properties.test.mjs. */
const RUNS = { numRuns: 10_000, seed: Number(process.env.KHABAR_SEED ?? 2026) };
const holds = (property) => fc.assert(property, RUNS);

const ORIGINS = [
  'https://www.youtube-nocookie.com', 'https://platform.twitter.com', 'https://www.facebook.com', 'https://www.instagram.com',
  'https://www.tiktok.com', 'https://t.me', 'https://w.soundcloud.com', 'https://datawrapper.dwcdn.net',
];

/** Pieces of which addresses are made, right and wrong. */
const piece = fc.oneof(
  fc.constantFrom(
    'https://', 'http://', 'HTTPS://', '//', 'https:', 'javascript:', 'data:', 'www.', 'm.', 'youtube.com', 'youtu.be', 'x.com', 'twitter.com', 'facebook.com',
    'fb.watch', 'instagram.com', 'tiktok.com', 't.me', 'soundcloud.com', 'datawrapper.dwcdn.net', 'evil.example', '.evil.example', '@evil.example', ':443',
  ),
  fc.constantFrom(
    '/', '/', '/', '\\', '/watch?v=', '/shorts/', '/status/', '/posts/', '/videos/', '/p/', '/reel/', '/@a/video/', '/sets/', '/s/', '?v=', '&t=1m', '?t=', '#', '..', '%2e%2e', '%2F', '%5C',
    '%00', '"', '<', '>', "'", '&', '=', '{id}', '{url}', '\t', '\n', ' ', '123', 'aqz-KE-bpKQ', 'نهر', '%D9%86', '\uD800', '\u202E', '\uFF0F', '\uFF20',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const address = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')));

/** Addresses that are of a pattern, but for what stands in one place. */
const placed = fc.tuple(
  fc.constantFrom('https://www.youtube.com/watch?v=', 'https://youtu.be/', 'https://www.instagram.com/p/', 'https://fb.watch/', 'https://soundcloud.com/a/', 'https://www.facebook.com/a/posts/'),
  fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''))),
).map((parts) => parts.join(''));

const PLACE = '[\\w.~%-]+';
/** The frames that there are, with what may stand in their places. */
const FRAMES = new RegExp(`^(?:${[
  `https://www\\.youtube-nocookie\\.com/embed/${PLACE}(?:\\?start=\\d+)?`, 'https://platform\\.twitter\\.com/embed/Tweet\\.html\\?id=\\d+&dnt=true',
  "https://www\\.facebook\\.com/plugins/(?:video|post)\\.php\\?href=https%3A%2F%2F[\\w.~%!'()*-]+(?:&show_text=true)?", `https://www\\.instagram\\.com/(?:p|reel)/${PLACE}/embed/captioned/`,
  'https://www\\.tiktok\\.com/player/v1/\\d+', `https://t\\.me/${PLACE}/\\d+\\?embed=1`, "https://w\\.soundcloud\\.com/player/\\?url=https%3A%2F%2Fsoundcloud\\.com%2F[\\w.~%!'()*-]+",
  `https://datawrapper\\.dwcdn\\.net/${PLACE}/\\d+/`,
].join('|')})$`);

describe('embedFor', () => {
  for (const [name, arbitrary] of Object.entries({ 'any string': address, 'an address with anything in a place': placed })) {
    it(`of ${name} throws nothing, and frames only what it knows`, () => {
      holds(fc.property(arbitrary, (given) => {
        const frame = embedFor(given)?.frame;
        if (frame === undefined) return;
        assert.match(frame, FRAMES);
        const { origin, href } = new URL(frame);
        assert.ok(ORIGINS.includes(origin), frame);
        assert.equal(href, frame.replaceAll("'", '%27')); // a browser reads it as it is written
      }));
    });
  }

  it("keeps a site's own frames in their place, whatever the list holds", () => {
    const anything = fc.oneof(fc.string(), fc.constantFrom('{id}', '/{id}', '//{id}', 'https://{id}/', 'https://video.example/{id}', 'https://youtu.be/{id}'), fc.anything());
    const rows = fc.array(fc.oneof(fc.record({ name: anything, url: anything, frame: anything, ratio: anything, height: anything, tells: anything }, { requiredKeys: [] }), fc.anything()), { maxLength: 3 });
    holds(fc.property(placed, rows, (given, own) => {
      const frame = embedFor(given, own)?.frame;
      if (frame === undefined) return;
      const { origin } = new URL(frame, 'https://page.example');
      assert.ok([...ORIGINS, 'https://video.example', 'https://page.example'].includes(origin), frame);
    }));
  });
});

describe('toldHeight', () => {
  it('of any message throws nothing, and stays within bounds', () => {
    holds(fc.property(fc.oneof(fc.anything(), fc.json(), fc.double().map((height) => ({ height }))), fc.oneof(fc.string(), fc.constant('height'), fc.constant('*')), (message, path) => {
      const height = toldHeight(message, path);
      assert.ok(height === undefined || (height >= 80 && height <= 4000));
    }));
  });
});
