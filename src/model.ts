export type * from './model/article.js';
export { articleReading } from './model/reading.js';
export { articleProblem, isArticle, type ShapeProblem } from './model/check.js';
export { parseArticle, type ParsedArticle } from './model/parse.js';
