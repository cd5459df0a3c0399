const fixtures = { from: '../fixtures', to: '/fixtures' };

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // The pictures of the fixtures, and an article for the story that fetches one. Vite's own server has them already, and a
  // second one before it would answer `import article from '../fixtures/…/article.json'` with JSON in place of a module.
  staticDirs: (dirs, { configType }) => (configType === 'PRODUCTION' ? [...dirs, fixtures] : dirs),
  viteFinal: (config) => ({ ...config, plugins: [...(config.plugins ?? []), keepDefinitions] }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

/**
 * Keeps the modules that register elements in a build: package.json names those of `dist` as having side effects, and the
 * stories import those of `src`.
 */
const keepDefinitions = {
  name: 'khabar-keep-definitions',
  transform: {
    filter: { id: /\/src\/define[./]/ },
    handler: (code) => ({ code, map: null, moduleSideEffects: true }),
  },
};
