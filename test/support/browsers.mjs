// Finds the browsers that this machine already has. The test tools could download their own, but a
// download is slow, large, often blocked, and not what readers use; so we take what is here, and
// where something is missing we say the one command that brings it.
//
// Node builtins only: this is loaded before any dependency is installed.

import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run, tool } from './process.mjs';

const { env, platform } = process;

/** Every engine that runs the tests, in the order of the report. */
export const engines = ['chromium', 'firefox', 'webkit'];

/** Where each browser may be: a variable that overrules all, names on PATH, whole paths (`*` globs). */
const places = {
  chromium: {
    variable: 'KHABAR_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windows('Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'),
      ...playwright('chrome-linux*/chrome', 'chrome-mac*/*.app/Contents/MacOS/*', 'chrome-win*/chrome.exe'),
    ],
  },
  // A stock Firefox only: Playwright's patched build does not speak WebDriver BiDi.
  firefox: {
    variable: 'KHABAR_FIREFOX',
    names: ['firefox', 'firefox-esr'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...windows('Mozilla Firefox/firefox.exe'),
    ],
  },
};

/** @returns {{ path: string } | undefined} */
export const findChromium = () => find(places.chromium);

/** @returns {{ path: string } | undefined} */
export const findFirefox = () => find(places.firefox);

/**
 * WebKitGTK, the nearest thing to Safari off a Mac: a driver, a small browser and a display to show it on.
 *
 * @returns {{ path: string, driver: string, xvfb: string } | undefined}
 */
export function findWebKit() {
  if (platform !== 'linux') return undefined;
  const xvfb = onPath('Xvfb');
  const driver = onPath('WebKitWebDriver');
  const path = ['/usr/lib/*/webkit2gtk-4.*/MiniBrowser', '/usr/libexec/webkit2gtk-4.*/MiniBrowser']
    .flatMap(glob)
    .find(isProgram);
  return xvfb && driver && path ? { path, driver, xvfb } : undefined;
}

/** @param {string} engine one of {@link engines} */
export const findEngine = (engine) =>
  ({ chromium: findChromium, firefox: findFirefox, webkit: findWebKit })[engine]();

/** The engines to run: all, unless `KHABAR_ENGINES=chromium,firefox` narrows them. */
export function wantedEngines() {
  const asked = env.KHABAR_ENGINES?.split(',').map((name) => name.trim()).filter(Boolean);
  const unknown = asked?.find((name) => !engines.includes(name));
  if (unknown) throw new Error(`KHABAR_ENGINES names "${unknown}"; it may name ${engines.join(', ')}`);
  return asked?.length ? engines.filter((name) => asked.includes(name)) : engines;
}

/** The one command that brings a missing engine to this machine. */
export function installCommand(engine) {
  const apt = `${isRoot() ? '' : 'sudo '}apt-get install -y`;
  if (engine === 'webkit') return `${isApt() ? apt : '(Debian only) apt-get install -y'} webkit2gtk-driver xvfb`;
  if (engine === 'chromium') return isDebian() ? `${apt} chromium` : 'npx playwright install chromium';
  if (isDebian()) return `${apt} firefox-esr`;
  return platform === 'darwin' ? 'brew install --cask firefox' : 'download it from https://www.mozilla.org/firefox/';
}

/** Finds Chromium, or tries to install it where that needs no question asked; else says what to do. */
export async function ensureChromium() {
  // A wrong KHABAR_CHROMIUM would hide what we install, so there is nothing to gain.
  if (!findChromium() && !env.KHABAR_CHROMIUM) await installChromium();
  const found = findChromium();
  if (found) return found;
  console.error(env.KHABAR_CHROMIUM
    ? `KHABAR_CHROMIUM is no program: ${env.KHABAR_CHROMIUM}`
    : `Chromium is missing, and most tests need it. To install it:\n  ${installCommand('chromium')}`);
  return undefined;
}

async function installChromium() {
  if (!isDebian()) {
    await tool('playwright', 'playwright', ['install', 'chromium']);
  } else if (isRoot()) {
    const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update'], quiet);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
  }
}

/**
 * How Chromium is started, by every runner alike: as root it refuses its own sandbox, and it is kept
 * from looking for updates, which would be slow behind a firewall and noise in the logs.
 */
export const chromiumArgs = () => [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function find({ variable, names, paths }) {
  // A variable that points nowhere must not quietly fall back to another browser.
  const path = env[variable]
    ? [env[variable]].find(isProgram)
    : (names.map(onPath).find(Boolean) ?? paths.flatMap(glob).find(isProgram));
  return path ? { path } : undefined;
}

function onPath(name) {
  const file = platform === 'win32' ? `${name}.exe` : name;
  return (env.PATH ?? '').split(delimiter).filter(Boolean).map((folder) => join(folder, file)).find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function windows(...files) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return files.flatMap((file) => roots.map((folder) => `${folder.replaceAll('\\', '/')}/${file}`));
}

/** Playwright's own downloads, in a folder a version. */
function playwright(...files) {
  const caches = [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    env.LOCALAPPDATA && join(env.LOCALAPPDATA, 'ms-playwright'),
  ].filter(Boolean);
  return caches.flatMap((cache) => files.map((file) => `${cache.replaceAll('\\', '/')}/chromium-*/${file}`));
}

/** The existing paths that a pattern with `*` stands for, newest version first. (Node 20 has no fs.glob.) */
function glob(pattern) {
  const [start, ...rest] = pattern.split('/');
  return rest.reduce(
    (folders, part) => folders.flatMap((folder) => entries(folder, part).map((name) => `${folder}/${name}`)),
    [start],
  );
}

function entries(folder, part) {
  if (!part.includes('*')) return existsSync(`${folder}/${part}`) ? [part] : [];
  const shape = new RegExp(`^${part.split('*').map((text) => text.replace(/[.+()]/g, '\\$&')).join('.*')}$`);
  try {
    const names = readdirSync(folder || '/').filter((name) => shape.test(name));
    return names.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  } catch {
    return []; // the folder is not there
  }
}

const isRoot = () => process.getuid?.() === 0;

const isApt = () => Boolean(onPath('apt-get'));

/** Debian itself: Ubuntu has apt too, but its browser packages are snaps, which test tools cannot drive. */
function isDebian() {
  const release = '/etc/os-release';
  return isApt() && existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));
}
