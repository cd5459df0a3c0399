import { KhabarArticle } from '../elements/khabar-article.js';
import { define } from './define.js';
import './khabar-byline.js';
import './khabar-caption.js';
import './khabar-comment-count.js';
import './khabar-date.js';
import './khabar-embed.js';
import './khabar-gallery.js';

define('khabar-article', KhabarArticle);

declare global {
  interface HTMLElementTagNameMap {
    'khabar-article': KhabarArticle;
  }
  interface HTMLElementEventMap {
    'khabar-load': import('../elements/shared/article-events.js').KhabarLoadEvent;
    'khabar-error': import('../elements/shared/article-events.js').KhabarErrorEvent;
  }
}
