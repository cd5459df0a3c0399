import { registerLanguage } from '../../elements/shared/page.js';
import { he } from '../../locales/he.js';

registerLanguage(he);
