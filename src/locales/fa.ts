import type { Language, MonthNames } from './language.js';

/*
 * Persian of Iran and of Afghanistan. Months: CLDR 48, with the ezafe that a date needs («ژوئیهٔ»), but «سنبله» for
 * Afghanistan's sixth month by the editor's ruling. A noun is never put in the plural after a number.
 */

const AFGHAN_SOLAR: MonthNames = [
  'حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبله', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو', 'حوت',
];
const AFGHAN_GREGORIAN: MonthNames = [
  'جنوری', 'فبروری', 'مارچ', 'اپریل', 'می', 'جون', 'جولای', 'اگست', 'سپتمبر', 'اکتوبر', 'نومبر', 'دسمبر',
];

const both = (unit: string) => ({ past: { other: `{n} ${unit} پیش` }, future: { other: `{n} ${unit} بعد` } });
const counted = (noun: string) => ({ zero: `بدون ${noun}`, other: `{n} ${noun}` });

/** Persian (`fa`, `fa-AF`, `prs`). Registered by `khabar/define/locale/fa.js`. */
export const fa: Language = Object.freeze<Language>({
  tag: 'fa',
  digits: 'arabext',
  calendar: 'persian',
  hourCycle: 'h23',
  dayPeriods: ['ق.ظ.', 'ب.ظ.'],
  months: {
    gregory: [
      'ژانویهٔ', 'فوریهٔ', 'مارس', 'آوریل', 'مهٔ', 'ژوئن', 'ژوئیهٔ', 'اوت', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر',
    ],
    persian: [
      'فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند',
    ],
    'islamic-umalqura': [
      'محرم', 'صفر', 'ربیع‌الاول', 'ربیع‌الثانی', 'جمادی‌الاول', 'جمادی‌الثانی', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذیقعده', 'ذیحجه',
    ],
  },
  weekdays: ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'],
  date: '{d} {m} {y}',
  weekdayDate: '{w} {date}',
  dateTime: '{date} ساعت {t}',
  twoCalendars: '{date} ({second})',
  eras: { 'islamic-umalqura': ' ه‍.ق.' },
  inZone: '{t} به وقت {city}',
  cities: {
    UTC: 'گرینویچ',
    'Asia/Baghdad': 'بغداد',
    'Asia/Dubai': 'ابوظبی',
    'Asia/Kabul': 'کابل',
    'Asia/Tehran': 'تهران',
    'Europe/London': 'لندن',
    'America/New_York': 'نیویورک',
  },
  published: 'انتشار:',
  updated: 'آخرین به‌روزرسانی:',
  spoken: { image: 'شرح تصویر:', video: 'شرح ویدیو:', audio: 'شرح صدا:' },
  labels: {
    breaking: 'فوری', live: 'زنده', special: 'ویژه', exclusive: 'اختصاصی', update: 'به‌روزرسانی', opinion: 'یادداشت',
    keyTakeaways: 'نکته‌های مهم', factBox: 'در یک نگاه', questions: 'پرسش و پاسخ', timeline: 'گاه‌شمار رویدادها',
    related: 'بیشتر بخوانید', footnotes: 'پانوشت‌ها', correction: 'اصلاحیه', clarification: 'توضیح',
    keywords: 'برچسب‌ها', translations: 'به زبان‌های دیگر', pinned: 'سنجاق‌شده', keyEvent: 'رویداد مهم',
    opinionNotice: 'این یادداشت نظر نویسندهٔ آن است و لزوماً دیدگاه ناشر نیست.',
    note: 'پانوشت {n}', backToNote: 'بازگشت به جای پانوشت {n} در متن',
    photoOf: 'عکس {n} از {total}', previousPhoto: 'عکس قبلی', nextPhoto: 'عکس بعدی',
    zoom: 'بزرگ‌نمایی عکس', close: 'بستن',
    embed: 'محتوایی از {host}', embedLoad: 'نمایش محتوا', embedOpen: 'باز کردن در {host}',
    embedNotice: 'تنها با اجازهٔ شما بارگذاری می‌شود و ممکن است این سرویس داده‌هایی دربارهٔ شما گردآوری کند.',
    embedSkip: 'رد شدن از این محتوا و ادامهٔ مطلب',
  },
  regions: { AF: { months: { persian: AFGHAN_SOLAR, gregory: AFGHAN_GREGORIAN } } },
  wordsPerMinute: 190,
  readingTime: 'زمان مطالعه:',
  list: { comma: '، ', and: ' و ' },
  quotes: ['«', '»', '‹', '›'],
  counts: {
    comment: { ...counted('دیدگاه'), none: 'دیدگاهی ثبت نشده است' },
    share: counted('هم‌رسانی'),
    view: counted('بازدید'),
    photo: counted('عکس'),
    readingMinute: { zero: 'کمتر از یک دقیقه', other: '{n} دقیقه' },
    update: counted('به‌روزرسانی'),
  },
  compact: [{ other: '{n} هزار' }, { other: '{n} میلیون' }, { other: '{n} میلیارد' }],
  currencies: { USD: { other: '{n} دلار' }, EUR: { other: '{n} یورو' }, IRR: { other: '{n} ریال' }, AFN: { other: '{n} افغانی' } },
  relative: {
    now: 'اکنون',
    moments: 'لحظاتی پیش',
    soon: 'لحظاتی دیگر',
    days: { '-2': 'پریروز', '-1': 'دیروز', 0: 'امروز', 1: 'فردا', 2: 'پس‌فردا' },
    minute: both('دقیقه'),
    hour: both('ساعت'),
    day: { ...both('روز'), future: { other: '{n} روز دیگر' } },
    week: both('هفته'),
    month: both('ماه'),
    year: both('سال'),
  },
});
