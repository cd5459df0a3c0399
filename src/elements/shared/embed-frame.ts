import { toldHeight, type Embed } from '../../text/embeds.js';

/** No frame with a shape grows taller: a tall video leaves room for the words around it. */
const TALLEST = '640px';

/** The origin of a frame's messages. One of the page's own origin is kept apart from it, and has none. */
export const frameOrigin = (frame: string, page: Document): string => {
  const { origin } = new URL(frame, page.baseURI);
  return origin === self.origin ? 'null' : origin;
};

/** What a frame may do. With the page's own origin and scripts it could lift its sandbox. */
export const sandboxFor = (origin: string): string =>
  `allow-scripts ${origin === 'null' ? '' : 'allow-same-origin '}allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms`;

/** The size of a frame on the page: its shape, or a height for as long as it tells no other. */
export class FrameSize {
  #frame: HTMLIFrameElement | undefined;
  #origin: string | undefined;
  #tells: string | undefined;
  #window: Window | null | undefined;

  /** Gives a frame its size, and listens for the height that it tells. */
  take(frame: HTMLIFrameElement, { ratio, height = 450, width, tells }: Embed, origin: string): void {
    frame.style.inlineSize = `min(100%, ${ratio ? `${TALLEST} * ${ratio}` : width ? `${width}px` : '100%'})`;
    this.#setHeight(frame, ratio ? undefined : height, ratio);
    this.#frame = frame;
    this.#origin = origin;
    this.#tells = tells;
    this.listen();
  }

  /** Listens: again, where the element has moved. */
  listen(): void {
    this.deafen();
    if (this.#tells) this.#window = this.#frame?.ownerDocument.defaultView;
    this.#window?.addEventListener('message', this.#hear);
  }

  deafen(): void {
    this.#window?.removeEventListener('message', this.#hear);
    this.#window = undefined;
  }

  /** Lets the frame go. */
  drop(): void {
    this.deafen();
    this.#frame = undefined;
  }

  #setHeight(frame: HTMLIFrameElement, height: number | undefined, ratio = 'auto'): void {
    frame.style.aspectRatio = ratio;
    frame.style.blockSize = height ? `${height}px` : 'auto';
  }

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    const frame = this.#frame;
    if (!frame || !source || source !== frame.contentWindow || origin !== this.#origin) return;
    const height = toldHeight(data, this.#tells!);
    if (height) this.#setHeight(frame, height);
  };
}
