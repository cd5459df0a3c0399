// not from `lit`, which brings templates along: a date alone needs none of them
import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from '@lit/reactive-element';
import { relativeLifetime, relativeText } from '../text/ago.js';
import { dateText, type DateOptions } from '../text/dates.js';
import { fallbackDate } from '../text/fallback.js';
import { parseMoment } from '../text/moments.js';
import { isTimeZone } from '../text/zones.js';
import { forgetTick, tickAt, type Ticking } from './shared/clock.js';
import { isBeingParsed, LightText, whenParsed } from './shared/light-text.js';
import { SurroundingsController } from './shared/surroundings.js';
import { VERSION } from './shared/version.js';
import { warnMissingLanguage, warnOnce } from './shared/warn.js';

const ISO_DATE = 'an ISO 8601 date that exists, such as 2023-08-10 or 2023-08-10T12:00Z';

const WATCHED: readonly string[] = ['datetime'];

/** The words that an attribute may hold. */
const CHOICES = {
  format: ['date', 'datetime', 'time', 'relative', 'auto'],
  months: ['local', 'dual', 'dual-parens'],
  'secondary-calendar': ['gregory', 'persian', 'islamic-umalqura'],
  'hour-cycle': ['h12', 'h23'],
} as const;

type Format = (typeof CHOICES)['format'][number];

const isRelative = (format: Format | undefined): format is 'relative' | 'auto' => format === 'relative' || format === 'auto';

/**
 * A date in the words of the nearest `lang`: `10 آب 2023`, `منذ 3 ساعات`, `۴ مرداد ۱۴۰۰`. The words are light text, written
 * into the author's own `<time>` where one stands in the element. A relative date begins as the date that the server wrote
 * and turns relative a frame later; it stays live with one timer for the page.
 *
 * Bad input leaves the author's words as they are, with one warning in the console.
 *
 * @tag khabar-date
 * @slot - The author's words: a `<time>`, or text, which stays where the date cannot be read or its language is not loaded.
 */
export class KhabarDate extends ReactiveElement implements Ticking {
  static readonly version = VERSION;

  static override properties: PropertyDeclarations = {
    datetime: {},
    endDatetime: { attribute: 'end-datetime' },
    isUpdate: { type: Boolean, attribute: 'updated' },
    format: {},
    weekday: { type: Boolean },
    months: {},
    secondaryCalendar: { attribute: 'secondary-calendar' },
    hourCycle: { attribute: 'hour-cycle' },
    showZone: { type: Boolean, attribute: 'show-zone' },
    timeZone: { attribute: 'time-zone' },
  };

  /** ISO 8601: a date (`2023-08-10`), or a date and time with or without an offset (`2023-08-10T12:00+03:00`). */
  declare datetime: string | null | undefined;
  /** The end of a range, in the same form. Not used in relative dates. */
  declare endDatetime: string | null | undefined;
  /** Says that this is the date of the last update: `آخر تحديث:` is written before it. */
  declare isUpdate: boolean;
  /** `date`, `datetime`, `time`, `relative`, or `auto`: relative for seven days, then the date. */
  declare format: 'date' | 'datetime' | 'time' | 'relative' | 'auto';
  /** Names the day of the week: `الخميس، 10 آب 2023`. */
  declare weekday: boolean;
  /** `local`, `dual` (`10 آب/أغسطس 2023`) or `dual-parens`. The house's where absent. */
  declare months: 'local' | 'dual' | 'dual-parens' | null | undefined;
  /** A second calendar after the first: `gregory`, `persian` or `islamic-umalqura`. */
  declare secondaryCalendar: 'gregory' | 'persian' | 'islamic-umalqura' | null | undefined;
  /** `h12` or `h23`; the country's where absent. */
  declare hourCycle: 'h12' | 'h23' | null | undefined;
  /** Names the zone of the time: `6:05 م بتوقيت بغداد`. */
  declare showZone: boolean;
  /** IANA zone in which the time is shown; the article's, then the house's, where absent. */
  declare timeZone: string | null | undefined;

  readonly #surroundings = new SurroundingsController(this);
  readonly #light = new LightText(this, 'time', WATCHED);
  /** The present, as of the last tick; undefined until a relative date may turn relative. */
  #now: number | undefined;
  #internals: ElementInternals | undefined;

