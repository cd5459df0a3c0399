// What `npm start` runs: Storybook on http://localhost:6006, straight after a clone.
// Further arguments go to Storybook: `npm start -- --port 7007`.

import { installDependencies } from '../test/support/dependencies.mjs';
import { tool } from '../test/support/process.mjs';

const { env, platform } = process;
const args = process.argv.slice(2);

// Where nobody looks at a screen, there is no browser to open.
const hasScreen = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
const open = hasScreen && !env.CI;

process.exitCode = await installDependencies();
if (process.exitCode === 0) {
  const quiet = ['--disable-telemetry', '--no-version-updates'];
  const more = open || args.includes('--no-open') ? args : ['--no-open', ...args];
  process.exitCode = await tool('storybook', 'storybook', ['dev', '-p', '6006', '-c', '.storybook', ...quiet, ...more]);
}
