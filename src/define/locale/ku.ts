import { registerLanguage } from '../../elements/shared/page.js';
import { ku } from '../../locales/ku.js';

registerLanguage(ku);
