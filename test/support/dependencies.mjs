// Installs the dependencies when they are missing or out of date, so that `npm test` and `npm start`
// work straight after a clone.
//
// Node builtins only: this is loaded before any dependency is installed.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './process.mjs';

const modified = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * npm writes node_modules/.package-lock.json as the last act of every install, so it is missing
 * after a broken install and older than package-lock.json after a pull that changed it.
 */
export function dependenciesAreCurrent() {
  const installed = modified('node_modules/.package-lock.json');
  return installed > 0 && installed >= modified('package-lock.json');
}

/** @returns {Promise<number>} the exit code; 0 as well when there was nothing to do */
export async function installDependencies() {
  return dependenciesAreCurrent() ? 0 : npm('ci');
}
