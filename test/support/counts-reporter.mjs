// Counts the tests of a Web Test Runner run, engine by engine, and writes them as JSON to the file
// that the variable KHABAR_COUNTS names: { chromium: { passed, failed }, … }. (The runner's own
// reporters print words only, and its exit code does not tell one failure from a hundred.)

import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './process.mjs';
import { hadUncaught } from './uncaught.mjs';

/** @returns {import('@web/test-runner').Reporter} */
export const countsReporter = () => ({
  reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
    for (const session of sessionsForTestFile) {
      // What the runner itself lets pass must not turn up in the count without a word.
      if (session.passed && countSession(session).failed > 0) {
        const where = `${relative(root, testFile)} in ${session.browser.engine}`;
        logger.log(` ❌ ${where}: no test, or an error outside its tests\n`);
      }
    }
  },

  onTestRunFinished({ sessions }) {
    const counts = {};
    for (const session of sessions) {
      const { engine } = session.browser; // set by the configuration
      const { passed, failed } = countSession(session);
      counts[engine] ??= { passed: 0, failed: 0 };
      counts[engine].passed += passed;
      counts[engine].failed += failed;
    }
    const file = process.env.KHABAR_COUNTS;
    if (file) writeFileSync(file, JSON.stringify(counts));
  },
});

/** A session is one test file in one engine. */
export function countSession(session) {
  const tests = session.testResults ? allTests(session.testResults) : [];
  // A skipped test has not passed, and that is all that counts.
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - passed;
  // A file that cannot be imported, has no test, or fails outside its tests, is one failure.
  const broken = !session.passed || session.errors.length > 0 || tests.length === 0 || hadUncaught(session);
  return { passed, failed: broken ? Math.max(failed, 1) : failed };
}

const allTests = (suite) => [...suite.tests, ...suite.suites.flatMap(allTests)];
