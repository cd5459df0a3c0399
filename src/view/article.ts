import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import { blockView, headingView } from './blocks.js';
import { bylineView } from './byline.js';
import { captionView } from './caption.js';
import { words, type ViewContext } from './context.js';
import { commentCountView, datesView } from './furniture.js';

/**
 * The one map from an article to markup: the light children of `khabar-article`, in reading order, generated words written
 * out. A part that the article lacks leaves nothing behind. A line break stands between children, so that text without
 * layout (reader mode, search engines) never glues two of them together.
 */
export const articleView = (article: Article, context: ViewContext): TemplateResult => html`${
  article.kicker ? html`<p slot="kicker">${words(article.kicker, context)}</p>\n` : nothing
}${
  article.headline ? headingView(context.headlineLevel ?? 1, words(article.headline, context), { slot: 'headline' }) : nothing
}${
  article.standfirst ? html`<p slot="standfirst">${words(article.standfirst, context)}</p>\n` : nothing
}${bylineView(article, context)}${datesView(article, context)}${commentCountView(article.comments, context)}${captionView(article, 'lead', context, 'media')}${article.body?.map((block) => blockView(block, context))}`;
