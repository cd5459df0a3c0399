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
  /** Where a move of ours ends: slides on the way there are not the reader's choice. */
  #target: number | undefined;

  /** @param arrived Called with the slide that a reader has come to. */
  constructor(private readonly arrived: (slide: number) => void) {}

  /** Brings a slide into view; `auto` leaves it to the stylesheet whether it glides there. */
  show(track: Element, slide: number, behavior: ScrollBehavior): void {
    const shown = track.children[slide];
    if (!shown) return;
    const distance = shown.getBoundingClientRect().x - track.getBoundingClientRect().x;
    this.#target = Math.abs(distance) < 1 ? undefined : slide;
    // to a place and not by a distance, which would stop at every slide on its way
    const left = track.scrollLeft + distance;
    track.scrollTo({ left, behavior });
  }

  handleEvent({ type, currentTarget }: Event): void {
    if (!type.startsWith('scroll')) this.#target = undefined; // a hand on the track: from here on it is the reader's
    else {
      const { scrollLeft, clientWidth } = currentTarget as Element;
      const slide = slideAt(scrollLeft, clientWidth);
      if (slide === this.#target || type === 'scrollend') this.#target = undefined;
      if (slide !== undefined && this.#target === undefined) this.arrived(slide);
    }
  }
}
