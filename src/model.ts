export type * from './model/article.js';
export { articleReading } from './model/reading.js';
export { articleProblem, isArticle } from './model/check.js';
export { problemText, type ShapeProblem } from './model/problem.js';
export { parseArticle, type ParsedArticle } from './model/parse.js';
