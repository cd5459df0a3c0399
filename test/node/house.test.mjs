// Small rules of the house plan that no linter knows.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { filesOf, manifest, read, root } from '../support/sources.mjs';

const TAGS = readdirSync(path.join(root, 'src/elements')).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3));

/** Physical directions in CSS, where a logical one belongs. */
const PHYSICAL = /(?:margin|padding|border|inset)-(?:left|right)\b|text-align:\s*(?:left|right)\b|float:\s*(?:left|right)\b|(?:^|[;{\s])(?:left|right):/m;

const SINKS = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|document\.write)\b/;

const findings = (files, pattern) =>
  Object.entries(files).filter(([, source]) => pattern.test(source)).map(([file]) => file);

const withoutComments = (files) =>
  Object.fromEntries(Object.entries(files).map(([file, source]) => [file, source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')]));

describe('an element', () => {
  for (const tag of TAGS) {
    it(`${tag} has a define module, a test and stories of its name`, () => {
      const files = [`src/define/${tag}.ts`, `test/elements/${tag}.test.ts`, `stories/${tag}.stories.ts`];
      assert.deepEqual(files.filter((file) => !existsSync(path.join(root, file))), []);
    });
  }
});

describe('src', () => {
  it('writes logical directions only', () => assert.deepEqual(findings(withoutComments(filesOf('src')), PHYSICAL), []));
  it('has no HTML sink', () => assert.deepEqual(findings(withoutComments(filesOf('src')), SINKS), []));
  it('knows the version of the package', () => {
    assert.ok(read('src/elements/shared/version.ts').includes(`VERSION = '${manifest.version}'`));
  });

  it('would be caught at a planted fault', () => {
    assert.deepEqual(findings({ a: 'p { margin-left: 1em }', b: 'p { margin-inline: 0 }', c: '.x { left: 0 }' }, PHYSICAL), ['a', 'c']);
    assert.deepEqual(findings(withoutComments({ a: 'x.innerHTML = y', b: '// innerHTML' }), SINKS), ['a']);
  });
});

describe('a built Storybook', () => {
  it('keeps every module that registers something', async () => {
    const { default: config } = await import('../../.storybook/main.mjs');
    const [{ transform }] = config.viteFinal({}).plugins;
    const registering = Object.keys(filesOf('src')).filter((file) => /^src\/define\b/.test(file));
    assert.ok(registering.length > 10);
    assert.deepEqual(registering.filter((file) => !transform.filter.id.test(`/${file}`)), []);
  });
});

describe('the repository', () => {
  it('names no registry in its lock file', () => assert.ok(!read('package-lock.json').includes('"resolved"')));

  it('keeps the seed article letter for letter', () => {
    const source = read('fixtures/avatoday/source.txt').split('\n').filter(Boolean);
    const article = JSON.parse(read('fixtures/avatoday/article.json'));
    assert.equal(article.headline, source[1]);
    assert.equal(article.dateline, source[2]);
    assert.equal(article.caption, source[4]);
    assert.deepEqual(article.body.map(({ content }) => content), source.slice(7));
    assert.equal(article.body.length, 11);
  });
});
