// What `npm run manifest` reads. package.json names the manifest itself; the analyzer is not to write into it.
export default {
  globs: ['src/elements/*.ts', 'src/elements/shared/article-events.ts'],
  litelement: true,
  packagejson: false,
};
