import { registerLanguage } from '../../elements/shared/page.js';
import { fa } from '../../locales/fa.js';

registerLanguage(fa);
