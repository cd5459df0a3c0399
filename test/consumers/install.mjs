// `npm pack`, and the tarball installed in an empty folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folder, pages, root, tarball } from './folder.mjs';

/** What a site brings along itself; taken from our own development dependencies. */
const FRAMEWORKS = ['react', 'react-dom', 'svelte', 'vue'];

const npm = (cwd, ...args) => {
  const [command, ...rest] = process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm'];
  return execFileSync(command, [...rest, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
};

export const install = () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  const [{ filename }] = JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder));
  renameSync(path.join(folder, filename), tarball);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', tarball);
  for (const name of FRAMEWORKS) symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name), 'junction');
};
