/** How far a key moves things about, in pixels. */
const STEP = 60;

/** Keys and where they lead in the window, in steps: to the side, and down. */
const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  PageUp: [0, -5],
  PageDown: [0, 5],
  ' ': [0, 5],
};

/** Keys and how many times larger they make the picture; 0 is its own size. `=` is `+` without the shift key. */
const SIZES: Readonly<Record<string, number>> = { '+': 1.5, '=': 1.5, '-': 1 / 1.5, 0: 0, '٠': 0, '۰': 0 };

/** What a lightbox does at a key. */
export interface LightboxKeys {
  size(factor: number): void;
  /** To a side or down, in pixels. */
  move(x: number, y: number): void;
  /** To the first picture, or to the last. */
  end(first: boolean): void;
}

/** Has a lightbox do what a key asks, and keeps the key from scrolling the page behind. */
export const pressKey = (event: KeyboardEvent, keys: LightboxKeys): void => {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return; // the browser's: back, its own zoom
  if (key === ' ' && (target as Element).localName === 'button') return;
  const way = WAYS[key];
  const size = SIZES[key];
  if (way) keys.move(way[0] * STEP, way[1] * STEP);
  else if (size !== undefined) keys.size(size);
  else if (key === 'Home' || key === 'End') keys.end(key === 'Home');
  else return;
  event.preventDefault();
};
