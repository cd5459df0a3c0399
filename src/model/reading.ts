import { wordCount, type Reading } from '../text/reading.js';
import type { Article, Block, Content } from './article.js';

/** The words of runs, in order. */
const contentText = (content: Content | null | undefined): string => {
  if (!content) return '';
  if (typeof content === 'string') return content;
  return content
    .map((inline) => (typeof inline === 'string' ? inline : inline.type === 'text' ? inline.text : contentText(inline.content)))
    .join('');
};

const blockText = (block: Block): string =>
  block.type === 'image' ? contentText(block.caption) : contentText((block as { content?: Content }).content);

/** What there is to read in an article: its words, from the headline to the last block, and its pictures. For `readingTimeText`. */
export const articleReading = ({ headline, standfirst, media, caption, body = [] }: Article): Reading => {
  const texts = [headline ?? '', standfirst ?? '', contentText(caption), ...body.map(blockText)];
  const images = (media ? 1 : 0) + body.filter(({ type }) => type === 'image').length;
  return { words: texts.reduce((sum, text) => sum + wordCount(text), 0), images };
};
