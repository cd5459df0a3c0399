// What every framework's component is given, and how a test reaches it: `newsApp.render(state)`.

/** The first state of each app, on the server too. */
export const first = {
  headline: 'عين اميركا لا تزال على العراق',
  place: 'بغداد',
  name: 'AvaToday',
  datetime: '2023-08-10',
  dateWords: '10 آب 2023',
  count: 0,
  countWords: 'لا تعليقات',
  caption: 'جسر الجمهورية',
  credit: 'رويترز',
  paragraphs: ['الفقرة الأولى.', 'الفقرة الثانية.'],
  article: undefined,
  footer: 'اشترك',
};

/** Puts the handle on the page, once the component stands. */
export const expose = (render) => {
  globalThis.newsApp = { render };
  dispatchEvent(new Event('news-app'));
};
