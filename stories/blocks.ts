import type { Article, Block, Content } from '../src/index.js';

/*
 * Every kind of block in words of five sorts: plain, long, in mixed scripts, English from left to right, and none at all.
 */

/** What a block is made of. */
export interface Words {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly name: string;
  readonly runs: Content;
}

const LONG = 'قالت وزارة الموارد المائية إن تصريف دجلة عند سدة سامراء بلغ 1,250 مترًا مكعبًا في الثانية، أي نحو ثلاثة أضعاف معدله في مثل هذا الوقت من السنة، وإن الطواقم الفنية موجودة على مدار الساعة في جميع النواظم والسدود. ';
const MIXED = 'أعلنت شركة Siemens Energy أن محطة COVID-19 قرب Boeing 737 تعمل بنسبة 46% بلغة C++ منذ 26-7-2021، والرقم +964 770 123 4567 مفتوح للاستفسار عن iPhone 15: 3 أجهزة.';

export const WORDS: Readonly<Record<'plain' | 'long' | 'mixed' | 'english' | 'empty', Words>> = {
  plain: {
    lang: 'ar-IQ', title: 'ماء كثير وخزانات عطشى', text: 'يرى مهندسون أن الموجة فرصة قبل أن تكون خطرًا.', name: 'سلمى الجنابي',
    runs: ['يرى ', { type: 'strong', content: 'مهندسون' }, ' أن ', { type: 'link', href: '#wave', content: 'الموجة' }, ' فرصة قبل أن تكون خطرًا.'],
  },
  long: { lang: 'ar-IQ', title: LONG, text: LONG.repeat(3), name: 'عبد الرحمن بن محمد بن عبد العزيز آل الشيخ إبراهيم الأنصاري', runs: [LONG.repeat(3), 'ب'.repeat(200)] },
  mixed: {
    lang: 'ar-IQ', title: 'قمة G20+ في Zoom: 7-8 قرارات', text: MIXED, name: 'Layla الربيعي',
    runs: [MIXED, ' ', { type: 'language', lang: 'en', content: 'The river rises.' }, ' ثم ', { type: 'code', text: 'a < b && c' }, '.'],
  },
  english: {
    lang: 'en', title: 'Too much water', text: 'Engineers see the wave as a chance before a danger.', name: 'Salma al-Janabi',
    runs: ['Engineers see the wave as a ', { type: 'emphasis', content: 'chance' }, ' before a danger.'],
  },
  empty: { lang: 'ar-IQ', title: '', text: '', name: '', runs: [] },
};

const PICTURE = '/fixtures/pictures/g3.svg';
const picture = (w: Words) => ({ src: PICTURE, alt: w.title, width: 800, height: 600, caption: w.runs, credit: w.name });
const paragraph = (w: Words): Block => ({ type: 'paragraph', content: w.runs });
const related = ({ title, name }: Words, published: string) => ({ headline: title, url: '#story', kicker: name, published });

type Kinds = { readonly [Type in Block['type']]: (w: Words) => Extract<Block, { type: Type }> };

/** A block of each kind, in the words given. */
export const KINDS: Kinds = {
  'paragraph': (w) => ({ type: 'paragraph', content: w.runs }),
  'heading': (w) => ({ type: 'heading', content: w.title }),
  'list': (w) => ({ type: 'list', ordered: true, items: [w.runs, { content: w.title, items: [w.text, w.name] }, w.text] }),
  'quote': (w) => ({ type: 'quote', content: w.runs, attribution: w.name, url: '#statement' }),
  'pull-quote': (w) => ({ type: 'pull-quote', content: w.text, attribution: w.name }),
  'image': (w) => ({ type: 'image', ...picture(w) }),
  'video': (w) => ({
    type: 'video', src: '/fixtures/pictures/none.mp4', title: w.title, poster: '/fixtures/pictures/lead.svg', width: 1600, height: 900,
    tracks: [{ src: '/fixtures/pictures/captions.vtt', lang: w.lang }], caption: w.runs, credit: w.name,
  }),
  'audio': (w) => ({ type: 'audio', src: '/fixtures/pictures/none.mp3', title: w.title, caption: w.runs, credit: w.name }),
  'gallery': (w) => ({ type: 'gallery', items: [picture(w), { ...picture(w), src: '/fixtures/pictures/g1.svg' }, { ...picture(w), src: '/fixtures/pictures/g2.svg' }], caption: w.runs }),
  'embed': (w) => ({ type: 'embed', url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', title: w.title, caption: w.text }),
  'table': (w) => ({
    type: 'table', caption: w.title, rowHeaders: true, columns: [w.name, '2019', '2024'], note: w.runs,
    rows: [[w.name, '1,250', '46%'], [w.name, '-5', { content: w.title, colspan: 1 }], [w.title, '11.1', '٦٥٪']],
  }),
  'fact-box': (w) => ({ type: 'fact-box', title: w.title, items: [{ term: w.name, value: '1,418' }, { term: w.title, value: w.text }], blocks: [paragraph(w)] }),
  'key-takeaways': (w) => ({ type: 'key-takeaways', title: w.name, items: [w.text, w.runs, w.title] }),
  'questions': (w) => ({ type: 'questions', items: [{ question: w.title, answer: [paragraph(w)] }, { question: w.name, answer: [{ type: 'list', items: [w.text, w.name] }] }] }),
  'timeline': (w) => ({ type: 'timeline', items: [{ date: '2024-03-10', content: w.runs }, { date: '2024-03-11', label: w.name, title: w.title, content: w.text }, { label: w.title }] }),
  'related': (w) => ({ type: 'related', items: [related(w, '2024-03-11'), { headline: w.text, url: '#map' }] }),
  'correction': (w) => ({ type: 'correction', date: '2024-03-12', content: w.runs }),
  'live-update': (w) => ({
    type: 'live-update', id: `update-${w.title.length}`, published: '2024-03-14T13:10+03:00', title: w.title, keyEvent: true, authors: [{ name: w.name }], blocks: [paragraph(w)],
  }),
  'opinion-notice': (w) => ({ type: 'opinion-notice', content: w.text }),
  'footnotes': (w) => ({ type: 'footnotes', items: [{ id: '1', content: w.runs }, { id: '2', content: w.title }] }),
  'code': (w) => ({ type: 'code', language: 'csv', text: w.text ? `station,discharge\nsamarra,1250,${w.text}` : '' }),
  'divider': () => ({ type: 'divider' }),
  'slot': (w) => ({ type: 'slot', name: 'ad', size: 'banner', label: w.name }),
};

/** An article with one block of a kind; a note is referred to, so that its way back is seen. */
export const articleOf = (kind: Block['type'], sort: keyof typeof WORDS): Article => {
  const w = WORDS[sort];
  const reference: Block[] = kind === 'footnotes' ? [{ type: 'paragraph', content: [w.title, { type: 'footnote', note: '1' }] }] : [];
  return { id: `${kind}-${sort}`, lang: w.lang, body: [...reference, KINDS[kind](w)] };
};
