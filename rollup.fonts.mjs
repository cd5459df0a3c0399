// Fonts for sites that want them: dist/fonts/<family>.css, with the files and their licences beside it. No element asks for one.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Blob, Buffer as Run, Face, Font, shape, Variation } from 'harfbuzzjs';
import woff2 from 'wawoff2';

/** From regular to bold in one file, or two to four weights in a file each: what the article's styles ask for. */
const VARIABLE = ['400 700'];

/** Each family, the package that it comes from, and the language in which its fallback is matched. */
export const families = [
  { family: 'Noto Naskh Arabic', from: '@fontsource-variable/noto-naskh-arabic', weights: VARIABLE, lang: 'ar', isUneven: true },
  { family: 'Amiri', from: '@fontsource/amiri', weights: ['400', '700'], lang: 'ar' },
  { family: 'IBM Plex Sans Arabic', from: '@fontsource/ibm-plex-sans-arabic', weights: ['400', '500', '600', '700'], lang: 'ar' },
  { family: 'Noto Kufi Arabic', from: '@fontsource-variable/noto-kufi-arabic', weights: VARIABLE, lang: 'ar' },
  { family: 'Vazirmatn', from: '@fontsource-variable/vazirmatn', weights: VARIABLE, lang: 'fa' },
  { family: 'Noto Nastaliq Urdu', from: '@fontsource-variable/noto-nastaliq-urdu', weights: VARIABLE, lang: 'ur' },
  { family: 'Frank Ruhl Libre', from: '@fontsource-variable/frank-ruhl-libre', weights: VARIABLE, lang: 'he' },
].map((each) => ({ ...each, id: path.basename(each.from), script: each.lang === 'he' ? 'hebrew' : 'arabic' }));

/** What is measured: the whole text of an article in the language. Another text moves a ratio by one hundredth at most. */
const SAMPLES = { ar: 'long-read', fa: 'persian', ur: 'urdu', he: 'hebrew' };

/**
 * System fonts by the names of their regular and bold face, with the mean advance of a character of the samples in each, in em.
 * They were measured once, with `meanAdvance`, since a build has no such fonts: Arial 5.01 stands on Windows and on Apple's
 * systems, Noto on Android, DejaVu or Noto on Linux. Where several are here, the last one is taken.
 */
const SYSTEMS = [
  { names: ['DejaVu Sans', 'DejaVu Sans Bold'], ar: [0.4506, 0.5332], fa: [0.4558, 0.5374], ur: [0.4676, 0.5431], he: [0.4801, 0.5257] },
  { names: ['Noto Sans Arabic', 'Noto Sans Arabic Bold'], ar: [0.4188, 0.4579], fa: [0.421, 0.4618], ur: [0.4216, 0.4564] },
  { names: ['Noto Naskh Arabic', 'Noto Naskh Arabic Bold'], ar: [0.376, 0.3899], fa: [0.3809, 0.3944], ur: [0.3889, 0.4] },
  { names: ['Noto Sans Hebrew', 'Noto Sans Hebrew Bold'], he: [0.4614, 0.4876] },
  { names: ['Arial', 'Arial Bold'], ar: [0.3516, 0.3578], fa: [0.3649, 0.371], ur: [0.3848, 0.3879], he: [0.4314, 0.4516] },
];
const WEIGHTS = [400, 700];

/** PostScript names where they are not the full name without its space: engines look for either. */
const POSTSCRIPT = { Arial: 'ArialMT', 'Arial Bold': 'Arial-BoldMT', 'DejaVu Sans': 'DejaVuSans' };
const postscript = (name) => POSTSCRIPT[name] ?? (name.endsWith(' Bold') ? `${name.slice(0, -5).replaceAll(' ', '')}-Bold` : `${name.replaceAll(' ', '')}-Regular`);

/**
 * Noto Naskh's Latin is too tall beside its Arabic (a digit .72 em, an alef .67), its « » too small for a language that quotes
 * all day (.32 em, where Amiri has .41): the same file again, at other sizes, for those characters alone.
 */
const REPAIRS = [
  { sizeAdjust: 0.93, range: 'U+0030-0039,U+0041-005A,U+0061-007A,U+00C0-00FF' },
  { sizeAdjust: 1.28, range: 'U+00AB,U+00BB' },
];

const folderOf = ({ from }) => path.resolve('node_modules', from);
const fileOf = ({ id, from }, subset, weight) => `${id}-${subset}-${from.includes('variable') ? 'wght' : weight}-normal.woff2`;
const bytesOf = (each, subset, weight) => readFile(path.join(folderOf(each), 'files', fileOf(each, subset, weight)));

