import type { DateWords, Language, MonthNames } from './language.js';

/*
 * Arabic, with the five groups of Gregorian month names. Months: CLDR 48. Relative dates, counts, dual months and cities:
 * the editor's rulings, which win over CLDR («منذ» for «قبل», «منذ ساعة» without «واحدة», «أول من أمس»).
 */

const EGYPT: MonthNames = [
  'يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر',
];
const LEVANT: MonthNames = [
  'كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول',
];
const ALGERIA: MonthNames = [
  'جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية', 'أوت', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر',
];
const MOROCCO: MonthNames = [
  'يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر',
];
const MAURITANIA: MonthNames = [
  'يناير', 'فبراير', 'مارس', 'إبريل', 'مايو', 'يونيو', 'يوليو', 'أغشت', 'شتمبر', 'أكتوبر', 'نوفمبر', 'دجمبر',
];
const HIJRI: MonthNames = [
  'محرم', 'صفر', 'ربيع الأول', 'ربيع الآخر', 'جمادى الأولى', 'جمادى الآخرة', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة', 'ذو الحجة',
];

const levant = { months: { gregory: LEVANT }, otherMonths: EGYPT, localFirst: true } as const;
const MAGHREB_SEPARATORS = [',', '.'] as const;
const algeria = { months: { gregory: ALGERIA }, otherMonths: EGYPT, separators: MAGHREB_SEPARATORS } as const;

/** The six forms of one unit of time, after «منذ» and «بعد»: both take the genitive. */
const unit = (word: string, one: string, two: string, few: string, many: string) => ({
  one: `${word} ${one}`,
  two: `${word} ${two}`,
  few: `${word} {n} ${few}`,
  many: `${word} {n} ${many}`,
  other: `${word} {n} ${one}`,
});
const both = (one: string, two: string, few: string, many: string) => ({
  past: unit('منذ', one, two, few, many),
  future: unit('بعد', one, two, few, many),
});

/** What dates need of Arabic: a page that has dates alone loads no more of it. */
export const arDates: DateWords = Object.freeze<DateWords>({
  tag: 'ar',
  digits: 'latn',
  calendar: 'gregory',
  hourCycle: 'h12',
  dayPeriods: ['ص', 'م'],
  months: { gregory: EGYPT, 'islamic-umalqura': HIJRI },
  otherMonths: LEVANT,
  weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  date: '{d} {m} {y}',
  weekdayDate: '{w}، {date}',
  dateTime: '{date}، {t}',
  twoCalendars: '{date}، الموافق {second}',
  eras: { gregory: 'م', 'islamic-umalqura': 'هـ' },
  inZone: '{t} بتوقيت {city}',
  cities: {
    UTC: 'غرينتش',
    'Africa/Algiers': 'الجزائر',
    'Africa/Cairo': 'القاهرة',
    'Africa/Casablanca': 'الرباط',
    'Africa/Djibouti': 'جيبوتي',
    'Africa/Khartoum': 'الخرطوم',
    'Africa/Mogadishu': 'مقديشو',
    'Africa/Nouakchott': 'نواكشوط',
    'Africa/Tripoli': 'طرابلس',
    'Africa/Tunis': 'تونس',
    'Asia/Aden': 'صنعاء',
    'Asia/Amman': 'عمّان',
    'Asia/Baghdad': 'بغداد',
    'Asia/Bahrain': 'المنامة',
    'Asia/Beirut': 'بيروت',
    'Asia/Damascus': 'دمشق',
    'Asia/Dubai': 'أبوظبي',
    'Asia/Gaza': 'غزة',
    'Asia/Hebron': 'الخليل',
    'Asia/Jerusalem': 'القدس',
    'Asia/Kuwait': 'الكويت',
    'Asia/Muscat': 'مسقط',
    'Asia/Qatar': 'الدوحة',
    'Asia/Riyadh': 'مكة المكرمة',
    'Asia/Tehran': 'طهران',
    'Europe/Istanbul': 'إسطنبول',
    'Europe/London': 'لندن',
    'America/New_York': 'نيويورك',
  },
  published: 'نُشر:',
  updated: 'آخر تحديث:',
  regions: {
    IQ: levant, SY: levant, LB: levant, JO: levant, PS: levant,
    DZ: algeria, TN: algeria,
    MA: { months: { gregory: MOROCCO }, otherMonths: EGYPT, hourCycle: 'h23', separators: MAGHREB_SEPARATORS },
    MR: { months: { gregory: MAURITANIA }, otherMonths: EGYPT },
    LY: { separators: MAGHREB_SEPARATORS },
  },
  relative: {
    now: 'الآن',
    moments: 'منذ لحظات',
    soon: 'بعد لحظات',
    days: { '-2': 'أول من أمس', '-1': 'أمس', 0: 'اليوم', 1: 'غدًا', 2: 'بعد غد' },
    minute: both('دقيقة', 'دقيقتين', 'دقائق', 'دقيقة'),
    hour: both('ساعة', 'ساعتين', 'ساعات', 'ساعة'),
    day: both('يوم', 'يومين', 'أيام', 'يومًا'),
    week: both('أسبوع', 'أسبوعين', 'أسابيع', 'أسبوعًا'),
    month: both('شهر', 'شهرين', 'أشهر', 'شهرًا'),
    year: both('سنة', 'سنتين', 'سنوات', 'سنة'),
  },
});

