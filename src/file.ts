import './define.js';
import * as khabar from './index.js';

/** Tells a second copy of the file that it is one; `rollup.config.mjs` looks for it. */
const FILE = Symbol.for('khabar.file');

/*
 * What `khabar.min.js` is made of: all elements registered, and what `khabar` exports as a global, for pages whose scripts
 * are no modules. The build puts a guard before it, so that a second copy of the file does nothing.
 */
const page = globalThis as { [FILE]?: string };
page[FILE] = khabar.version;
if (Object.hasOwn(globalThis, 'Khabar')) console.warn('The global Khabar is taken: what khabar.min.js exports is not put there');
else globalThis.Khabar = khabar;

declare global {
  // a property of `globalThis` is declared by `var` alone
  var Khabar: typeof import('./index.js');
}
