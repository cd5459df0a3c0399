// Running other programs: the same few rules for everything the tests start.
//
// Node builtins only: this is loaded before any dependency is installed.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository; every child runs there, wherever the parent was started. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Nothing we start may phone home, nor fetch a browser that nobody asked for. */
export const quietEnv = {
  PUPPETEER_SKIP_DOWNLOAD: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  NO_UPDATE_NOTIFIER: '1',
};

/**
 * Runs a program to its end with our own terminal and resolves with its exit code; a program that
 * cannot be started counts as 127, as in a shell.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, shell = false } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...quietEnv, ...env },
    shell,
    stdio: 'inherit',
  });
  const release = passSignalsOn(child);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      release();
      resolve(127);
    });
    child.once('close', (code) => {
      release();
      resolve(code ?? 1);
    });
  });
}

/**
 * A signal sent to us alone (a CI runner does that) would otherwise leave the child running. It goes
 * on to the child, which cleans up after itself, and only then do we leave.
 */
function passSignalsOn(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (signal) => {
    child.kill(signal);
    child.once('close', () => process.exit(128 + constants.signals[signal]));
  };
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
  };
}

/** Runs npm: the very one that runs us, if one does. */
export function npm(...args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args]);
  // npm is a batch file on Windows, and those need a shell.
  return run('npm', args, { shell: process.platform === 'win32' });
}

/**
 * Runs a command of an installed package. Unlike npx it never fetches anything, passes signals on
 * with no shell between, and works alike on Windows.
 *
 * @param {string} name the package, e.g. `@web/test-runner`
 * @param {string} bin which of its commands
 * @param {string[]} args
 * @param {{ env?: Record<string, string> }} [options]
 */
export function tool(name, bin, args, options) {
  const home = join(root, 'node_modules', name);
  const bins = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).bin;
  const script = typeof bins === 'string' ? bins : bins[bin];
  return run(process.execPath, [join(home, script), ...args], options);
}
