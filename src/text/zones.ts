/*
 * What the clock of a zone shows. Intl knows the rules; asking it for every instant is slow, so what it says of the ends of
 * a span holds inside it where both ends agree.
 */

/** Shorter than the time between any two changes of any zone's clock: seven days in the shortest (Recife, 2000). */
const SPAN = 6 * 24 * 60 * 60 * 1000;
/** Spans remembered for one zone: forty years of them, and then it starts again. */
const MOST_SPANS = 2500;
/** Zones and formatters remembered: more than there are, and fewer than somebody can think of. */
const MOST_ZONES = 1000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter of numeric parts, made once for each calendar and zone. Throws RangeError for what does not exist. */
export const numericFormat = (timeZone: string, calendar = 'gregory'): Intl.DateTimeFormat => {
  const key = `${timeZone} ${calendar}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-nu-latn-ca-${calendar}`, {
      timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    if (formats.size > MOST_ZONES) formats.clear();
    formats.set(key, format);
  }
  return format;
};

/** The numeric parts of an instant by a formatter of {@link numericFormat}. */
export const numericParts = (format: Intl.DateTimeFormat, epoch: number): Record<string, number> => {
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(epoch)) parts[type] = Number.parseInt(value, 10);
  return parts;
};

/** A zone, and its offset at the beginnings of spans. Undefined for a zone that the engine does not know. */
const zones = new Map<unknown, { readonly format: Intl.DateTimeFormat; readonly offsets: Map<number, number> } | undefined>();

const zoneOf = (timeZone: string) => {
  let zone = zones.get(timeZone);
  if (zone || zones.has(timeZone)) return zone;
  try {
    if (!/^[a-z]/i.test(timeZone)) throw new RangeError(timeZone); // some engines take +03:00 for a zone
    zone = { format: numericFormat(timeZone), offsets: new Map<number, number>() };
  } catch {
    zone = undefined;
  }
  if (zones.size > MOST_ZONES) zones.clear();
  zones.set(timeZone, zone);
  return zone;
};

/** Whether the engine knows an IANA zone by this name. */
export const isTimeZone = (timeZone: string): boolean => typeof timeZone === 'string' && zoneOf(timeZone) !== undefined;

/** A zone by its own name: `Africa/Cairo` for `egypt`. As it was given where the engine does not know it. */
export const zoneNameOf = (timeZone: string): string => zoneOf(timeZone)?.format.resolvedOptions().timeZone ?? timeZone;

const exactOffset = (format: Intl.DateTimeFormat, epoch: number): number => {
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = numericParts(format, epoch);
  const wall = new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000;
  return wall - Math.floor(epoch / 1000) * 1000;
};

/** Milliseconds by which a zone's clock is ahead of UTC at an instant; 0 for a zone that does not exist. */
export const offsetAt = (epoch: number, timeZone: string): number => {
  const zone = timeZone === 'UTC' || typeof timeZone !== 'string' ? undefined : zoneOf(timeZone);
  if (!zone) return 0;
  const { format, offsets } = zone;
  const at = (span: number): number => {
    let offset = offsets.get(span);
    if (offset === undefined) {
      if (offsets.size > MOST_SPANS) offsets.clear();
      offsets.set(span, (offset = exactOffset(format, span * SPAN)));
    }
    return offset;
  };
  const span = Math.floor(epoch / SPAN);
  const offset = at(span);
  return offset === at(span + 1) ? offset : exactOffset(format, epoch);
};
