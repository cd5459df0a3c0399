import * as v from 'valibot';
import type { Article, Comments, Gate, Named, Translation } from '../article.js';
import { block } from './blocks.js';
import { author, captioned, media, named } from './content.js';
import { byInput, exactly, id, isObject, list, maybe, neither, number, shape, string } from './shape.js';

export const comments = exactly<Comments>()(shape({ count: number, url: maybe(string) }));
export const translation = exactly<Translation>()(shape({ lang: string, url: string }));
export const gate = exactly<Gate>()(shape({ after: id }));
const nothingOfThese = neither('string or object');
export const keyword = byInput<string | Named>(v.union([string, named]), (input) =>
  typeof input === 'string' ? string : isObject(input) ? named : nothingOfThese);

/**
 * The definition of an article: `parseArticle` checks by it and `khabar/article.schema.json` is made of it. The compiler
 * proves it, part by part, to be the types of `../article.ts`.
 */
export const articleSchema = exactly<Article>()(shape({
  version: maybe(number), id: maybe(id), url: maybe(string), lang: maybe(string), label: maybe(string), section: maybe(named),
  kicker: maybe(string), headline: maybe(string), standfirst: maybe(string), description: maybe(string), dateline: maybe(string),
  authors: maybe(list(author)), publisher: maybe(named), published: maybe(string), updated: maybe(string), comments: maybe(comments),
  media: maybe(media), ...captioned, keywords: maybe(list(keyword)), translations: maybe(list(translation)), gate: maybe(gate),
  body: maybe(list(block)),
}));
