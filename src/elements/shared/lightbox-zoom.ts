/*
 * How a picture is made larger: by its button, a key, a double click, the wheel or two fingers. The slide around it scrolls,
 * so that a larger picture is moved about by the platform's own means.
 */

/** A place in the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a picture stands in the window. */
type Box = Pick<DOMRectReadOnly, 'x' | 'y' | 'width' | 'height'>;

const MOST = 4;
const CLOSER = 2.5;
/** Below this a picture that is let go falls back to its own size. */
const NEARLY = 1.1;
/** The most that one turn of a wheel does, in pixels: a mouse turns in leaps, a trackpad in small steps. */
const LEAP = 30;

/** A scale between a picture's own size and the largest. */
const within = (scale: number): number => Math.min(Math.max(scale, 1), MOST);

/** How much larger a turn of the wheel makes a picture. */
const turned = (delta: number): number => Math.exp(-Math.min(Math.max(delta, -LEAP), LEAP) / 100);

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y) || 1;
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const pointOf = ({ clientX: x, clientY: y }: MouseEvent): Point => ({ x, y });

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** How far the part of a picture that was under one point has come from another. */
const drift = (before: Box, after: Box, was: Point, at: Point): Point => ({
  x: after.x + ((was.x - before.x) / before.width) * after.width - at.x,
  y: after.y + ((was.y - before.y) / before.height) * after.height - at.y,
});

/** Whether something of the lightbox scrolls up and down under the wheel: a larger picture, a long caption. */
const scrolls = (target: Element): boolean => {
  const scroller = target.closest('.zoomed, .caption');
  return scroller !== null && scroller.scrollHeight > scroller.clientHeight;
};

/** The scale of the picture that a lightbox shows, and the gestures that change it. */
export class LightboxZoom implements EventListenerObject {
  #scale = 1;
  /** Fingers and a pressed mouse, where they are. */
  readonly #pointers = new Map<number, Point>();

  constructor(
    /** The picture that is shown. */
    private readonly picture: () => HTMLElement | null | undefined,
    /** Called when the picture becomes larger than its own size, or that size again. */
    private readonly changed: () => void,
  ) {}

  /** Whether the picture is larger than its own size. */
  get isZoomed(): boolean {
    return this.#scale > 1;
  }

  /** Between the picture's own size and a closer look, around a point or its middle. */
  toggle(at?: Point): void {
    this.#to(this.isZoomed ? 1 : CLOSER, at);
  }

  /** Makes the picture so many times larger; 0 gives it its own size. */
  by(factor: number, at?: Point, was?: Point): void {
    this.#to(this.#scale * factor, at, was);
  }

  /** Moves the larger picture about. */
  pan(x: number, y: number): void {
    this.picture()?.parentElement?.scrollBy(x, y);
  }

  handleEvent(event: Event): void {
    const { type } = event;
    if (type === 'wheel') this.#turn(event as WheelEvent);
    else if (type === 'dblclick') {
      if (event.target === this.picture()) this.toggle(pointOf(event as MouseEvent));
    } else this.#point(event as PointerEvent);
  }

  #to(wanted: number, at?: Point, was = at): void {
    const scale = within(wanted);
    const image = this.picture();
    const slide = image?.parentElement;
    if (!image || !slide || scale === this.#scale) return;
    const before = image.getBoundingClientRect();
    const { isZoomed } = this;
    if (!before.width && scale > 1) return; // it has not come yet
    slide.classList.toggle('zoomed', scale > 1);
    // through CSSOM, which a policy against inline styles lets pass
    if (scale > 1) image.style.setProperty('inline-size', `${(before.width / this.#scale) * scale}px`);
    else image.style.removeProperty('inline-size');
    this.#scale = scale;
    const middle = middleOf(slide.getBoundingClientRect());
    const { x, y } = drift(before, image.getBoundingClientRect(), was ?? middle, at ?? middle);
    slide.scrollBy(x, y);
    if (this.isZoomed !== isZoomed) this.changed();
  }

  #turn(event: WheelEvent): void {
    const { deltaX, deltaY, target } = event;
    // browsers report a pinch on a trackpad as a wheel with Control
    if (event.ctrlKey) this.by(turned(deltaY), pointOf(event));
    else if (Math.abs(deltaX) > Math.abs(deltaY) || scrolls(target as Element)) return;
    event.preventDefault(); // else the page behind scrolls: not every engine stops at a box that has nothing to scroll
  }

  #point(event: PointerEvent): void {
    const { pointerId: id, type, buttons, target } = event;
    const last = this.#pointers.get(id);
    if (type === 'pointerdown' && (target as Element).closest('.slide')) this.#pointers.set(id, pointOf(event));
    else if (type === 'pointermove' && buttons) this.#move(event, last);
    else this.#pointers.delete(id);
    if (!this.#pointers.size && this.#scale < NEARLY) this.by(0);
  }

  #move(event: PointerEvent, last: Point | undefined): void {
    const now = pointOf(event);
    if (!last) return;
    this.#pointers.set(event.pointerId, now);
    const [other] = [...this.#pointers].filter(([id]) => id !== event.pointerId);
    if (other) this.by(distance(now, other[1]) / distance(last, other[1]), between(now, other[1]), between(last, other[1]));
    else if (event.pointerType === 'mouse') this.pan(last.x - now.x, last.y - now.y);
  }
}