/** A font as HarfBuzz has it, which shapes text in browsers too: a letter's width is not that of its isolated form. */
async function open(bytes, weight) {
  const face = new Face(new Blob(Uint8Array.from(await woff2.decompress(bytes))));
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]); // a file of one weight has no such axis, and is left as it is
  return { font, em: face.upem, ...font.hExtents() };
}

/** What the file of the script is there for; the file of Latin has spaces, marks and digits. */
const SCRIPT = /([\u0590-\u08FF\u200C-\u200E\uFB1D-\uFDFF\uFE70-\uFEFC]+)/;

function advance({ font, em }, text) {
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  shape(font, run);
  return run.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / em;
}

/** The mean advance of a character of a text, in em, where two files share it. */
export const meanAdvance = (text, script, latin) =>
  text.split(SCRIPT).reduce((sum, part, index) => sum + advance(index % 2 ? script : latin, part), 0) / text.length;

const percent = (value) => `${Number((value * 100).toFixed(2))}%`;

/** Ascent, descent and gap of a family, for a face that is drawn so much larger or smaller. */
const overrides = ({ ascender, descender, lineGap, em }, sizeAdjust) => ({
  'size-adjust': percent(sizeAdjust),
  'ascent-override': percent(ascender / em / sizeAdjust),
  'descent-override': percent(-descender / em / sizeAdjust),
  'line-gap-override': percent(lineGap / em / sizeAdjust),
});

const rule = (descriptors) => `@font-face {\n${Object.entries(descriptors).map(([name, value]) => `  ${name}: ${value};\n`).join('')}}\n`;

const webFace = (each, subset, weight, range, more = {}) => rule({
  'font-family': `'${each.family}'`,
  'font-style': 'normal',
  'font-weight': weight,
  'font-display': 'swap',
  ...more,
  src: `url('./files/${fileOf(each, subset, weight)}') format('woff2')`,
  'unicode-range': range,
});

/** The faces of the fallback: those of the system, drawn so that a line of them is as long and as high as one of the family. */
async function fallbackFaces(each) {
  const text = (await readFile(`fixtures/${SAMPLES[each.lang]}/expected.txt`, 'utf8')).replace(/\s+/g, ' ').trim();
  const faces = WEIGHTS.map(async (weight, index) => {
    const [script, latin] = await Promise.all([each.script, 'latin'].map(async (subset) => open(await bytesOf(each, subset, weight), weight)));
    const width = meanAdvance(text, script, latin);
    return SYSTEMS.filter((system) => system[each.lang]).map(({ names, [each.lang]: widths }) => rule({
      'font-family': `'${each.family} Fallback'`,
      'font-weight': weight,
      src: `local('${names[index]}'), local('${postscript(names[index])}')`,
      ...overrides(script, width / widths[index]),
    }));
  });
  return (await Promise.all(faces)).flat();
}

async function repairedFaces(each, weight) {
  if (!each.isUneven) return [];
  const latin = await open(await bytesOf(each, 'latin', 400), 400);
  return REPAIRS.map(({ sizeAdjust, range }) =>
    webFace(each, 'latin', weight, range, overrides(latin, sizeAdjust)));
}

async function stylesheet(each) {
  const ranges = JSON.parse(await readFile(path.join(folderOf(each), 'unicode.json'), 'utf8'));
  // the script's own file comes last and wins what both have: a joiner from the other would cut a word in two
  const web = await Promise.all(each.weights.map(async (weight) => [
    webFace(each, 'latin', weight, ranges.latin),
    ...(await repairedFaces(each, weight)),
    webFace(each, each.script, weight, ranges[each.script]),
  ]));
  return [
    `/* ${each.family}, under the SIL Open Font License: files/${each.id}-LICENSE.txt\n   font-family: '${each.family}', '${each.family} Fallback', … */\n`,
    ...web.flat(),
    '/* System fonts of the same measure, until the files are here. */\n',
    ...(await fallbackFaces(each)),
  ].join('');
}

/** Writes each family's stylesheet, its files and its licence, with addresses that hold wherever the folder is copied to. */
export const fonts = () => ({
  name: 'fonts',
  async generateBundle() {
    const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName: `fonts/${fileName}`, source });
    await Promise.all(families.map(async (each) => {
      emit(`${each.id}.css`, await stylesheet(each));
      emit(`files/${each.id}-LICENSE.txt`, await readFile(path.join(folderOf(each), 'LICENSE'), 'utf8'));
      const files = each.weights.flatMap((weight) => [each.script, 'latin'].map((subset) => [subset, weight]));
      for (const [subset, weight] of files) emit(`files/${fileOf(each, subset, weight)}`, await bytesOf(each, subset, weight));
    }));
  },
});
