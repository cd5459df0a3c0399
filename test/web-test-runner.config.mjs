// Runs the element and text tests in every engine found on this machine.
//
//   npx web-test-runner --config test/web-test-runner.config.mjs
//   KHABAR_ENGINES=firefox npx web-test-runner --config … --files test/text/numbers.test.ts

import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromiumArgs, findEngine, wantedEngines } from './support/browsers.mjs';
import { countsReporter } from './support/counts-reporter.mjs';
import { serveConsumers } from './consumers/serve.mjs';
import { root } from './support/process.mjs';
import { testRunnerHtml } from './support/uncaught.mjs';
import { WebKitLauncher } from './support/webkit-launcher.mjs';

const launchers = {
  chromium: ({ path }) =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: path, args: chromiumArgs() },
      concurrency: 2,
    }),

  // Playwright cannot drive a stock Firefox; Puppeteer does so over WebDriver BiDi, one page at a time.
  firefox: ({ path }) =>
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: path, headless: true },
      concurrency: 1,
    }),

  webkit: (webkit) => new WebKitLauncher(webkit),
};

const browsers = [];
for (const engine of wantedEngines()) {
  const found = findEngine(engine);
  // The reporter counts by engine, whatever name a launcher gives to its browser.
  if (found) browsers.push(Object.assign(launchers[engine](found), { engine }));
}

export default {
  rootDir: root, // so that tests can fetch /fixtures/…
  files: ['test/elements/**/*.test.ts', 'test/text/**/*.test.ts', 'test/consumers/**/*.test.ts'],
  browsers,
  // One page at a time unless a launcher says otherwise. In WebKit more than one would put each test
  // file into a small iframe of one page, with neither the size nor the focus of a real page.
  concurrency: 1,
  testRunnerHtml,
  nodeResolve: true,
  middleware: [serveConsumers()],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
  ],
  testFramework: {
    config: {
      ui: 'bdd',
      timeout: '20000',
      // A skipped test is a failed test, and `.only` skips all others: a help while writing, not where it counts.
      forbidPending: true,
      forbidOnly: Boolean(process.env.KHABAR_COUNTS),
    },
  },
  // Lit's development build is wanted for its warnings, not for telling each page that it is one.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  browserStartTimeout: 180_000, // WebKit may have to be started three times, see its launcher
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countsReporter()],
};
