import type { Language } from './language.js';

/*
 * Turkish: a left-to-right control, and the sister edition of many newsrooms of the region. Months, weekdays, relative
 * forms, percent and compact units: CLDR 48. A noun stays singular after a number.
 */

const both = (unit: string) => ({ past: { other: `{n} ${unit} önce` }, future: { other: `{n} ${unit} sonra` } });
const counted = (noun: string, none: string) => ({ zero: `${none} yok`, other: `{n} ${noun}` });

/** Turkish (`tr`). Registered by `khabar/define/locale/tr.js`. */
export const tr: Language = Object.freeze<Language>({
  tag: 'tr',
  digits: 'latn',
  calendar: 'gregory',
  hourCycle: 'h23',
  dayPeriods: ['ÖÖ', 'ÖS'],
  months: {
    gregory: ['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran', 'Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık'],
    'islamic-umalqura': [
      'Muharrem', 'Safer', 'Rebiülevvel', 'Rebiülahir', 'Cemaziyelevvel', 'Cemaziyelahir', 'Recep', 'Şaban', 'Ramazan', 'Şevval', 'Zilkade', 'Zilhicce',
    ],
  },
  weekdays: ['Pazar', 'Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi'],
  date: '{d} {m} {y}',
  weekdayDate: '{date} {w}',
  dateTime: '{date} {t}',
  twoCalendars: '{date} ({second})',
  eras: {},
  inZone: '{t} ({city})',
  cities: {
    UTC: 'GMT',
    'Asia/Baghdad': 'Bağdat',
    'Asia/Damascus': 'Şam',
    'Asia/Jerusalem': 'Kudüs',
    'Asia/Riyadh': 'Riyad',
    'Asia/Tehran': 'Tahran',
    'Africa/Cairo': 'Kahire',
    'Europe/Istanbul': 'İstanbul',
    'Europe/London': 'Londra',
  },
  published: 'Yayınlanma:',
  updated: 'Son güncelleme:',
  spoken: { image: 'Fotoğraf açıklaması:', video: 'Video açıklaması:', audio: 'Ses açıklaması:' },
  labels: {
    breaking: 'Son dakika', live: 'Canlı', special: 'Özel', exclusive: 'Özel haber', update: 'Güncelleme', opinion: 'Görüş',
    keyTakeaways: 'Öne çıkanlar', factBox: 'Bir bakışta', questions: 'Sorular ve yanıtlar', timeline: 'Olayların sırası',
    related: 'Bunu da okuyun', footnotes: 'Notlar', correction: 'Düzeltme', clarification: 'Açıklama',
    keywords: 'Konular', translations: 'Diğer dillerde', pinned: 'Sabitlendi', keyEvent: 'Önemli gelişme',
    opinionNotice: 'Bu yazı yazarının görüşüdür; yayıncının görüşünü yansıtmayabilir.',
    note: 'Not {n}', backToNote: 'Metindeki {n}. nota dön',
    photoOf: 'Fotoğraf {n}, toplam {total}', previousPhoto: 'Önceki fotoğraf', nextPhoto: 'Sonraki fotoğraf',
    zoom: 'Fotoğrafı büyüt', close: 'Kapat',
    embed: '{host} içeriği', embedLoad: 'İçeriği göster', embedOpen: '{host} üzerinde aç',
    embedNotice: 'Yalnızca izninizle yüklenir; platform hakkınızda veri toplayabilir.',
    embedSkip: 'Bu içeriği geç ve okumaya devam et',
  },
  separators: [',', '.'],
  percent: '%{n}',
  wordsPerMinute: 200,
  readingTime: 'Okuma süresi:',
  list: { comma: ', ', and: ' ve ' },
  quotes: ['“', '”', '‘', '’'],
  counts: {
    comment: { ...counted('yorum', 'Yorum'), none: 'Henüz yorum yok' },
    share: counted('paylaşım', 'Paylaşım'),
    view: counted('görüntülenme', 'Görüntülenme'),
    photo: counted('fotoğraf', 'Fotoğraf'),
    readingMinute: { zero: 'Bir dakikadan az', other: '{n} dakika' },
    update: counted('güncelleme', 'Güncelleme'),
  },
  compact: [{ other: '{n} bin' }, { other: '{n} milyon' }, { other: '{n} milyar' }],
  currencies: { USD: { other: '{n} dolar' }, EUR: { other: '{n} avro' }, TRY: { other: '{n} lira' } },
  relative: {
    now: 'şimdi',
    moments: 'birkaç saniye önce',
    soon: 'birkaç saniye sonra',
    days: { '-2': 'evvelsi gün', '-1': 'dün', 0: 'bugün', 1: 'yarın', 2: 'öbür gün' },
    minute: both('dakika'),
    hour: both('saat'),
    day: both('gün'),
    week: both('hafta'),
    month: both('ay'),
    year: both('yıl'),
  },
});
