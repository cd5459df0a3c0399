// Custom properties: every public token is read and documented, every private one is set and used.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesOf } from '../support/sources.mjs';

const all = (source, pattern) => new Set([...source.matchAll(pattern)].map(([, name]) => name));
const missing = (names, from) => [...names].filter((name) => !from.has(name)).sort();

/** What is wrong with the custom properties of a source text. */
export const tokenFaults = (source) => {
  const read = all(source, /var\((--khabar-[\w-]+)/g);
  const documented = all(source, /@cssprop \[(--khabar-[\w-]+)/g);
  const set = all(source, /(--_[\w-]+)\s*[:{]/g);
  const used = all(source, /var\((--_[\w-]+)/g);
  return {
    undocumented: missing(read, documented),
    unread: missing(documented, read),
    unset: missing(used, set),
    unused: missing(set, used),
  };
};

describe('tokens', () => {
  it('are documented where they are read, and read where they are documented', () => {
    const source = Object.values({ ...filesOf('src/themes'), ...filesOf('src/elements') }).join('\n');
    assert.deepEqual(tokenFaults(source), { undocumented: [], unread: [], unset: [], unused: [] });
  });

  it('are caught at a planted fault', () => {
    const planted = '/** @cssprop [--khabar-b=1px] - B. */ :host { --_x: var(--khabar-a); color: var(--_y) }';
    assert.deepEqual(tokenFaults(planted), { undocumented: ['--khabar-a'], unread: ['--khabar-b'], unset: ['--_y'], unused: ['--_x'] });
  });
});
