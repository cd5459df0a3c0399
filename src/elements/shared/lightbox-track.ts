/** How near a slide's place counts as standing there, in slides: engines round the places of fractional widths. */
const NEAR = 0.05;

/** The slide on which a track stands; undefined between two. An offset is negative in a track from right to left. */
export const slideAt = (offset: number, width: number): number | undefined => {
  const place = Math.abs(offset) / width;
  const slide = Math.round(place);
  return Math.abs(place - slide) < NEAR ? slide : undefined;
};

/** The row of slides. It scrolls, so that swipes, their inertia and their direction are the platform's own. */
export class LightboxTrack implements EventListenerObject {
  #track: Element | undefined;
  #width = 0;
  #slide = 0;
  /** Whether a move of ours is under way: slides on its way are not the reader's choice. */
  #moves = false;

  /** @param arrived Called with the slide that a reader has come to. */
  constructor(private readonly arrived: (slide: number) => void) {}

  /** Brings a slide into view; `auto` leaves it to the stylesheet whether it glides there. */
  show(track: Element, slide: number, behavior: ScrollBehavior): void {
    const shown = track.children[slide];
    if (!shown) return;
    this.#slide = slide;
    this.#watch(track);
    const distance = shown.getBoundingClientRect().x - track.getBoundingClientRect().x;
    this.#moves = Math.abs(distance) >= 1;
    // to a place and not by a distance, which would stop at every slide on its way
    const left = track.scrollLeft + distance;
    track.scrollTo({ left, behavior });
  }

  handleEvent({ type, currentTarget }: Event): void {
    if (!type.startsWith('scroll')) this.#moves = false; // a hand on the track: from here on it is the reader's
    else {
      const { scrollLeft, clientWidth } = currentTarget as Element;
      if (clientWidth !== this.#width) return; // of a width that is to be seen to
      const slide = slideAt(scrollLeft, clientWidth);
      if (slide === this.#slide || type === 'scrollend') this.#moves = false;
      if (slide !== undefined && !this.#moves) this.arrived((this.#slide = slide));
    }
  }

  /** Keeps to the slide when a window is turned or made narrower: not every engine does. */
  #watch(track: Element): void {
    if (track === this.#track) return;
    this.#track = track;
    this.#width = track.clientWidth;
    new ResizeObserver((_, observer) => {
      if (!track.isConnected) observer.disconnect();
      else if (track.clientWidth !== this.#width) {
        this.#width = track.clientWidth;
        this.show(track, this.#slide, 'instant');
      }
    }).observe(track);
  }
}
