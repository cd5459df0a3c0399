import { wordCount, type Reading } from '../text/reading.js';
import type { Article, Block } from './article.js';
import { blockText, contentText, everyBlock } from './words.js';

const imagesIn = (block: Block): number => (block.type === 'image' ? 1 : block.type === 'gallery' ? (block.items?.length ?? 0) : 0);

/** What there is to read in an article: its words, from the headline to the last block, and its pictures. For `readingTimeText`. */
export const articleReading = ({ headline, standfirst, media, caption, body }: Article): Reading => {
  let words = [headline ?? '', standfirst ?? '', contentText(caption)].reduce((sum, text) => sum + wordCount(text), 0);
  let images = media?.type === 'image' ? 1 : 0;
  for (const block of everyBlock(body)) {
    words += wordCount(blockText(block));
    images += imagesIn(block);
  }
  return { words, images };
};
