import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Block } from '../model/article.js';
import { outlineOf } from '../model/outline.js';
import { blocksView } from './blocks.js';
import { bylineView } from './byline.js';
import { captionView } from './caption.js';
import { words, type Part, type ViewContext } from './context.js';
import { endingView } from './ending.js';
import { commentCountView, datesView } from './furniture.js';
import { kickerView } from './header.js';
import { headingView } from './headings.js';

/** The body, with the place for a paywall after the last block that everybody may read. */
const bodyView = ({ body, gate }: Article, context: ViewContext): Part | Part[] => {
  const blocks: readonly Block[] = body ?? [];
  const last = gate ? blocks.findIndex(({ id }) => id !== undefined && String(id) === String(gate.after)) : -1;
  if (last < 0) return blocksView(blocks, context);
  const place = html`<div data-khabar-slot="gate" data-khabar-off></div>\n`;
  return [blocksView(blocks.slice(0, last + 1), context), place, blocksView(blocks.slice(last + 1), context)].flat();
};

/**
 * The one map from an article to markup: the light children of `khabar-article`, in reading order, generated words written
 * out. A part that the article lacks leaves nothing behind. A line break stands between children, so that text without
 * layout (reader mode, search engines) never glues two of them together.
 */
export const articleView = (article: Article, surroundings: ViewContext): TemplateResult => {
  const context = { ...surroundings, outline: surroundings.outline ?? outlineOf(article) };
  const { headline, standfirst, media, caption, credit } = article;
  const title = media && media.type !== 'image' ? media.title : undefined;
  return html`${kickerView(article, context)}${
    headline ? headingView(context.headlineLevel ?? 1, words(headline, context), { slot: 'headline' }) : nothing
  }${
    standfirst ? html`<p slot="standfirst">${words(standfirst, context)}</p>\n` : nothing
  }${bylineView(article, context)}${datesView(article, context)}${commentCountView(article.comments, context)}${
    captionView({ media, title, caption, credit }, 'lead', context, 'media')
  }${bodyView(article, context)}${endingView(article, context)}`;
};
