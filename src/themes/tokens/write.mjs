// `npm run tokens` writes the tokens' stylesheet anew.
import { writeFileSync } from 'node:fs';
import { stylesheet } from './stylesheet.mjs';

writeFileSync(new URL('../tokens.ts', import.meta.url), stylesheet);
