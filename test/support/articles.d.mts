import type { Article } from '../../src/model/article.js';

export function articleOf(seed: number): Article;
export function visibleTexts(article: Article, contained?: (text: string) => string): string[];
