import type { CSSResult } from 'lit';
import { beforeUpgrade } from './before-upgrade.js';
import { boxes } from './boxes.js';
import { cms } from './cms.js';
import { frames } from './frames.js';
import { furniture } from './furniture.js';
import { isolation } from './isolation.js';
import { media } from './media.js';
import { print } from './print.js';
import { prose } from './prose.js';
import { styles } from './styles.js';
import { tokens } from './tokens.js';

/**
 * The article's stylesheet in its order: tokens, isolation, prose, blocks, furniture, what themes choose from, the frames,
 * paper. `khabar/article.css` is the same text.
 */
export const articleSheets: readonly CSSResult[] = [tokens, isolation, prose, cms, boxes, media, furniture, styles, beforeUpgrade, frames, print];
