// What `npm run manifest` reads. package.json names the manifest itself; the analyzer is not to write into it.
import { TOKENS } from './src/themes/tokens/list.mjs';

const tokens = TOKENS.map(({ name, group, syntax, value, shown = value, purpose }) => ({
  name: `--khabar-${name}`, description: purpose, default: shown, syntax, group,
}));

/** The article's tokens come from their one list. */
const tokensOfArticle = {
  name: 'tokens-of-article',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
    declarations.find(({ tagName }) => tagName === 'khabar-article').cssProperties = tokens;
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/elements/shared/article-events.ts'],
  litelement: true,
  packagejson: false,
  plugins: [tokensOfArticle],
};
