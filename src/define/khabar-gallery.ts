import { KhabarGallery } from '../elements/khabar-gallery.js';
import { define } from './define.js';

define('khabar-gallery', KhabarGallery);

declare global {
  interface HTMLElementTagNameMap {
    'khabar-gallery': KhabarGallery;
  }
}
