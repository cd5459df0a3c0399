import { KhabarDate } from '../elements/khabar-date.js';
import { define } from './define.js';

define('khabar-date', KhabarDate);

declare global {
  interface HTMLElementTagNameMap {
    'khabar-date': KhabarDate;
  }
}
