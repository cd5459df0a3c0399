// The project's files, for the tests that hold its rules.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const read = (file) => readFileSync(path.join(root, file), 'utf8');
export const manifest = JSON.parse(read('package.json'));

/** The files below a folder as a record of path and text, paths relative to the project. */
export const filesOf = (folder, ending = '.ts') =>
  Object.fromEntries(
    readdirSync(path.join(root, folder), { recursive: true })
      .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
      .filter((file) => file.endsWith(ending))
      .map((file) => [file, read(file)]),
  );

/** What package.json exports, as pairs of a specifier (`./text.js`) and the file that it stands for; the fonts' files have a pattern. */
export const entries = Object.entries(manifest.exports)
  .filter(([entry]) => !entry.includes('*'))
  .map(([entry, target]) => [entry, target.default ?? target]);
