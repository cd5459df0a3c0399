import { registerLanguage } from '../../elements/shared/page.js';
import { tr } from '../../locales/tr.js';

registerLanguage(tr);
