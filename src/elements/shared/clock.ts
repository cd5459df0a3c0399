/*
 * One timer for every relative date of the page: it sleeps while the page is hidden, wakes when the next text can change,
 * and stops with the last element.
 */

/** Something that shows the time and wants to hear when its text may have changed. */
export interface Ticking {
  tick(): void;
}

const due = new Map<Ticking, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let wakesAt = Infinity;

/** The longest sleep; a longer timeout would overflow a 32-bit count of milliseconds. */
const LONGEST = 60 * 60 * 1000;

const sleepUntil = (when: number) => {
  clearTimeout(timer);
  wakesAt = document.hidden ? Infinity : when;
  if (wakesAt < Infinity) timer = setTimeout(ring, Math.min(LONGEST, Math.max(0, wakesAt - Date.now())));
};

const wind = () => {
  let next = Infinity;
  for (const when of due.values()) next = Math.min(next, when);
  sleepUntil(next);
};

const ring = () => {
  const now = Date.now();
  for (const [each, when] of [...due]) {
    if (when > now) continue;
    due.delete(each);
    each.tick();
  }
  wind();
};

const look = () => (document.hidden ? wind() : ring());

/** Asks for a tick at a time, in milliseconds since 1970 UTC. A second call moves it. */
export const tickAt = (each: Ticking, when: number): void => {
  if (!due.size) document.addEventListener('visibilitychange', look);
  due.set(each, when);
  if (when < wakesAt) sleepUntil(when);
};

/** Takes a tick back. */
export const forgetTick = (each: Ticking): void => {
  if (!due.delete(each) || due.size) return;
  document.removeEventListener('visibilitychange', look);
  wind();
};
