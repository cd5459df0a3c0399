// Where a newsroom's folder stands: outside the repository, so that nothing is found in it but what was installed there.
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../support/process.mjs';

export { root };

/** The empty folder in which the packed package is installed. The same for every run in one checkout. */
export const folder = path.join(tmpdir(), `khabar-consumers-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`);

/** The pages that are built in it and served to the browsers. */
export const pages = path.join(folder, 'pages');

export const tarball = path.join(folder, 'khabar.tgz');
