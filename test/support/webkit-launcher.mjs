// Runs the tests in WebKitGTK, and goes on when its driver falls silent.
//
// Now and then WebKitWebDriver takes a command and never answers. The runner's own launcher would
// wait for minutes and then end the whole run, the other engines' with it, over a page that no test
// had a say in. So here a command has a time to be answered in, and after it browser and driver are
// started anew, as the Web Platform Tests' runner does. A test is never run twice for having failed:
// its results come over the page's own socket, and the driver only opens and leaves pages.

import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { setTimeout as sleep } from 'node:timers/promises';
import { startWebKit } from './webkit.mjs';

/** Milliseconds for a page to be opened or left: far more than a loaded machine takes. */
const patience = 30_000;

/** How often a page is tried to be opened before its file counts as failed. */
const attempts = 3;

export class WebKitLauncher extends WebdriverLauncher {
  /** @param {{ path: string, driver: string, xvfb: string }} webkit as `findWebKit()` returns it */
  constructor(webkit) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      connectionRetryTimeout: patience,
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        // The runner waits for word from the page itself, whenever that has loaded.
        pageLoadStrategy: 'none',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: webkit.path, args: ['--automation'] },
      },
    });
    this.webkit = webkit;
  }

  async startSession(id, url) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.ensureManagerInitialized();
        await answered(this.driverManager.startSession(id, url));
        return;
      } catch (error) {
        await this.endBrowser();
        if (attempt === attempts) throw error;
        this.tell(error);
      }
    }
  }

  async stopSession(id) {
    try {
      return await answered(super.stopSession(id));
    } catch (error) {
      await this.endBrowser();
      this.tell(error);
      return {};
    }
  }

  isActive(id) {
    return this.driverManager !== undefined && super.isActive(id);
  }

  async createDriverManager() {
    this.processes = await startWebKit(this.webkit);
    this.options.port = this.processes.port;
    return super.createDriverManager();
  }

  /** No heartbeat: no session here ends by itself, and a command between two others may go astray. */
  setupHeartbeat() {}

  async stop() {
    await answered(super.stop()).catch(() => {});
    await this.endBrowser();
  }

  async endBrowser() {
    this.driver = undefined;
    this.driverManager = undefined;
    this.__managerPromise = undefined;
    await this.processes?.stop();
    this.processes = undefined;
  }

  tell(error) {
    this.config.logger.log(`WebKit's driver gave no answer (${error.message}); it is started anew.\n`);
  }
}

function answered(command) {
  const late = sleep(patience, undefined, { ref: false }).then(() => {
    throw new Error(`none in ${patience / 1000} s`);
  });
  return Promise.race([command, late]);
}
