import { KhabarCaption } from '../elements/khabar-caption.js';
import { define } from './define.js';

define('khabar-caption', KhabarCaption);

declare global {
  interface HTMLElementTagNameMap {
    'khabar-caption': KhabarCaption;
  }
}
