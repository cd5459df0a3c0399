import { KhabarReadingTime } from '../elements/khabar-reading-time.js';
import { define } from './define.js';

define('khabar-reading-time', KhabarReadingTime);

declare global {
  interface HTMLElementTagNameMap {
    'khabar-reading-time': KhabarReadingTime;
  }
}
