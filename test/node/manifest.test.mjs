// custom-elements.json is committed, fresh, and tells the whole public API.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { read, root, manifest as packageJson } from '../support/sources.mjs';

const committed = JSON.parse(read('custom-elements.json'));
const classes = committed.modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);

/** What the analyzer says of the sources as they are now. */
const analyzed = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'khabar-manifest-'));
  try {
    const bin = path.join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    execFileSync(process.execPath, [bin, 'analyze', '--outdir', path.relative(root, folder), '--quiet'], { cwd: root, stdio: 'pipe' });
    return JSON.parse(readFileSync(path.join(folder, 'custom-elements.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Public members and attributes without a description. */
const undocumented = ({ members = [], attributes = [], slots = [], cssParts = [], cssProperties = [], events = [] }) =>
  [...members.filter(({ kind, privacy, static: isStatic }) => kind === 'field' && privacy !== 'private' && !isStatic),
    ...attributes, ...slots, ...cssParts, ...cssProperties, ...events]
    .filter(({ description }) => !description).map(({ name }) => name);

describe('custom-elements.json', () => {
  it('is what the analyzer says of the sources (npm run manifest)', () => assert.deepEqual(committed, analyzed()));

  it('is where package.json says', () => assert.equal(packageJson.customElements, 'custom-elements.json'));

  it('names the elements', () => {
    assert.deepEqual(classes.map(({ tagName }) => tagName).sort(), [
      'khabar-article', 'khabar-byline', 'khabar-caption', 'khabar-comment-count', 'khabar-date', 'khabar-embed', 'khabar-gallery', 'khabar-reading-time',
    ]);
  });

  for (const declaration of classes) {
    it(`describes every public part of ${declaration.tagName}`, () => assert.deepEqual(undocumented(declaration), []));
  }

  it('would be caught without a description', () => {
    assert.deepEqual(undocumented({ attributes: [{ name: 'count' }], slots: [{ name: '', description: 'Words.' }] }), ['count']);
  });
});
