// Starts WebKitGTK's WebDriver on a display of its own, and sees to it that both go away again.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @param {{ driver: string, xvfb: string }} webkit as `findWebKit()` returns it
 * @returns {Promise<{ port: number, stop(): Promise<void> }>}
 */
export async function startWebKit({ driver, xvfb }) {
  const children = [];
  const release = endWithUs(children);
  const stop = async () => {
    // The driver first: its browser should close by itself, not lose its display.
    for (const child of children.reverse()) await end(child);
    release();
  };
  try {
    const display = await startDisplay(xvfb, children);
    const port = await freePort();
    await startDriver(driver, port, display, children);
    return { port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Xvfb chooses a free display and writes its number to the file descriptor that we give it. */
async function startDisplay(xvfb, children) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  children.push(child);
  const [number] = await Promise.race([once(child.stdio[3], 'data'), failure(child, 'Xvfb')]);
  return `:${String(number).trim()}`;
}

async function startDriver(driver, port, display, children) {
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' };
  // Detached gives it a process group of its own, so that one signal ends the browser it starts too.
  const child = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore', detached: true });
  children.push(child);
  await Promise.race([answers(port), failure(child, 'WebKitWebDriver')]);
}

async function answers(port) {
  for (let tries = 0; tries < 200; tries += 1) {
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (response?.ok) return;
    await sleep(50);
  }
  throw new Error(`WebKitWebDriver does not answer on port ${port}`);
}

/** Rejects if a child ends, or never starts, while we still wait for it to be ready. */
function failure(child, name) {
  const failed = new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`${name} ended at its start (${signal ?? code})`)));
  });
  failed.catch(() => {}); // it also ends later, when nobody waits any more
  return failed;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

const isRunning = (child) => child.pid !== undefined && child.exitCode === null && child.signalCode === null;

/** Signals the child's whole group; the group may be gone already, and that is what we wanted. */
function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function end(child) {
  if (!isRunning(child)) return;
  const gone = once(child, 'exit');
  signal(child, 'SIGTERM');
  await Promise.race([gone, sleep(5000, undefined, { ref: false })]);
  if (isRunning(child)) {
    signal(child, 'SIGKILL');
    await gone;
  }
}

/** Whatever ends us (an error, process.exit, a signal) ends the children: nothing may stay behind. */
function endWithUs(children) {
  const endAll = () => children.filter(isRunning).forEach((child) => signal(child, 'SIGTERM'));
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  // Leaving through `exit` lets the other launchers, too, end their browsers.
  const leave = (name) => process.exit(128 + constants.signals[name]);
  process.on('exit', endAll);
  for (const name of signals) process.on(name, leave);
  return () => {
    process.off('exit', endAll);
    for (const name of signals) process.off(name, leave);
  };
}
