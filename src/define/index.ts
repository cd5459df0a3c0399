import './khabar-article.js';
import './khabar-byline.js';
import './khabar-caption.js';
import './khabar-comment-count.js';
import './khabar-date.js';
