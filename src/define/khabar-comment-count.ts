import { KhabarCommentCount } from '../elements/khabar-comment-count.js';
import { define } from './define.js';

define('khabar-comment-count', KhabarCommentCount);

declare global {
  interface HTMLElementTagNameMap {
    'khabar-comment-count': KhabarCommentCount;
  }
}