  constructor() {
    super();
    this.isUpdate = false;
    this.format = 'date';
    this.weekday = false;
    this.showZone = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#surroundings.hostConnected(); // by hand: a set of controllers for each date would weigh more than the date
    if (this.hasUpdated) this.requestUpdate();
    else if (this.#light.isEmpty) this.#now = Date.now(); // no server's words that upgrade must not change
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#surroundings.hostDisconnected();
    forgetTick(this);
  }

  /** The words are light text: ten thousand of them on a page need no shadow root. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(): void {
    if (this.#now !== undefined) this.#now = Date.now();
  }

  protected override updated(_changed: PropertyValues): void {
    if (isBeingParsed(this)) return whenParsed(() => this.requestUpdate());
    const options = this.#options();
    const text = this.#text(options);
    this.#light.write(text);
    this.#keepRole(text !== undefined);
    this.#schedule(text !== undefined, options);
  }

  /** Reads the clock and shows the text of now. Called by the page's shared timer. */
  tick(): void {
    if (!this.isConnected) return;
    this.#now = Date.now();
    this.requestUpdate();
  }

  /** The datetime of the element, else of the author's own `<time>`. */
  get #datetime(): string | null | undefined {
    return this.datetime ?? this.querySelector('time')?.getAttribute('datetime');
  }

  /** How the date is written, by the attributes; what cannot be used is named in a warning and left out. */
  #options(): DateOptions {
    const { locale, house, languages, timeZone } = this.#surroundings.current;
    const format = this.#choice('format', this.format);
    return {
      locale, house, languages,
      timeZone: this.#sound('time-zone', this.timeZone || timeZone, isTimeZone, 'an IANA time zone, such as Asia/Baghdad'),
      format: isRelative(format) ? undefined : format,
      end: isRelative(format) ? undefined : this.#sound('end-datetime', this.endDatetime, parseMoment, ISO_DATE),
      updated: this.isUpdate,
      weekday: this.weekday,
      showZone: this.showZone,
      months: this.#choice('months', this.months),
      secondaryCalendar: this.#choice('secondary-calendar', this.secondaryCalendar),
      hourCycle: this.#choice('hour-cycle', this.hourCycle),
    };
  }

  #text(options: DateOptions): string | undefined {
    const datetime = this.#datetime ?? '';
    const { format } = this;
    const text =
      isRelative(format) && this.#now !== undefined
        ? relativeText(datetime, { ...options, now: this.#now, auto: format === 'auto' })
        : dateText(datetime, options);
    if (text !== undefined) return text;
    if (!parseMoment(datetime)) {
      warnOnce(this, 'datetime', this.#datetime, `expected ${ISO_DATE}`);
      return undefined;
    }
    warnMissingLanguage(this, options.locale);
    return this.#light.isEmpty ? fallbackDate(datetime, options.locale) : undefined;
  }

  /** An attribute's value where it is one that can be used; undefined, with a warning, where it is not. */
  #sound<Value extends string>(
    attribute: string,
    value: Value | null | undefined,
    isSound: (value: Value) => unknown,
    expected: string,
  ): Value | undefined {
    if (!value) return undefined;
    if (isSound(value)) return value;
    warnOnce(this, attribute, value, `expected ${expected}`);
    return undefined;
  }

  #choice<Value extends string>(attribute: keyof typeof CHOICES, value: Value | null | undefined): Value | undefined {
    if (!value) return undefined;
    const choices: readonly string[] = CHOICES[attribute];
    return this.#sound(attribute, value, (each) => choices.includes(each), choices.join(', '));
  }

  /** Bare text has the role of a `<time>`, so that assistive technology knows it for a date; where one stands in it, none. */
  #keepRole(good: boolean): void {
    const role = good && !(this.firstElementChild && this.querySelector('time')) ? 'time' : null;
    if (role || this.#internals) (this.#internals ??= this.attachInternals()).role = role;
  }

  #schedule(good: boolean, options: DateOptions): void {
    const now = this.#now;
    if (!good || !isRelative(this.format)) forgetTick(this);
    else if (now === undefined) requestAnimationFrame(() => this.tick());
    else tickAt(this, now + relativeLifetime(this.#datetime!, { ...options, now }));
  }
}
