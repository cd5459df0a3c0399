import type { Language } from './language.js';

/*
 * Urdu. Months and weekdays: CLDR 48. «3 دن پہلے», «کل» and dates without a comma: the editor's rulings. From a hundred
 * thousand on Urdu counts in لاکھ and کروڑ (CLDR 48 `compact`). Hijri months: CLDR 48, its stray space in «ر بیع» mended.
 */

const both = (one: string, other: string, after = other) => ({
  past: { one: `{n} ${one} پہلے`, other: `{n} ${other} پہلے` },
  future: { other: `{n} ${after} میں` },
});
const counted = (one: string, other: string) => ({ zero: `کوئی ${one} نہیں`, one: `{n} ${one}`, other: `{n} ${other}` });

/** Urdu (`ur`). Registered by `khabar/define/locale/ur.js`. */
export const ur: Language = Object.freeze<Language>({
  tag: 'ur',
  digits: 'latn',
  calendar: 'gregory',
  hourCycle: 'h23', // CLDR tells the time in twelve hours, but has only AM and PM for them
  dayPeriods: ['AM', 'PM'],
  months: {
    gregory: [
      'جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر',
    ],
    'islamic-umalqura': [
      'محرم', 'صفر', 'ربیع الاول', 'ربیع الثانی', 'جمادی الاول', 'جمادی الثانی', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذوالقعدۃ', 'ذوالحجۃ',
    ],
  },
  weekdays: ['اتوار', 'پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ'],
  date: '{d} {m} {y}',
  weekdayDate: '{w}، {date}',
  dateTime: '{date}، {t}',
  twoCalendars: '{date} ({second})',
  eras: { 'islamic-umalqura': ' ہجری' },
  inZone: '{t} ({city})',
  cities: {
    UTC: 'گرین وچ',
    'Asia/Baghdad': 'بغداد',
    'Asia/Dubai': 'دبئی',
    'Asia/Kabul': 'کابل',
    'Asia/Karachi': 'کراچی',
    'Asia/Kolkata': 'دہلی',
    'Asia/Riyadh': 'ریاض',
    'Asia/Tehran': 'تہران',
    'Europe/London': 'لندن',
    'America/New_York': 'نیویارک',
  },
  published: 'شائع ہوا:',
  updated: 'آخری اپ ڈیٹ:',
  spoken: { image: 'تصویر کا کیپشن:', video: 'ویڈیو کا کیپشن:', audio: 'آڈیو کا کیپشن:' },
  labels: {
    breaking: 'تازہ ترین', live: 'براہِ راست', special: 'خاص', exclusive: 'خصوصی', update: 'اپ ڈیٹ', opinion: 'رائے',
    keyTakeaways: 'اہم نکات', factBox: 'اہم حقائق', questions: 'سوال و جواب', timeline: 'واقعات کی ترتیب',
    related: 'یہ بھی پڑھیے', footnotes: 'حواشی', correction: 'تصحیح', clarification: 'وضاحت',
    keywords: 'موضوعات', translations: 'دیگر زبانوں میں', pinned: 'نمایاں', keyEvent: 'اہم واقعہ',
    opinionNotice: 'یہ تحریر مصنف کی ذاتی رائے ہے، ادارے کا اس سے متفق ہونا ضروری نہیں۔',
    note: 'حاشیہ {n}', backToNote: 'متن میں حاشیہ {n} پر واپس جائیں',
    photoOf: '{total} میں سے تصویر {n}', previousPhoto: 'پچھلی تصویر', nextPhoto: 'اگلی تصویر',
    zoom: 'تصویر بڑی کریں', close: 'بند کریں',
    embed: '{host} کا مواد', embedLoad: 'مواد دکھائیں', embedOpen: '{host} پر کھولیں',
    embedNotice: 'یہ صرف آپ کی اجازت سے لوڈ ہو گا، اور پلیٹ فارم آپ کا ڈیٹا جمع کر سکتا ہے۔',
    embedSkip: 'یہ مواد چھوڑ کر آگے پڑھیں',
  },
  wordsPerMinute: 200,
  readingTime: 'مطالعے کا وقت:',
  list: { comma: '، ', and: ' اور ' },
  quotes: ['“', '”', '‘', '’'],
  counts: {
    comment: { ...counted('تبصرہ', 'تبصرے'), none: 'ابھی تک کوئی تبصرہ نہیں' },
    share: counted('شیئر', 'شیئرز'),
    view: counted('ویو', 'ویوز'),
    photo: counted('تصویر', 'تصاویر'),
    readingMinute: { zero: 'ایک منٹ سے کم', other: '{n} منٹ' },
    update: counted('اپ ڈیٹ', 'اپ ڈیٹس'),
  },
  compact: [{ other: '{n} ہزار' }, { other: '{n} لاکھ' }, { other: '{n} کروڑ' }, { other: '{n} ارب' }],
  compactPowers: [3, 5, 7, 9],
  currencies: { USD: { other: '{n} ڈالر' }, EUR: { other: '{n} یورو' }, PKR: { one: '{n} روپیہ', other: '{n} روپے' } },
  relative: {
    now: 'ابھی',
    moments: 'چند لمحے پہلے',
    soon: 'چند لمحوں میں',
    days: { '-2': 'پرسوں', '-1': 'کل', 0: 'آج', 1: 'کل', 2: 'پرسوں' },
    minute: both('منٹ', 'منٹ'),
    hour: both('گھنٹہ', 'گھنٹے'),
    day: both('دن', 'دن'),
    week: both('ہفتہ', 'ہفتے'),
    month: both('مہینہ', 'مہینے'),
    year: both('سال', 'سال'),
  },
});
