import type { Article } from '../src/index.js';
import { fiftyAuthors, tigris } from './support.js';

/*
 * Invented articles for single stories.
 */

export const missingParts: Article = {
  lang: 'ar-IQ',
  headline: 'انقطاع الكهرباء عن أحياء في الموصل',
  body: [{ type: 'paragraph', content: 'انقطع التيار الكهربائي فجر اليوم عن ثلاثة أحياء في الجانب الأيمن من الموصل.' }],
};

export const manyAuthors: Article = { ...tigris, id: 'fifty-authors', authors: fiftyAuthors };

const LONG = 'قسطنطينية';

/** Ten thousand letters without a space, and a headline that no line can hold. */
export const longWord: Article = {
  lang: 'ar',
  headline: `كلمة طويلة: ${LONG.repeat(20)}`,
  body: [{ type: 'paragraph', content: LONG.repeat(Math.ceil(10_000 / LONG.length)).slice(0, 10_000) }],
};

const RLO = '\u202E';
const PDI = '\u2069';

/** What an attacker would send: everywhere it is text, and nothing but text. */
export const hostile: Article = {
  lang: 'ar',
  kicker: '<b>خبر</b>',
  headline: `عنوان <script>globalThis.breached = true</script> ${RLO}مقلوب${PDI}`,
  authors: [{ name: '"><img src=x onerror="globalThis.breached = true">', url: 'javascript:globalThis.breached = true' }],
  published: '2024-03-12"><script>globalThis.breached = true</script>',
  caption: `<iframe src="javascript:parent.breached = true"></iframe>${PDI}${PDI}`,
  body: [
    {
      type: 'paragraph',
      content: [
        'نص ثم ',
        { type: 'link', href: 'JaVa\tScRiPt:globalThis.breached = true', content: 'رابط لا يفتح شيئًا' },
        ' ثم </p><svg onload="globalThis.breached = true"> وبعده كلام.',
      ],
    },
  ],
};

export const english: Article = {
  lang: 'en',
  kicker: 'Iraq',
  headline: 'The Tigris rises, and Baghdad gets its river back',
  standfirst: 'Rain in the north has brought the highest water in five years; officials say the dams are holding.',
  dateline: 'Baghdad',
  authors: [{ name: 'Layla al-Rubaie' }, { name: 'Hasan al-Karkhi' }],
  published: '2024-03-12T09:40+03:00',
  comments: { count: 103, url: '#comments' },
  body: [
    {
      type: 'paragraph',
      content:
        'People in Karrada and Adhamiya woke on Tuesday to a river they had not seen for years: fast brown water over the sandbanks and against the steps of the corniche.',
    },
    {
      type: 'paragraph',
      content: [
        'The Ministry of Water Resources put the flow at the Samarra barrage at ',
        { type: 'strong', content: '1,250 cubic metres a second' },
        ', about three times what is usual at this time of year.',
      ],
    },
  ],
};

export const persian: Article = {
  lang: 'fa',
  kicker: 'ایران',
  headline: 'زاینده‌رود دوباره به اصفهان رسید',
  standfirst: 'پس از پنج ماه خشکی، آب از زیر سی‌وسه‌پل گذشت و مردم برای دیدن رودخانه به کنارهٔ آن آمدند.',
  dateline: 'اصفهان',
  authors: [{ name: 'مریم احمدی' }, { name: 'رضا کریمی' }, { name: 'سارا موسوی' }],
  published: '2024-11-14T10:30+03:30',
  comments: { count: 24, url: '#comments' },
  body: [
    {
      type: 'paragraph',
      content:
        'مردم اصفهان صبح پنجشنبه با صدای آب از خواب بیدار شدند. به گفتهٔ شرکت آب منطقه‌ای، بارندگی‌های دو هفتهٔ گذشته سبب شد که دریچه‌های سد باز شود و رودخانه پس از پنج ماه دوباره جاری شود.',
    },
    {
      type: 'paragraph',
      content:
        'یکی از کشاورزان شرق اصفهان می‌گوید: «اگر آب تا پایان پاییز بماند، امسال گندم می‌کاریم.» کارشناسان هشدار می‌دهند که بدون صرفه‌جویی در مصرف، این جریان پایدار نخواهد بود.',
    },
  ],
};
