import { KhabarEmbed } from '../elements/khabar-embed.js';
import { define } from './define.js';

define('khabar-embed', KhabarEmbed);

declare global {
  interface HTMLElementTagNameMap {
    'khabar-embed': KhabarEmbed;
  }
}
