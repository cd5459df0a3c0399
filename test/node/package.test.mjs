// The package as it is installed: what is exported, what an import does, what is packed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { entries, filesOf, manifest, root } from '../support/sources.mjs';

const modules = entries.filter(([, target]) => target.endsWith('.js'));
const specifier = (entry) => entry.replace('.', 'khabar');

/** Runs a program in a bare Node, in the project's folder, and gives what it printed to either stream. */
const inNode = (program) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root, encoding: 'utf8', stdio: 'pipe' });

describe('exports', () => {
  for (const [entry, target] of entries) {
    it(`${entry} stands on disk, with its types where it can have some`, () => {
      const types = manifest.exports[entry].types ?? target.replace(/\.js$/, '.d.ts');
      const files = target.endsWith('.json') ? [target] : [target, types];
      assert.deepEqual(files.filter((file) => !existsSync(path.join(root, file))), []);
    });
  }

  it('name every define module and every language', () => {
    const wanted = Object.keys({ ...filesOf('src/define') })
      .filter((file) => !file.endsWith('define/define.ts'))
      .map((file) => file.replace(/^src(.*)\.ts$/, '.$1.js'));
    assert.deepEqual(wanted.filter((entry) => !manifest.exports[entry]), []);
  });

  it('have no side effect but in define and the stylesheets', () => {
    assert.deepEqual(manifest.sideEffects, [
      './dist/define.js', './dist/define/khabar-*.js', './dist/define/tidy.js', './dist/define/locale/*.js', './dist/**/*.min.js', './dist/article.css',
      './dist/themes/*.css', './dist/fonts/*.css',
    ]);
  });
});

describe('an import in bare Node', () => {
  for (const [entry] of modules) {
    it(`of ${specifier(entry)} throws nothing and prints nothing`, () => {
      assert.equal(inNode(`await import('${specifier(entry)}')`), '');
    });
  }

  it('of khabar leaves no mark on the world', () => {
    // Lit's own mark (its versions) is Lit's affair: it is there before
    const program = `
      await import('lit');
      const marks = () => [...Reflect.ownKeys(globalThis)].map(String).filter((key) => !/^lit|^reactive/.test(key));
      const before = marks();
      await import('khabar'); await import('khabar/text.js'); await import('khabar/model.js'); await import('khabar/locales/fa.js');
      const after = marks();
      console.log(JSON.stringify([after.filter((key) => !before.includes(key)), globalThis.customElements === undefined || !globalThis.customElements.get('khabar-date')]));`;
    assert.deepEqual(JSON.parse(inNode(program)), [[], true]);
  });

  it('of a define module leaves its mark: the rule above can fail', () => {
    const program = `await import('khabar/define/locale/fa.js'); console.log(Reflect.ownKeys(globalThis).map(String).includes('Symbol(khabar.locales)'))`;
    assert.equal(inNode(program).trim(), 'true');
  });
});

describe('the package', () => {
  it('needs Lit at run time and nothing else: the whole, and the part of it that a date alone needs', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['@lit/reactive-element', 'lit']);
  });
});
