import { inspect, tidy, type Finding } from '../text/copy.js';
import { piecesOf, type Kind } from './pieces.js';

/** A finding with its place in a file; lines and columns count from 1. */
export interface FileFinding extends Finding {
  readonly line: number;
  readonly column: number;
  /** The words around, with the place between brackets ⟦ ⟧. */
  readonly around: string;
}

/** What was found in one file. */
export interface Checked {
  readonly file: string;
  readonly findings: readonly FileFinding[];
  /** The file as it is. */
  readonly source: string;
  /** The file with what `tidy` mends. */
  readonly tidied: string;
}

/** How many characters are shown on either side. */
const AROUND = 24;

const around = (text: string, start: number, end: number): string => {
  const shown = `${text.slice(Math.max(0, start - AROUND), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`;
  return shown.replace(/\s+/g, ' ');
};

/** Tells lines and columns of rising places in one pass. */
const positions = (source: string) => {
  let [line, lineStart, from] = [1, 0, 0];
  return (at: number) => {
    for (let next = source.indexOf('\n', from); next >= 0 && next < at; next = source.indexOf('\n', from)) {
      line++;
      lineStart = from = next + 1;
    }
    return { line, column: at - lineStart + 1 };
  };
};

/** Looks at one file's text. Throws SyntaxError for what is no JSON. */
export const check = (file: string, source: string, kind: Kind, locale: string): Checked => {
  const position = positions(source);
  // an entity is right where it stands in HTML
  const house = kind === 'html' ? { tidy: { entity: false } } : {};
  const findings: FileFinding[] = [];
  let tidied = '';
  let from = 0;
  for (const { text, lang, start, end, at, written } of piecesOf(source, kind)) {
    const language = lang || locale;
    for (const finding of inspect(text, language, house)) {
      findings.push({ ...finding, ...position(at(finding.start)), around: around(text, finding.start, finding.end) });
    }
    const better = tidy(text, language, house);
    tidied += source.slice(from, start) + (better === text ? source.slice(start, end) : written(better));
    from = end;
  }
  return { file, findings, source, tidied: tidied + source.slice(from) };
};
