import { registerLanguage } from '../../elements/shared/page.js';
import { ur } from '../../locales/ur.js';

registerLanguage(ur);
