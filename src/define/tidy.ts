import { registerTidy } from '../elements/shared/page.js';
import { tidy } from '../text/copy.js';

registerTidy(tidy);
