import './define/khabar-article.js';
import './define/khabar-byline.js';
import './define/khabar-caption.js';
import './define/khabar-comment-count.js';
import './define/khabar-date.js';
import './define/khabar-embed.js';
import './define/khabar-gallery.js';
import './define/khabar-reading-time.js';