/** Arabic (`ar` and all its countries). In the core: needs no registering. */
export const ar: Language = /* @__PURE__ */ Object.freeze<Language>({
  ...arDates,
  spoken: { image: 'تعليق الصورة:', video: 'تعليق الفيديو:', audio: 'تعليق التسجيل الصوتي:' },
  labels: {
    breaking: 'عاجل', live: 'مباشر', special: 'خاص', exclusive: 'حصري', update: 'تحديث', opinion: 'رأي',
    keyTakeaways: 'أبرز النقاط', factBox: 'معلومات', questions: 'أسئلة وأجوبة', timeline: 'تسلسل الأحداث',
    related: 'اقرأ أيضًا', footnotes: 'هوامش', correction: 'تصويب', clarification: 'توضيح',
    keywords: 'الوسوم', translations: 'بلغات أخرى', pinned: 'مثبّت', keyEvent: 'حدث بارز',
    opinionNotice: 'هذا المقال يعبّر عن رأي كاتبه، ولا يعبّر بالضرورة عن رأي الموقع.',
    note: 'الهامش {n}', backToNote: 'العودة إلى موضع الهامش {n} في النص',
    photoOf: 'صورة {n} من {total}', previousPhoto: 'الصورة السابقة', nextPhoto: 'الصورة التالية',
    zoom: 'تكبير الصورة', close: 'إغلاق',
    embed: 'محتوى من {host}', embedLoad: 'عرض المحتوى', embedOpen: 'فتح المحتوى على {host}',
    embedNotice: 'لا يُحمَّل إلا بموافقتك، وقد تجمع المنصة بيانات عنك.',
    embedSkip: 'تخطَّ هذا المحتوى وواصل القراءة',
  },
  wordsPerMinute: 180,
  readingTime: 'مدة القراءة:',
  list: { comma: ' و', and: ' و', andLatin: ' و ' },
  quotes: ['«', '»', '“', '”'],
  counts: {
    comment: {
      zero: 'لا تعليقات', none: 'لا توجد تعليقات', one: 'تعليق واحد', two: 'تعليقان',
      few: '{n} تعليقات', many: '{n} تعليقًا', other: '{n} تعليق',
    },
    share: {
      zero: 'لا مشاركات', none: 'لا توجد مشاركات', one: 'مشاركة واحدة', two: 'مشاركتان', few: '{n} مشاركات', other: '{n} مشاركة',
    },
    view: {
      zero: 'لا مشاهدات', none: 'لا توجد مشاهدات', one: 'مشاهدة واحدة', two: 'مشاهدتان', few: '{n} مشاهدات', other: '{n} مشاهدة',
    },
    photo: { zero: 'لا صور', none: 'لا توجد صور', one: 'صورة واحدة', two: 'صورتان', few: '{n} صور', other: '{n} صورة' },
    readingMinute: {
      zero: 'أقل من دقيقة', one: 'دقيقة واحدة', two: 'دقيقتان', few: '{n} دقائق', other: '{n} دقيقة',
    },
    update: {
      zero: 'لا تحديثات', none: 'لا توجد تحديثات', one: 'تحديث واحد', two: 'تحديثان',
      few: '{n} تحديثات', many: '{n} تحديثًا', other: '{n} تحديث',
    },
  },
  // the unit stands in construct before the noun: «12 ألف تعليق» without tanwin, «ألفا تعليق» without nun
  compact: [
    { one: 'ألف', two: 'ألفا', few: '{n} آلاف', other: '{n} ألف' },
    { one: 'مليون', two: 'مليونا', few: '{n} ملايين', other: '{n} مليون' },
    { one: 'مليار', two: 'مليارا', few: '{n} مليارات', other: '{n} مليار' },
  ],
  currencies: {
    USD: { one: 'دولار واحد', two: 'دولاران', few: '{n} دولارات', many: '{n} دولارًا', other: '{n} دولار' },
    EUR: { one: 'يورو واحد', other: '{n} يورو' },
    IQD: { one: 'دينار واحد', two: 'ديناران', few: '{n} دنانير', many: '{n} دينارًا', other: '{n} دينار' },
  },
});
