// not from `lit`, which brings templates along: a date alone needs none of them
import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from '@lit/reactive-element';
import { relativeLifetime, relativeText } from '../text/ago.js';
import { dateText, type DateOptions } from '../text/dates.js';
import { fallbackDate } from '../text/fallback.js';
import { isTimeZone, parseMoment } from '../text/moments.js';
import { styleOf } from '../text/style.js';
import { forgetTick, tickAt, type Ticking } from './shared/clock.js';
import { isBeingParsed, LightText, whenParsed } from './shared/light-text.js';
import { freshRoot } from './shared/root.js';
import { SurroundingsController } from './shared/surroundings.js';
import { VERSION } from './shared/version.js';
import { warnMissingLanguage, warnOnce } from './shared/warn.js';

const ISO_DATE = 'an ISO 8601 date that exists, such as 2023-08-10 or 2023-08-10T12:00Z';

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
 * @csspart time - The `<time>` around bare text; an author's own `<time>` is styled as any element of the page.
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
  readonly #light = new LightText(this, 'time', ['datetime']);
  /** The present, as of the last tick; undefined until a relative date may turn relative. */
  #now: number | undefined;
  #frame: HTMLTimeElement | undefined;

  constructor() {
    super();
    this.isUpdate = false;
    this.format = 'date';
    this.weekday = false;
    this.showZone = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
    else if (this.#light.isEmpty) this.#now = Date.now(); // no server's words that upgrade must not change
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    forgetTick(this);
  }

  /** The words are light text: a shadow root comes only where they need a `<time>` around them. */
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
    this.#keepFrame(text !== undefined);
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

  #options(): DateOptions {
    const { timeZone, ...surroundings } = this.#surroundings.current;
    return {
      ...surroundings,
      timeZone: this.#sound('time-zone', this.timeZone || timeZone, isTimeZone, 'an IANA time zone, such as Asia/Baghdad'),
      updated: this.isUpdate,
      weekday: this.weekday,
      showZone: this.showZone,
      months: this.#choice('months', this.months),
      secondaryCalendar: this.#choice('secondary-calendar', this.secondaryCalendar),
      hourCycle: this.#choice('hour-cycle', this.hourCycle),
    };
  }

  #text(options: DateOptions): string | undefined {
    const datetime = this.#datetime;
    if (!parseMoment(datetime)) {
      warnOnce(this, 'datetime', datetime, `expected ${ISO_DATE}`);
      return undefined;
    }
    if (!styleOf(options)) {
      warnMissingLanguage(this, options.locale);
      return this.#light.isEmpty ? fallbackDate(datetime!, options.locale) : undefined;
    }
    const format = this.#choice('format', this.format);
    if (!isRelative(format)) {
      const end = this.#sound('end-datetime', this.endDatetime, parseMoment, ISO_DATE);
      return dateText(datetime!, { ...options, format, end });
    }
    return this.#now === undefined
      ? dateText(datetime!, options)
      : relativeText(datetime!, { ...options, now: this.#now, auto: format === 'auto' });
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
    const choices: readonly string[] = CHOICES[attribute];
    return this.#sound(attribute, value, (each) => choices.includes(each), choices.join(', '));
  }

  /** Puts a `<time>` around bare text, in the shadow root, so that assistive technology knows it for a date. */
  #keepFrame(good: boolean): void {
    const datetime = this.#datetime;
    if (!this.#frame && good && !this.querySelector('time')) {
      this.#frame = document.createElement('time');
      this.#frame.part.add('time');
      this.#frame.append(document.createElement('slot'));
      freshRoot(this).append(this.#frame);
    }
    if (!this.#frame) return;
    if (good) this.#frame.dateTime = datetime!;
    else this.#frame.removeAttribute('datetime');
  }

  #schedule(good: boolean, options: DateOptions): void {
    const now = this.#now;
    if (!good || !isRelative(this.format)) forgetTick(this);
    else if (now === undefined) requestAnimationFrame(() => this.tick());
    else tickAt(this, now + relativeLifetime(this.#datetime!, { ...options, now }));
  }
}
