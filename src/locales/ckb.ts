import type { Language } from './language.js';

/*
 * Sorani Kurdish of Iraq and Iran. CLDR 48 has no relative time, lists or compact numbers for it, and spells its months
 * unevenly («تەمووز», «کانونی»): the spellings and «پێرێ» are the editor's. A noun stays singular after a number.
 * «هەینی» with U+0647, as all other words here; CLDR has U+06BE in it.
 */

const both = (unit: string) => ({ past: { other: `{n} ${unit} لەمەوبەر` }, future: { other: `{n} ${unit}ی تر` } });
const counted = (noun: string, indefinite: string) => ({ zero: `هیچ ${indefinite} نییە`, other: `{n} ${noun}` });

/** Sorani (`ckb`, `ckb-IR`, and what `ku-IQ` and `ku-Arab` mean). Registered by `khabar/define/locale/ckb.js`. */
export const ckb: Language = Object.freeze<Language>({
  tag: 'ckb',
  digits: 'arab',
  calendar: 'gregory',
  hourCycle: 'h12',
  dayPeriods: ['ب.ن', 'د.ن'],
  months: {
    gregory: [
      'کانوونی دووەم', 'شوبات', 'ئازار', 'نیسان', 'ئایار', 'حوزەیران', 'تەممووز', 'ئاب', 'ئەیلوول', 'تشرینی یەکەم', 'تشرینی دووەم', 'کانوونی یەکەم',
    ],
    persian: [
      'خاکەلێوە', 'گوڵان', 'جۆزەردان', 'پووشپەڕ', 'گەلاوێژ', 'خەرمانان', 'ڕەزبەر', 'گەڵاڕێزان', 'سەرماوەز', 'بەفرانبار', 'ڕێبەندان', 'ڕەشەمە',
    ],
  },
  weekdays: ['یەکشەممە', 'دووشەممە', 'سێشەممە', 'چوارشەممە', 'پێنجشەممە', 'هەینی', 'شەممە'],
  date: '{d}ی {m}ی {y}',
  dayMonth: '{d}ی {m}',
  weekdayDate: '{w}، {date}',
  dateTime: '{date}، {t}',
  twoCalendars: '{date} ({second})',
  eras: {},
  inZone: '{t} بە کاتی {city}',
  cities: {
    UTC: 'گرینیچ',
    'Asia/Baghdad': 'بەغدا',
    'Asia/Damascus': 'دیمەشق',
    'Asia/Dubai': 'دوبەی',
    'Asia/Tehran': 'تاران',
    'Europe/Istanbul': 'ئەستەنبوڵ',
    'Europe/London': 'لەندەن',
    'America/New_York': 'نیویۆرک',
  },
  published: 'بڵاوکرایەوە:',
  updated: 'دوایین نوێکردنەوە:',
  spoken: { image: 'ژێرنووسی وێنە:', video: 'ژێرنووسی ڤیدیۆ:', audio: 'ژێرنووسی دەنگ:' },
  labels: {
    breaking: 'بەپەلە', live: 'ڕاستەوخۆ', special: 'تایبەت', exclusive: 'تایبەتی', update: 'نوێکردنەوە', opinion: 'بۆچوون',
    keyTakeaways: 'خاڵە سەرەکییەکان', factBox: 'زانیاری', questions: 'پرسیار و وەڵام', timeline: 'زنجیرەی ڕووداوەکان',
    related: 'هەروەها بخوێنەوە', footnotes: 'پەراوێزەکان', correction: 'ڕاستکردنەوە', clarification: 'ڕوونکردنەوە',
    keywords: 'بابەتەکان', translations: 'بە زمانەکانی تر', pinned: 'جێگیرکراو', keyEvent: 'ڕووداوی گرنگ',
    opinionNotice: 'ئەم وتارە بۆچوونی نووسەرەکەیەتی و مەرج نییە بۆچوونی ماڵپەڕەکە بێت.',
    note: 'پەراوێزی {n}', backToNote: 'گەڕانەوە بۆ شوێنی پەراوێزی {n} لە دەقەکەدا',
    photoOf: 'وێنەی {n} لە {total}', previousPhoto: 'وێنەی پێشوو', nextPhoto: 'وێنەی دواتر',
    zoom: 'گەورەکردنی وێنە', close: 'داخستن',
    embed: 'ناوەڕۆک لە {host}', embedLoad: 'پیشاندانی ناوەڕۆک', embedOpen: 'کردنەوە لە {host}',
    embedNotice: 'تەنها بە ڕەزامەندیی تۆ بار دەبێت، و لەوانەیە پلاتفۆرمەکە زانیاری لەسەر تۆ کۆبکاتەوە.',
    embedSkip: 'ئەم ناوەڕۆکە تێپەڕێنە و بەردەوام بە لە خوێندنەوە',
  },
  regions: { IR: { calendar: 'persian', hourCycle: 'h23' } },
  wordsPerMinute: 180,
  readingTime: 'کاتی خوێندنەوە:',
  list: { comma: '، ', and: ' و ' },
  quotes: ['«', '»', '“', '”'],
  counts: {
    comment: counted('لێدوان', 'لێدوانێک'),
    share: counted('هاوبەشکردن', 'هاوبەشکردنێک'),
    view: counted('بینین', 'بینینێک'),
    photo: counted('وێنە', 'وێنەیەک'),
    readingMinute: { zero: 'کەمتر لە خولەکێک', other: '{n} خولەک' },
    update: counted('نوێکردنەوە', 'نوێکردنەوەیەک'),
  },
  compact: [{ other: '{n} هەزار' }, { other: '{n} ملیۆن' }, { other: '{n} ملیار' }],
  currencies: { USD: { other: '{n} دۆلار' }, EUR: { other: '{n} یۆرۆ' }, IQD: { other: '{n} دینار' } },
  relative: {
    now: 'ئێستا',
    moments: 'چەند ساتێک لەمەوبەر',
    soon: 'دوای چەند ساتێک',
    days: { '-2': 'پێرێ', '-1': 'دوێنێ', 0: 'ئەمڕۆ', 1: 'سبەینێ', 2: 'دووسبەی' },
    minute: both('خولەک'),
    hour: both('کاتژمێر'),
    day: both('ڕۆژ'),
    week: both('هەفتە'),
    month: both('مانگ'),
    year: both('ساڵ'),
  },
});
