import type { Language } from './language.js';

/*
 * Kurmanji Kurdish in Latin script, the sister edition of many Kurdish newsrooms. Months, days and relative forms: CLDR 48.
 * A noun stays as it is after a number.
 */

const both = (one: string, other: string) => ({
  past: { one: `berî {n} ${one}`, other: `berî {n} ${other}` },
  future: { one: `piştî {n} ${one}`, other: `piştî {n} ${other}` },
});
const counted = (noun: string, none: string) => ({ zero: `${none} tune`, other: `{n} ${noun}` });

/** Kurmanji (`ku`). Registered by `khabar/define/locale/ku.js`. */
export const ku: Language = Object.freeze<Language>({
  tag: 'ku',
  digits: 'latn',
  calendar: 'gregory',
  hourCycle: 'h23',
  dayPeriods: ['BN', 'PN'],
  months: {
    gregory: [
      'rêbendan', 'sibat', 'adar', 'nîsan', 'gulan', 'hezîran', 'tîrmeh', 'tebax', 'îlon', 'cotmeh', 'mijdar', 'berfanbar',
    ],
  },
  weekdays: ['yekşem', 'duşem', 'sêşem', 'çarşem', 'pêncşem', 'înî', 'şemî'],
  date: '{d}ê {m}a {y}an',
  dayMonth: '{d}ê {m}ê',
  weekdayDate: '{w}, {date}',
  dateTime: '{date}, {t}',
  twoCalendars: '{date} ({second})',
  eras: {},
  inZone: '{t} ({city})',
  cities: { UTC: 'GMT', 'Asia/Baghdad': 'Bexda', 'Asia/Damascus': 'Şam', 'Asia/Tehran': 'Tehran', 'Europe/Istanbul': 'Stenbol', 'Europe/London': 'London' },
  published: 'Hatiye weşandin:',
  updated: 'Nûkirina dawî:',
  spoken: { image: 'Jêrnivîsa wêneyê:', video: 'Jêrnivîsa vîdyoyê:', audio: 'Jêrnivîsa deng:' },
  labels: {
    breaking: 'Lezgîn', live: 'Zindî', special: 'Taybet', exclusive: 'Ekskluzîv', update: 'Nûkirin', opinion: 'Nerîn',
    keyTakeaways: 'Xalên sereke', factBox: 'Agahî', questions: 'Pirs û bersiv', timeline: 'Rêza bûyeran',
    related: 'Herwiha bixwîne', footnotes: 'Jêrenot', correction: 'Rastkirin', clarification: 'Zelalkirin',
    keywords: 'Mijar', translations: 'Bi zimanên din', pinned: 'Li jor hatiye girtin', keyEvent: 'Bûyera girîng',
    opinionNotice: 'Ev gotar nerîna nivîskarê xwe ye û ne mecbûr e ku nerîna weşanger be.',
    note: 'Jêrenota {n}', backToNote: 'Vegere cihê jêrenota {n} di nivîsê de',
    photoOf: 'Wêneyê {n} ji {total}', previousPhoto: 'Wêneyê berê', nextPhoto: 'Wêneyê din',
    zoom: 'Wêneyê mezin bike', close: 'Bigire',
    embed: 'Naverok ji {host}', embedLoad: 'Naverokê nîşan bide', embedOpen: 'Li {host} veke',
    embedNotice: 'Tenê bi razîbûna te tê barkirin, û dibe ku platform daneyên te kom bike.',
    embedSkip: 'Vê naverokê derbas bike û bixwîne',
  },
  separators: [',', '.'],
  percent: '%{n}',
  wordsPerMinute: 180,
  readingTime: 'Dema xwendinê:',
  list: { comma: ', ', and: ' û ' },
  quotes: ['“', '”', '‘', '’'],
  counts: {
    comment: counted('şîrove', 'Şîrove'),
    share: counted('parvekirin', 'Parvekirin'),
    view: counted('dîtin', 'Dîtin'),
    photo: counted('wêne', 'Wêne'),
    readingMinute: { zero: 'Kêmtirî deqîqeyekê', other: '{n} deqîqe' },
    update: counted('nûkirin', 'Nûkirin'),
  },
  compact: [{ other: '{n} hezar' }, { other: '{n} milyon' }, { other: '{n} milyar' }],
  currencies: { USD: { other: '{n} dolar' }, EUR: { other: '{n} ewro' }, IQD: { other: '{n} dînar' } },
  relative: {
    now: 'niha',
    moments: 'berî çend kêliyan',
    soon: 'piştî çend kêliyan',
    days: { '-1': 'duh', 0: 'îro', 1: 'sibê' },
    minute: both('deqîqeyê', 'deqîqeyan'),
    hour: both('saetê', 'saetan'),
    day: both('rojê', 'rojan'),
    week: both('hefteyê', 'hefteyan'),
    month: both('mehê', 'mehan'),
    year: both('salê', 'salan'),
  },
});
