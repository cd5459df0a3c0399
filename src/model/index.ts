export type {
  Article, Author, Block, Comments, Content, HeadingBlock, ImageBlock, ImageMedia, Inline, LanguageInline, LinkInline,
  MarkedInline, ParagraphBlock, QuoteBlock, TextInline,
} from './article.js';
export { articleProblem, isArticle, type ShapeProblem } from './check.js';
