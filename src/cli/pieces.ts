/// <reference types="node" />
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A piece of running text in a file, and the way back to its place in it. */
export interface Piece {
  readonly text: string;
  /** The language that the file says it is in. */
  readonly lang?: string | undefined;
  /** Where a place in the text stands in the source, in UTF-16 units. */
  readonly at: (index: number) => number;
  /** Where the piece begins and ends in the source. */
  readonly start: number;
  readonly end: number;
  /** Another text as it is written in the source. */
  readonly written: (text: string) => string;
}

export type Kind = 'text' | 'html' | 'json';

const plainPieces = (source: string): Piece[] => [
  { text: source, start: 0, end: source.length, at: (index) => index, written: (text) => text },
];

type Node = DefaultTreeAdapterTypes.Node;

/** Elements whose text is no prose. */
const NO_PROSE: readonly string[] = ['script', 'style', 'code', 'pre', 'kbd', 'samp', 'textarea', 'title'];

/** The text nodes of a page, each as it is written in the source: entities are right in HTML, and stay. */
const htmlPieces = (source: string): Piece[] => {
  const pieces: Piece[] = [];
  const visit = (node: Node, lang: string | undefined): void => {
    if ('value' in node && node.nodeName === '#text' && node.sourceCodeLocation && node.value.trim()) {
      const { startOffset: start, endOffset: end } = node.sourceCodeLocation;
      pieces.push({ text: source.slice(start, end), lang, start, end, at: (index) => start + index, written: (text) => text });
    }
    if (NO_PROSE.includes(node.nodeName) || !('childNodes' in node)) return;
    const own = 'attrs' in node ? node.attrs.find(({ name }) => name === 'lang')?.value : undefined;
    for (const child of node.childNodes) visit(child, own ?? lang);
  };
  visit(parse(source, { sourceCodeLocationInfo: true }), undefined);
  return pieces;
};

/** Members of an article that are no prose. */
const NO_TEXT: readonly string[] = [
  'id', 'url', 'src', 'href', 'lang', 'type', 'kind', 'published', 'updated', 'portrait', 'version', 'full', 'poster', 'sizes', 'mediaType',
  'language', 'size', 'date', 'after',
];

/** What an object of a JSON file says of the words in it. */
interface Scope {
  lang?: string;
  type?: string;
}

/** A member whose value is a string. */
interface Member {
  readonly key: string;
  /** The value as it is written, with its quotation marks, and where. */
  readonly literal: string;
  readonly index: number;
  /** The objects around it, the innermost first. */
  readonly scopes: readonly Scope[];
}

/** The strings of a JSON text that are values, and not keys, in their order. */
const membersOf = (source: string): Member[] => {
  const members: Member[] = [];
  let scopes: Scope[] = [];
  let key = '';
  for (const { 0: literal, index } of source.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (literal === '{') scopes = [{}, ...scopes];
    else if (literal === '}') scopes = scopes.slice(1);
    else if (/^\s*:/.test(source.slice(index + literal.length, index + literal.length + 40))) key = JSON.parse(literal) as string;
    else {
      const [scope] = scopes;
      if (scope && (key === 'lang' || key === 'type')) scope[key] = JSON.parse(literal) as string;
      members.push({ key, literal, index, scopes });
    }
  }
  return members;
};

/** The strings of a JSON file that are prose, each from inside its quotation marks, in the language of the nearest object that names one. */
const jsonPieces = (source: string): Piece[] => {
  JSON.parse(source);
  return membersOf(source).flatMap(({ key, literal, index, scopes }) => {
    if (NO_TEXT.includes(key) || scopes[0]?.type === 'code') return [];
    const end = index + literal.length - 1;
    const units = [...literal.slice(1, -1).matchAll(/\\u[0-9a-fA-F]{4}|\\.|[^\\]/gs)].map((unit) => index + 1 + unit.index);
    return {
      text: JSON.parse(literal) as string, lang: scopes.find(({ lang }) => lang)?.lang, start: index + 1, end, at: (place: number) => units[place] ?? end,
      written: (text: string) => JSON.stringify(text).slice(1, -1),
    };
  });
};

/** By a file's name; text where it says nothing. */
export const kindOf = (name: string): Kind => (/\.html?$/i.test(name) ? 'html' : /\.json$/i.test(name) ? 'json' : 'text');

/** The running text in a file. Throws SyntaxError for what is no JSON. */
export const piecesOf = (source: string, kind: Kind): Piece[] =>
  kind === 'html' ? htmlPieces(source) : kind === 'json' ? jsonPieces(source) : plainPieces(source);
