import type { Language } from './language.js';

/*
 * Hebrew. Months, weekdays and relative forms: CLDR 48, with the dual («שעתיים») without a digit. Lists by the editor's
 * rulings: «ו» hugs a Hebrew word and takes a hyphen before Latin letters and digits.
 */

const both = (one: string, two: string, many: string) => ({
  past: { one: `לפני ${one}`, two: `לפני ${two}`, other: `לפני {n} ${many}` },
  future: { one: `בעוד ${one}`, two: `בעוד ${two}`, other: `בעוד {n} ${many}` },
});
const counted = (one: string, two: string, many: string) => ({ zero: `אין ${many}`, one, two, other: `{n} ${many}` });

/** Hebrew (`he`, `iw`). Registered by `khabar/define/locale/he.js`. */
export const he: Language = Object.freeze<Language>({
  tag: 'he',
  digits: 'latn',
  calendar: 'gregory',
  hourCycle: 'h23',
  dayPeriods: ['לפנה״צ', 'אחה״צ'],
  months: {
    gregory: ['ינואר', 'פברואר', 'מרץ', 'אפריל', 'מאי', 'יוני', 'יולי', 'אוגוסט', 'ספטמבר', 'אוקטובר', 'נובמבר', 'דצמבר'],
  },
  weekdays: ['יום ראשון', 'יום שני', 'יום שלישי', 'יום רביעי', 'יום חמישי', 'יום שישי', 'יום שבת'],
  date: '{d} ב{m} {y}',
  weekdayDate: '{w}, {date}',
  dateTime: '{date} בשעה {t}',
  twoCalendars: '{date} ({second})',
  eras: {},
  inZone: '{t} (שעון {city})',
  cities: {
    UTC: 'גריניץ׳',
    'Asia/Amman': 'עמאן',
    'Asia/Baghdad': 'בגדאד',
    'Asia/Jerusalem': 'ירושלים',
    'Asia/Tehran': 'טהרן',
    'Africa/Cairo': 'קהיר',
    'Europe/London': 'לונדון',
    'America/New_York': 'ניו יורק',
  },
  published: 'פורסם:',
  updated: 'עודכן לאחרונה:',
  spoken: { image: 'כיתוב תמונה:', video: 'כיתוב סרטון:', audio: 'כיתוב הקלטה:' },
  labels: {
    breaking: 'מבזק', live: 'חי', special: 'מיוחד', exclusive: 'בלעדי', update: 'עדכון', opinion: 'דעה',
    keyTakeaways: 'עיקרי הדברים', factBox: 'במבט מהיר', questions: 'שאלות ותשובות', timeline: 'ציר הזמן',
    related: 'קראו גם', footnotes: 'הערות', correction: 'תיקון', clarification: 'הבהרה',
    keywords: 'תגיות', translations: 'בשפות אחרות', pinned: 'נעוץ', keyEvent: 'אירוע מרכזי',
    opinionNotice: 'המאמר מבטא את דעת כותבו, ולאו דווקא את דעת המערכת.',
    note: 'הערה {n}', backToNote: 'חזרה למקום של הערה {n} בטקסט',
    photoOf: 'תמונה {n} מתוך {total}', previousPhoto: 'התמונה הקודמת', nextPhoto: 'התמונה הבאה',
    zoom: 'הגדלת התמונה', close: 'סגירה',
    embed: 'תוכן מ-{host}', embedLoad: 'הצגת התוכן', embedOpen: 'פתיחה ב-{host}',
    embedNotice: 'התוכן ייטען רק בהסכמתכם, והפלטפורמה עשויה לאסוף עליכם מידע.',
    embedSkip: 'דילוג על התוכן והמשך קריאה',
  },
  wordsPerMinute: 240,
  readingTime: 'זמן קריאה:',
  list: { comma: ', ', and: ' ו', andLatin: ' ו-' },
  quotes: ['”', '”', '’', '’'],
  counts: {
    comment: counted('תגובה אחת', 'שתי תגובות', 'תגובות'),
    share: counted('שיתוף אחד', 'שני שיתופים', 'שיתופים'),
    view: counted('צפייה אחת', 'שתי צפיות', 'צפיות'),
    photo: counted('תמונה אחת', 'שתי תמונות', 'תמונות'),
    readingMinute: { zero: 'פחות מדקה', one: 'דקה אחת', two: 'שתי דקות', other: '{n} דקות' },
    update: counted('עדכון אחד', 'שני עדכונים', 'עדכונים'),
  },
  compact: [{ one: 'אלף', two: 'אלפיים', other: '{n} אלף' }, { one: 'מיליון', other: '{n} מיליון' }, { one: 'מיליארד', other: '{n} מיליארד' }],
  currencies: { USD: { one: 'דולר אחד', other: '{n} דולר' }, EUR: { one: 'אירו אחד', other: '{n} אירו' }, ILS: { one: 'שקל אחד', two: 'שני שקלים', other: '{n} שקלים' } },
  relative: {
    now: 'עכשיו',
    moments: 'לפני רגעים',
    soon: 'בעוד רגע',
    days: { '-2': 'שלשום', '-1': 'אתמול', 0: 'היום', 1: 'מחר', 2: 'מחרתיים' },
    minute: both('דקה', 'שתי דקות', 'דקות'),
    hour: both('שעה', 'שעתיים', 'שעות'),
    day: both('יום', 'יומיים', 'ימים'),
    week: both('שבוע', 'שבועיים', 'שבועות'),
    month: both('חודש', 'חודשיים', 'חודשים'),
    year: both('שנה', 'שנתיים', 'שנים'),
  },
});
