// What `npm test` runs: everything that tells whether the package is sound, from a bare clone to one
// last line, `N passed, N failed`.
//
// Node builtins only, here and in what it imports: it starts before any dependency is installed.

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, findEngine, installCommand, wantedEngines } from './support/browsers.mjs';
import { judge, readEngines, readTap, readVitest } from './support/counts.mjs';
import { installDependencies } from './support/dependencies.mjs';
import { npm, root, run, tool } from './support/process.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'khabar-test-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

/** What the report says: { name, passed, failed, note? } a line, in the order of the run. */
const results = [];

/** Runs one step under its name, and tells how long it took. A step that breaks is one failure. */
async function step(name, work) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  try {
    return await work();
  } catch (error) {
    console.error(error);
    results.push({ name, passed: 0, failed: 1, note: error.message });
    return undefined;
  } finally {
    console.log(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

/** A step without tests in it: it counts only when it fails. */
async function must(name, work) {
  const code = await step(name, work);
  if (code > 0) results.push({ name, passed: 0, failed: 1, note: `exit code ${code}` });
  return code === 0;
}

async function nodeTests() {
  const file = join(temporary, 'node.tap');
  const folder = join(root, 'test/node');
  // The names are given one by one, since Node 20 expands no patterns; without any it would go
  // looking for tests by itself.
  const tests = readdirSync(folder).filter((name) => name.endsWith('.test.mjs')).sort();
  const args = [
    '--test',
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${file}`],
    ...tests.map((name) => join(folder, name)),
  ];
  const code = tests.length ? await run(process.execPath, args) : 1;
  results.push({ name: 'node', ...judge(readTap(file), code) });
}

async function browserTests() {
  const file = join(temporary, 'engines.json');
  const engines = wantedEngines();
  const here = engines.filter(findEngine);
  const args = ['--config', 'test/web-test-runner.config.mjs'];
  const options = { env: { KHABAR_COUNTS: file } };
  const code = here.length ? await tool('@web/test-runner', 'web-test-runner', args, options) : 1;
  const counts = readEngines(file);
  const lines = engines.map((name) =>
    here.includes(name) ? { name, ...judge(counts[name], 0) } : missing(name),
  );
  results.push(...lines);
  if (code !== 0 && lines.every(({ failed }) => failed === 0)) {
    const note = here.length ? `exit code ${code}` : 'no engine to run them';
    results.push({ name: 'browsers', passed: 0, failed: 1, note });
  }
}

/** On one's own machine an engine may be missing; where the result is judged, all must have run. */
const missing = (name) => ({
  name,
  passed: 0,
  failed: process.env.CI ? 1 : 0,
  note: `not here; to install it: ${installCommand(name)}`,
});

/** Every story, in a page of its language's direction and in one of the other. */
async function storyTests() {
  for (const [name, direction] of [['stories', 'language'], ['stories, turned', 'ltr']]) {
    const file = join(temporary, `${name}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const args = ['run', '--config', '.storybook/vitest.config.mjs', ...reporters];
    const code = await tool('vitest', 'vitest', args, { env: { STORYBOOK_DIRECTION: direction } });
    results.push({ name, ...judge(readVitest(file), code) });
  }
}

function report() {
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log(`\n${''.padEnd(width)}  passed  failed`);
  for (const { name, passed, failed, note } of results) {
    const line = `${name.padEnd(width)}  ${String(passed).padStart(6)}  ${String(failed).padStart(6)}`;
    console.log(note ? `${line}  ${note}` : line);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}

async function all() {
  if (!(await must('install', installDependencies))) return;
  await step('chromium', ensureChromium);
  const built = await must('build', () => npm('run', 'build'));
  // Lint needs no build, so it has its say even without one.
  await must('lint', () => npm('run', 'lint'));
  if (!built) return;
  // the package as a site has it; without it the tests of it fail one by one, and say so
  await must('consumers', () => run(process.execPath, ['test/consumers/build.mjs']));
  await step('node tests', nodeTests);
  await step('browser tests', browserTests);
  await step('story tests', storyTests);
}

await all();
report();
