import type { Language } from './language.js';

/*
 * Pashto of Afghanistan and, by the Gregorian calendar, of Pakistan. Months: CLDR 48, but «غبرګولی» with U+06AB and
 * «دقیقه», «میاشت» with ی by the editor's rulings. Day, month, year, as Pashto newsrooms print; CLDR's order is year first.
 */

const both = (one: string, many: string, oblique: string, oneOblique: string) => ({
  past: { one: `{n} ${one} مخکې`, other: `{n} ${many} مخکې` },
  future: { one: `په {n} ${oneOblique} کې`, other: `په {n} ${oblique} کې` },
});
const counted = (one: string, other: string) => ({ zero: `هېڅ ${one} نشته`, one: `{n} ${one}`, other: `{n} ${other}` });

/** Pashto (`ps`, which means `ps-AF`, and `ps-PK`). Registered by `khabar/define/locale/ps.js`. */
export const ps: Language = Object.freeze<Language>({
  tag: 'ps',
  digits: 'arabext',
  calendar: 'persian',
  hourCycle: 'h23',
  dayPeriods: ['غ.م.', 'غ.و.'],
  months: {
    gregory: [
      'جنوري', 'فېبروري', 'مارچ', 'اپریل', 'مۍ', 'جون', 'جولای', 'اګست', 'سپتمبر', 'اکتوبر', 'نومبر', 'دسمبر',
    ],
    persian: [
      'وری', 'غویی', 'غبرګولی', 'چنگاښ', 'زمری', 'وږی', 'تله', 'لړم', 'لیندۍ', 'مرغومی', 'سلواغه', 'کب',
    ],
  },
  weekdays: ['یونۍ', 'دونۍ', 'درېنۍ', 'څلرنۍ', 'پینځنۍ', 'جمعه', 'اونۍ'],
  date: '{d} {m} {y}',
  weekdayDate: '{w}، {date}',
  dateTime: '{date}، {t}',
  twoCalendars: '{date} ({second})',
  eras: {},
  inZone: '{t} ({city})',
  cities: {
    UTC: 'ګرینویچ',
    'Asia/Baghdad': 'بغداد',
    'Asia/Dubai': 'دوبۍ',
    'Asia/Kabul': 'کابل',
    'Asia/Karachi': 'کراچۍ',
    'Asia/Tehran': 'تهران',
    'Europe/London': 'لندن',
    'America/New_York': 'نیویارک',
  },
  published: 'خپور شوی:',
  updated: 'وروستی تازه کول:',
  spoken: { image: 'د انځور تشریح:', video: 'د ویډیو تشریح:', audio: 'د غږ تشریح:' },
  labels: {
    breaking: 'بیړنی', live: 'ژوندی', special: 'ځانګړی', exclusive: 'ځانګړی راپور', update: 'تازه', opinion: 'نظر',
    keyTakeaways: 'مهم ټکي', factBox: 'لنډ معلومات', questions: 'پوښتنې او ځوابونه', timeline: 'د پېښو لړۍ',
    related: 'دا هم ولولئ', footnotes: 'لمنلیکونه', correction: 'سمون', clarification: 'وضاحت',
    keywords: 'موضوعات', translations: 'په نورو ژبو', pinned: 'په سر کې ساتل شوی', keyEvent: 'مهمه پېښه',
    opinionNotice: 'دا لیکنه د لیکوال خپل نظر دی، اړینه نه ده چې د خپرونکي نظر دې وي.',
    note: '{n} لمنلیک', backToNote: 'په متن کې د {n} لمنلیک ځای ته ستنېدل',
    photoOf: 'له {total} څخه {n} انځور', previousPhoto: 'مخکینی انځور', nextPhoto: 'بل انځور',
    zoom: 'انځور لویول', close: 'بندول',
    embed: 'د {host} منځپانګه', embedLoad: 'منځپانګه ښکاره کړئ', embedOpen: 'په {host} کې یې پرانیزئ',
    embedNotice: 'یوازې ستاسو په اجازه پورته کېږي، او پلیټفارم ښايي ستاسو معلومات راټول کړي.',
    embedSkip: 'له دې منځپانګې تېر شئ او لوستلو ته دوام ورکړئ',
  },
  regions: { PK: { calendar: 'gregory' } },
  wordsPerMinute: 180,
  readingTime: 'د لوستلو وخت:',
  list: { comma: '، ', and: ' او ' },
  quotes: ['«', '»', '“', '”'],
  counts: {
    comment: counted('تبصره', 'تبصرې'),
    share: counted('شریکول', 'شریکول'),
    view: counted('کتنه', 'کتنې'),
    photo: counted('انځور', 'انځورونه'),
    readingMinute: { zero: 'له یوې دقیقې لږ', one: '{n} دقیقه', other: '{n} دقیقې' },
    update: counted('تازه خبر', 'تازه خبرونه'),
  },
  compact: [{ one: '{n} زر', other: '{n} زره' }, { one: '{n} میلیون', other: '{n} میلیونه' }, { one: '{n} میلیارد', other: '{n} میلیارده' }],
  currencies: { USD: { other: '{n} ډالر' }, EUR: { other: '{n} یورو' }, AFN: { other: '{n} افغانۍ' } },
  relative: {
    now: 'اوس',
    moments: 'څو شېبې مخکې',
    soon: 'په څو شېبو کې',
    days: { '-1': 'پرون', 0: 'نن', 1: 'سبا' },
    minute: both('دقیقه', 'دقیقې', 'دقیقو', 'دقیقه'),
    hour: both('ساعت', 'ساعتونه', 'ساعتو', 'ساعت'),
    day: both('ورځ', 'ورځې', 'ورځو', 'ورځ'),
    week: both('اونۍ', 'اونۍ', 'اونیو', 'اونۍ'),
    month: both('میاشت', 'میاشتې', 'میاشتو', 'میاشت'),
    year: both('کال', 'کاله', 'کالونو', 'کال'),
  },
});
