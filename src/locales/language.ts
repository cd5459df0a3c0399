/** A CLDR plural category. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The forms of one counted noun. `{n}` stands for the number; a form without it (a dual, a zero phrase) prints no digit. */
export type PluralForms = Partial<Record<PluralCategory, string>> & {
  readonly other: string;
  /** The noun after a compact number («1.2 ألف تعليق»); `other` where absent. */
  readonly compact?: string;
  /** A whole sentence for none at all («لا توجد تعليقات»); `zero` where absent. */
  readonly none?: string;
};

/** The nouns that Khabar counts. */
export type Noun = 'comment' | 'share' | 'view' | 'photo' | 'readingMinute' | 'update';

/** A relative unit: one set of forms for the past, one for the future. */
export interface RelativeForms {
  readonly past: PluralForms;
  readonly future: PluralForms;
}

/** The units of relative time, as far as a news site goes. */
export type RelativeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** The calendars that a language can have month names for, by their CLDR names. */
export type Calendar = 'gregory' | 'persian' | 'islamic-umalqura';

/** The digit sets, by their CLDR names. */
export type Digits = 'latn' | 'arab' | 'arabext';

/** `h12` counts to twelve with a day period; `h23` counts from 0 to 23. */
export type HourCycle = 'h12' | 'h23';

/** Twelve names, January (or the calendar's first month) first. */
export type MonthNames = readonly string[];

/** What a country does differently from its language's default. */
export interface Region {
  readonly months?: Partial<Record<Calendar, MonthNames>>;
  /** The second name in a dual month; the language's default where absent. */
  readonly otherMonths?: MonthNames;
  /** True where the local name of a dual month comes first. */
  readonly localFirst?: boolean;
  readonly calendar?: Calendar;
  readonly hourCycle?: HourCycle;
  /** Date pattern, as in {@link Language.date}. */
  readonly date?: string;
  /** Decimal and group separators for Latin digits. */
  readonly separators?: readonly [decimal: string, group: string];
}

/** What an article's furniture says by itself: labels, titles of boxes, the words of a gallery and of an embed. */
export type LabelName =
  | 'breaking' | 'live' | 'special' | 'exclusive' | 'update' | 'opinion'
  | 'keyTakeaways' | 'factBox' | 'questions' | 'timeline' | 'related' | 'footnotes' | 'correction' | 'clarification'
  | 'keywords' | 'translations' | 'pinned' | 'keyEvent' | 'opinionNotice' | 'note' | 'backToNote'
  | 'photoOf' | 'previousPhoto' | 'nextPhoto' | 'zoom' | 'close'
  | 'embed' | 'embedLoad' | 'embedOpen' | 'embedNotice' | 'embedSkip';

/** How the language names two or more things in a row. */
export interface ListStyle {
  /** Between two items that are not the last two. */
  readonly comma: string;
  /** Before the last item. */
  readonly and: string;
  /** Before an item that begins with a Latin letter or a digit, where that differs. */
  readonly andLatin?: string;
}

/** The words for a relative date that no number forms. */
export interface RelativeWords {
  readonly now: string;
  readonly moments: string;
  readonly soon: string;
  /** Day words by distance: -2 is the day before yesterday. */
  readonly days: Readonly<Record<string, string>>;
}

/**
 * One language as data: every word that Khabar writes in it. Frozen, without behaviour. A site may bring its own.
 * Patterns hold `{d}` day, `{m}` month, `{y}` year, `{w}` weekday, `{t}` time, and where said other names.
 */
export interface Language {
  /** BCP 47 language subtag: `ar`. */
  readonly tag: string;
  readonly digits: Digits;
  readonly calendar: Calendar;
  readonly hourCycle: HourCycle;
  /** Before noon, after noon. */
  readonly dayPeriods: readonly [am: string, pm: string];
  readonly months: Partial<Record<Calendar, MonthNames>> & { readonly gregory: MonthNames };
  /** The second Gregorian name in a dual month, where the language has two. */
  readonly otherMonths?: MonthNames;
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly date: string;
  /** `{d}` and `{m}` where the year is left out, in a range; {@link date} without its year where absent. */
  readonly dayMonth?: string;
  /** `{w}` before `{date}`. */
  readonly weekdayDate: string;
  /** `{date}` and `{t}`. */
  readonly dateTime: string;
  /** `{date}` in the main calendar and `{second}` in the second, each with its era. */
  readonly twoCalendars: string;
  /** What is put after the year where two calendars meet. */
  readonly eras: Partial<Record<Calendar, string>>;
  /** `{t}` and `{city}`. */
  readonly inZone: string;
  /** City names by IANA zone; a house may add to them. */
  readonly cities: Readonly<Record<string, string>>;
  /** Before the date of publication. */
  readonly published: string;
  /** Before the date of the last update. */
  readonly updated: string;
  /** Spoken before a caption, by the kind of media. */
  readonly spoken: Readonly<Record<'image' | 'video' | 'audio', string>>;
  /** Labels by what they name. `{n}` a number, `{total}` of how many, `{host}` a platform. */
  readonly labels: Readonly<Record<LabelName, string>>;
  readonly regions?: Readonly<Record<string, Region>>;
  /** Decimal and group separators for Latin digits; `.` and `,` where absent. */
  readonly separators?: readonly [decimal: string, group: string];
  /** `{n}` with its sign, in Latin digits; `{n}%` where absent. */
  readonly percent?: string;
  /** Words that a reader reads in a minute, silently. */
  readonly wordsPerMinute: number;
  /** Before the minutes that an article takes. */
  readonly readingTime: string;
  readonly list: ListStyle;
  /** Quotation marks: opening and closing, then those of a quotation inside another. */
  readonly quotes: readonly [open: string, close: string, innerOpen: string, innerClose: string];
  readonly counts: Partial<Record<Noun, PluralForms>> & { readonly comment: PluralForms };
  /** Thousand, million, milliard: forms of the unit after a compact number. */
  readonly compact: readonly PluralForms[];
  /** The powers of ten that those units stand for, in order; 3, 6, 9 where absent. */
  readonly compactPowers?: readonly number[];
  /** Decimals of an amount of money that is not whole; as many as it has, up to two, where absent. */
  readonly moneyDecimals?: number;
  /** Amounts of money by ISO 4217 code; a currency without forms is named by its code. */
  readonly currencies: Readonly<Record<string, PluralForms>>;
  readonly relative: RelativeWords & Readonly<Record<RelativeUnit, RelativeForms>>;
}

/** The part of a language that dates need. */
export type DateWords = Omit<Language, 'spoken' | 'labels' | 'wordsPerMinute' | 'readingTime' | 'list' | 'quotes' | 'counts' | 'compact' | 'compactPowers' | 'currencies' | 'moneyDecimals' | 'percent'>;
