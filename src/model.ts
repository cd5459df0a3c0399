export type {
  Article, Author, Block, Comments, Content, HeadingBlock, ImageBlock, ImageMedia, Inline, LanguageInline, LinkInline,
  MarkedInline, ParagraphBlock, QuoteBlock, TextInline,
} from './model/article.js';
export { articleReading } from './model/reading.js';
export { articleProblem, isArticle, type ShapeProblem } from './model/check.js';
