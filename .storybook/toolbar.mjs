/*
 * What the toolbar chooses: the language, direction, colour scheme and theme of the page around a story, the size of its text
 * and its width. Text size and width are of a story alone in its frame: a docs page keeps its own.
 */

const locales = {
  'ar-IQ': 'Arabic, Iraq',
  ar: 'Arabic',
  'ar-EG': 'Arabic, Egypt',
  'ar-SA': 'Arabic, Saudi Arabia',
  'ar-MA': 'Arabic, Morocco',
  'ar-DZ': 'Arabic, Algeria',
  'ar-MR': 'Arabic, Mauritania',
  'ar-IQ-u-nu-arab': 'Arabic, Iraq, Arabic digits',
  fa: 'Persian',
  'fa-AF': 'Persian, Afghanistan',
  ps: 'Pashto',
  ur: 'Urdu',
  ckb: 'Kurdish, Sorani',
  ku: 'Kurdish, Kurmanji',
  he: 'Hebrew',
  tr: 'Turkish',
  en: 'English',
  'en-US': 'English, United States',
};

export const globalTypes = {
  locale: {
    description: 'The language of the page',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      items: Object.entries(locales).map(([value, title]) => ({ value, title, right: value })),
      dynamicTitle: true,
    },
  },
  direction: {
    description: 'The direction of the page',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      items: [
        { value: 'language', title: 'As the language', icon: 'transfer' },
        { value: 'rtl', title: 'Right to left', icon: 'arrowleft' },
        { value: 'ltr', title: 'Left to right', icon: 'arrowright' },
      ],
    },
  },
  scheme: {
    description: 'The colour scheme of the page',
    toolbar: {
      title: 'Colours',
      icon: 'contrast',
      items: [
        { value: 'light', title: 'Light', icon: 'sun' },
        { value: 'dark', title: 'Dark', icon: 'moon' },
        { value: 'system', title: 'As the system', icon: 'browser' },
      ],
    },
  },
  theme: {
    description: 'The theme of the page',
    toolbar: {
      title: 'Theme',
      icon: 'paintbrush',
      items: ['broadsheet', 'modern', 'magazine', 'light'].map((value) => ({ value, title: `Theme: ${value}` })),
      dynamicTitle: true,
    },
  },
  textSize: {
    description: 'The text size that the reader has set in the browser',
    toolbar: {
      title: 'Text size',
      icon: 'type',
      items: ['100', '150', '200'].map((value) => ({ value, title: `Text: ${value} %` })),
      dynamicTitle: true,
    },
  },
  width: {
    description: 'The width of the page around a story',
    toolbar: {
      title: 'Width',
      icon: 'ruler',
      items: [{ value: 'full', title: 'Width: all' }, ...['360', '768', '1280'].map((value) => ({ value, title: `Width: ${value} px` }))],
      dynamicTitle: true,
    },
  },
};

/** `STORYBOOK_DIRECTION=ltr` turns the pages around the stories about: so the tests run them a second time. */
const { STORYBOOK_DIRECTION: direction = 'language' } = import.meta.env;

export const initialGlobals = { locale: 'ar-IQ', direction, scheme: 'system', theme: 'broadsheet', textSize: '100', width: 'full' };
