// Reads what each test runner wrote about its run, as { passed, failed }.
//
// One rule for all: what did not pass has failed. A skipped or unfinished test is a failure, and so
// is a runner that says nothing, ran nothing, or ended badly while every test it knows of passed.

import { readFileSync } from 'node:fs';

/** node --test: the comment lines at the end of its TAP output. */
export function readTap(file) {
  const text = read(file);
  if (text === undefined) return undefined;
  // The totals stand at the end; a test may print a line of the same shape before them.
  const total = (name) => Number([...text.matchAll(new RegExp(`^# ${name} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
  const failed = ['fail', 'cancelled', 'skipped', 'todo'].reduce((sum, name) => sum + total(name), 0);
  return { passed: total('pass'), failed };
}

/** Vitest: its JSON report. */
export function readVitest(file) {
  const report = json(file);
  if (!report) return undefined;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report;
  // A file that could not be loaded has no tests to count.
  const unloaded = testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + unloaded.length };
}

/** Web Test Runner: what our own reporter wrote, { chromium: { passed, failed }, … }. */
export const readEngines = (file) => json(file) ?? {};

/** The counts of a runner in the light of its exit code; `counts` is undefined if it left none. */
export function judge(counts, code) {
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  const silent = passed + failed === 0;
  const contradicts = code !== 0 && failed === 0;
  return { passed, failed: silent || contradicts ? Math.max(failed, 1) : failed };
}

const json = (file) => {
  const text = read(file);
  return text === undefined ? undefined : JSON.parse(text);
};

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // the runner ended before it wrote anything
  }
}
