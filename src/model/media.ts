import type { Content } from './inline.js';

/** The same picture in another width, or in another format that a browser may know. */
export interface ImageSource {
  readonly src: string;
  /** Its width in pixels. */
  readonly width: number;
  /** `image/avif`, `image/webp`: offered before the picture's own format. As the picture itself where absent. */
  readonly mediaType?: string;
}

/** A picture, with its natural size in CSS pixels so that nothing moves when it arrives. */
export interface ImageMedia {
  readonly type: 'image';
  readonly src: string;
  /** What the picture shows, for those who do not see it; `''` for decoration. */
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
  /** Other widths and formats, of which the browser takes one. */
  readonly sources?: readonly ImageSource[];
  /** How wide it is shown, as HTML's `sizes`; by the layout of the article where absent. */
  readonly sizes?: string;
}

/** Words for a video or a recording, as WebVTT. */
export interface MediaTrack {
  readonly src: string;
  /** BCP 47 tag of its words. */
  readonly lang: string;
  /** `captions` where absent. */
  readonly kind?: 'captions' | 'subtitles' | 'descriptions' | 'chapters';
  /** What the reader chooses it by; the language's own name where absent. */
  readonly label?: string;
}

/** A video from an address of its own; a platform's player is an embed. */
export interface VideoMedia {
  readonly type: 'video';
  readonly src: string;
  /** `video/mp4`. */
  readonly mediaType?: string;
  /** What it is called. */
  readonly title?: string;
  /** Address of the picture shown before it plays. */
  readonly poster?: string;
  readonly width?: number;
  readonly height?: number;
  readonly tracks?: readonly MediaTrack[];
}

/** A recording. */
export interface AudioMedia {
  readonly type: 'audio';
  readonly src: string;
  /** `audio/mpeg`. */
  readonly mediaType?: string;
  /** What it is called. */
  readonly title?: string;
  readonly tracks?: readonly MediaTrack[];
}

export type Media = ImageMedia | VideoMedia | AudioMedia;

/** The words beside a picture, a video or a recording. */
export interface Captioned {
  readonly caption?: Content;
  readonly credit?: string;
}
