import { registerLanguage } from '../../elements/shared/page.js';
import { ckb } from '../../locales/ckb.js';

registerLanguage(ckb);
