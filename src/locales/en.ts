import type { DateWords, Language } from './language.js';

/** The two forms of one English unit, past and future. */
const both = (unit: string) => ({
  past: { one: `{n} ${unit} ago`, other: `{n} ${unit}s ago` },
  future: { one: `in {n} ${unit}`, other: `in {n} ${unit}s` },
});
const counted = (noun: string, none: string) => ({ zero: `No ${none}`, one: `{n} ${noun}`, other: `{n} ${noun}s` });

/** Where English tells the time in twelve hours (CLDR 48 `timeData`); the day comes first everywhere but in the US. */
const h12 = { hourCycle: 'h12' } as const;

/** What dates need of English: a page that has dates alone loads no more of it. */
export const enDates: DateWords = Object.freeze<DateWords>({
  tag: 'en',
  digits: 'latn',
  calendar: 'gregory',
  hourCycle: 'h23',
  dayPeriods: ['am', 'pm'],
  months: {
    gregory: [
      'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
    ],
  },
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  date: '{d} {m} {y}',
  weekdayDate: '{w}, {date}',
  dateTime: '{date}, {t}',
  twoCalendars: '{date} ({second})',
  eras: {},
  inZone: '{t} ({city})',
  // any other city is named by its zone: Asia/Baghdad, Baghdad
  cities: { UTC: 'GMT' },
  published: 'Published:',
  updated: 'Last updated:',
  regions: {
    US: { hourCycle: 'h12', date: '{m} {d}, {y}' },
    AE: h12, AU: h12, CA: h12, EG: h12, IN: h12, IQ: h12, JO: h12, LB: h12, NZ: h12, PK: h12, QA: h12, SA: h12, SG: h12,
  },
  relative: {
    now: 'now',
    moments: 'moments ago',
    soon: 'in a moment',
    days: { '-1': 'yesterday', 0: 'today', 1: 'tomorrow' },
    minute: both('minute'),
    hour: both('hour'),
    day: both('day'),
    week: both('week'),
    month: both('month'),
    year: both('year'),
  },
});

/** English, in the news style of bare `en` and `en-GB`. In the core: needs no registering. */
export const en: Language = /* @__PURE__ */ Object.freeze<Language>({
  ...enDates,
  spoken: { image: 'Image caption:', video: 'Video caption:', audio: 'Audio caption:' },
  labels: {
    breaking: 'Breaking', live: 'Live', special: 'Special', exclusive: 'Exclusive', update: 'Update', opinion: 'Opinion',
    keyTakeaways: 'Key points', factBox: 'At a glance', questions: 'Questions and answers', timeline: 'Timeline',
    related: 'Read more', footnotes: 'Notes', correction: 'Correction', clarification: 'Clarification',
    keywords: 'Topics', translations: 'In other languages', pinned: 'Pinned', keyEvent: 'Key event',
    opinionNotice: 'This article gives its author’s view, which need not be the publisher’s.',
    note: 'Note {n}', backToNote: 'Back to note {n} in the text',
    photoOf: 'Photo {n} of {total}', previousPhoto: 'Previous photo', nextPhoto: 'Next photo',
    zoom: 'Enlarge the photo', close: 'Close',
    embed: 'Content from {host}', embedLoad: 'Show the content', embedOpen: 'Open on {host}',
    embedNotice: 'It loads only if you agree, and the platform may collect data about you.',
    embedSkip: 'Skip this content and read on',
  },
  wordsPerMinute: 238,
  readingTime: 'Reading time:',
  list: { comma: ', ', and: ' and ' },
  quotes: ['“', '”', '‘', '’'],
  counts: {
    comment: { ...counted('comment', 'comments'), none: 'There are no comments' },
    share: counted('share', 'shares'),
    view: counted('view', 'views'),
    photo: counted('photo', 'photos'),
    readingMinute: { ...counted('minute', 'minutes'), zero: 'Less than a minute' },
    update: counted('update', 'updates'),
  },
  compact: [{ other: '{n}K' }, { other: '{n}M' }, { other: '{n}B' }],
  moneyDecimals: 2,
  currencies: { USD: { other: '${n}' }, EUR: { other: '€{n}' }, GBP: { other: '£{n}' } },
});
