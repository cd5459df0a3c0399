// Every story is a test: it must render, its play function must pass, and axe must find nothing
// (parameters.a11y.test = 'error' in the preview).
//
// The preview's annotations need no setup file: the plugin applies them itself.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium, installCommand } from '../test/support/browsers.mjs';
import { root } from '../test/support/process.mjs';

const chromium = findChromium();
if (!chromium) throw new Error(`The story tests need Chromium. Install it with: ${installCommand('chromium')}`);

export default defineConfig({
  root,
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.', import.meta.url)) })],
  optimizeDeps: { include: litModules() },
  test: {
    name: 'stories',
    testTimeout: 20_000,
    onConsoleLog: (log) => !log.includes('Lit is in dev mode'),
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: { executablePath: chromium.path, args: chromiumArgs() } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

/**
 * All that Lit exports is bundled up front. A module discovered while tests run would be bundled
 * anew, with a second copy of Lit in it ("Multiple versions of Lit loaded"), and reload the page.
 */
function litModules() {
  const { exports } = JSON.parse(readFileSync(`${root}/node_modules/lit/package.json`, 'utf8'));
  return Object.keys(exports)
    .filter((path) => !/polyfill|decorators/.test(path))
    .map((path) => path.replace('.', 'lit'));
}
