import './define.js';
import * as khabar from './index.js';

/*
 * What `khabar.min.js` is made of: all elements registered, and what `khabar` exports as a global, for pages whose scripts
 * are no modules. The build puts a guard before it, so that a second copy of the file does nothing.
 */
globalThis.Khabar = khabar;

declare global {
  // a property of `globalThis` is declared by `var` alone
  var Khabar: typeof import('./index.js');
}
