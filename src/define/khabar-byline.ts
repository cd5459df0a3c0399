import { KhabarByline } from '../elements/khabar-byline.js';
import { define } from './define.js';

define('khabar-byline', KhabarByline);

declare global {
  interface HTMLElementTagNameMap {
    'khabar-byline': KhabarByline;
  }
}
