import * as v from 'valibot';
import type {
  AudioMedia, Author, Captioned, Content, Inline, LinkInline, MarkedInline, LanguageInline, CodeInline, BreakInline, FootnoteInline, ImageMedia,
  ImageSource, Media, MediaTrack, Named, TextInline, VideoMedia,
} from '../article.js';
import { byInput, choice, exactly, id, isObject, list, literal, maybe, neither, number, ofType, shape, string, type Schema } from './shape.js';

/*
 * What blocks are made of: runs of text, media, names.
 */

/** Whatever {@link content} is below: runs hold runs. */
const inner: Schema<Content> = { ...byInput<Content>(v.lazy(() => content), () => content), expects: 'string or array' };
const marked = exactly<MarkedInline>()(shape({ type: choice(['strong', 'emphasis', 'mark', 'superscript', 'subscript']), content: inner }));

/** Runs by their type. */
export const INLINES: Readonly<Record<Exclude<Inline, string>['type'], Schema<Inline>>> = {
  text: exactly<TextInline>()(shape({ type: literal('text'), text: string })),
  link: exactly<LinkInline>()(shape({ type: literal('link'), href: string, content: inner })),
  strong: marked, emphasis: marked, mark: marked, superscript: marked, subscript: marked,
  language: exactly<LanguageInline>()(shape({ type: literal('language'), lang: string, content: inner })),
  code: exactly<CodeInline>()(shape({ type: literal('code'), text: string })),
  break: exactly<BreakInline>()(shape({ type: literal('break') })),
  footnote: exactly<FootnoteInline>()(shape({ type: literal('footnote'), note: id })),
};
const runOfType = ofType(INLINES);
/** A run of a kind that this version does not know: it stays as it is, and the view prints its words. */
const anyRun = shape({ type: string }) as unknown as Schema<Inline>;

const nothingOfThese = neither('string or object');
export const inline: Schema<Inline> = byInput<Inline>(v.union([string, anyRun]), (input) =>
  typeof input === 'string' ? string : isObject(input) ? runOfType(input, anyRun) : nothingOfThese);
const runs = list(inline);
const text = { ...string, expects: 'string or array' };

export const content: Schema<Content> = byInput<Content>(v.union([string, runs]), (input) => (Array.isArray(input) ? runs : text));

export const source = exactly<ImageSource>()(shape({ src: string, width: number, mediaType: maybe(string) }));
export const track = exactly<MediaTrack>()(shape({
  src: string, lang: string, kind: maybe(choice(['captions', 'subtitles', 'descriptions', 'chapters'])), label: maybe(string),
}));

export const captioned = { caption: maybe(content), credit: maybe(string) };
exactly<Captioned>()(shape(captioned));

export const picture = {
  src: string, alt: maybe(string), width: maybe(number), height: maybe(number), sources: maybe(list(source)), sizes: maybe(string),
};
export const image = { type: literal('image'), ...picture };
export const video = {
  type: literal('video'), src: string, mediaType: maybe(string), title: maybe(string), poster: maybe(string), width: maybe(number),
  height: maybe(number), tracks: maybe(list(track)),
};
export const audio = { type: literal('audio'), src: string, mediaType: maybe(string), title: maybe(string), tracks: maybe(list(track)) };

/** Lead media by their type. */
export const MEDIA: Readonly<Record<Media['type'], Schema<Media>>> = {
  image: exactly<ImageMedia>()(shape(image)),
  video: exactly<VideoMedia>()(shape(video)),
  audio: exactly<AudioMedia>()(shape(audio)),
};
const mediaOfType = ofType(MEDIA);
const noMedia = shape({ type: choice(['image', 'video', 'audio']) }) as unknown as Schema<Media>;
export const media: Schema<Media> = byInput<Media>(v.union(Object.values(MEDIA)), (input) => mediaOfType(input, noMedia));

export const named = exactly<Named>()(shape({ name: string, url: maybe(string) }));
export const author = exactly<Author>()(shape({
  name: string, kind: maybe(choice(['person', 'organization'])), role: maybe(string), url: maybe(string), portrait: maybe(string),
}));
