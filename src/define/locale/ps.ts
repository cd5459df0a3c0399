import { registerLanguage } from '../../elements/shared/page.js';
import { ps } from '../../locales/ps.js';

registerLanguage(ps);
