const faces = [
  '400 1em "Noto Naskh Arabic Variable"',
  '700 1em "Noto Naskh Arabic Variable"',
  '400 1em "Noto Nastaliq Urdu"',
  '700 1em "Noto Nastaliq Urdu"',
  '700 1em "Amiri"',
  '800 1em "Noto Kufi Arabic Variable"',
  '400 1em "Frank Ruhl Libre Variable"',
  ...[400, 500, 600, 700].map((weight) => `${weight} 1em "IBM Plex Sans Arabic"`),
];

/** Letters of every subset that a story prints, so that each face is fetched before the first line is laid out. */
const sample = 'خبر ہے Khabar 103 «» חדשות.';

/** A loader: no story is rendered in a fallback face, and no screenshot taken in one. */
export const loadFonts = async () => {
  await Promise.all(faces.map((face) => document.fonts.load(face, sample)));
  await document.fonts.ready;
};
