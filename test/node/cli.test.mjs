// `khabar inspect`, as a newsroom's CI or content system calls it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { folder as installed } from '../consumers/folder.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'khabar-cli-'));
after(() => rmSync(folder, { recursive: true }));
const bin = path.join(installed, 'node_modules/khabar/dist/cli.js');

const file = (name, text) => (writeFileSync(path.join(folder, name), text), name);
const read = (name) => readFileSync(path.join(folder, name), 'utf8');
const khabar = (args, input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8', input });
  return { status, stdout, stderr };
};

describe('khabar inspect', () => {
  it('lists what it found, where, with the words around', () => {
    const { status, stdout } = khabar(['inspect', file('a.txt', 'سطر سليم.\nقال الوزير ، إن\n')]);
    assert.equal(stdout, 'a.txt:2:11  error  space-before  A space before a punctuation mark (مسافة زائدة قبل علامة ترقيم) → ""\n    سطر سليم. قال الوزير⟦ ⟧، إن \n1 finding in 1 file\n');
    assert.equal(status, 1);
  });

  it('reads standard input, and is content with sound copy', () => {
    assert.deepEqual(khabar(['inspect'], 'قال الوزير، إن الحل قريب.'), { status: 0, stdout: '0 findings in 1 file\n', stderr: '' });
  });

  it('reads the words of a page, in the languages that it names, and no code', () => {
    const page = '<!doctype html><html lang="ar"><script>a , b</script><p>قال ، ثم&nbsp;قام</p>\n<p lang="en">Hello , you</p><pre>x ، y</pre>';
    const { stdout } = khabar(['inspect', file('a.html', page), '--format', 'json']);
    const [{ findings }] = JSON.parse(stdout);
    assert.deepEqual(findings.map(({ rule, line, column }) => [rule, line, column]), [['space-before', 1, 60]]);
  });

  it("reads an article's words, and neither addresses nor dates", () => {
    const article = JSON.stringify({ lang: 'ar', url: 'https://a.iq/ ،', headline: 'قال ، ثم', body: [{ type: 'paragraph', content: ['نص "أول"', { type: 'link', href: '/a ،', content: 'نعم , لا' }] }] });
    const { stdout } = khabar(['inspect', file('a.json', article), '--format', 'json']);
    assert.deepEqual(JSON.parse(stdout)[0].findings.map(({ rule }) => rule), ['space-before', 'straight-quote', 'straight-quote', 'latin-mark']);
  });

  it('reads a run of an article in the language of the run, and no code', () => {
    const run = { content: 'سیروان ، x', lang: 'fa', type: 'language' };
    const article = JSON.stringify({ lang: 'ar', body: [{ type: 'paragraph', content: ['سیروان', run] }, { text: 'a , b ، c', type: 'code' }] });
    const { stdout } = khabar(['inspect', file('d.json', article), '--format', 'json']);
    assert.deepEqual(JSON.parse(stdout)[0].findings.map(({ rule }) => rule), ['arabic-letters', 'space-before']);
  });

  it('gives SARIF, with its rules', () => {
    const { stdout } = khabar(['inspect', file('b.txt', 'قال , ثم'), '--format', 'sarif']);
    const { version, runs: [{ tool, results }] } = JSON.parse(stdout);
    assert.deepEqual([version, tool.driver.name, results.length], ['2.1.0', 'khabar', 1]);
    const [{ ruleId, level, locations }] = results;
    assert.ok(tool.driver.rules.some(({ id }) => id === ruleId));
    assert.deepEqual([ruleId, level, locations[0].physicalLocation.region], ['latin-mark', 'error', { startLine: 1, startColumn: 5, endColumn: 6 }]);
  });

  it('mends a file, keeps what was there, and finds nothing to mend again', () => {
    const name = file('c.json', '{"lang":"ar","headline":"قال \\"نعم\\" ، ثم","url":"/a ، b"}\n');
    khabar(['inspect', '--fix', name]);
    assert.equal(read(name), '{"lang":"ar","headline":"قال «نعم»، ثم","url":"/a ، b"}\n');
    assert.equal(read(`${name}.orig`), '{"lang":"ar","headline":"قال \\"نعم\\" ، ثم","url":"/a ، b"}\n');
    assert.equal(khabar(['inspect', '--fix', name]).status, 0);
    assert.deepEqual(khabar(['inspect', '--fix'], 'قال ، ثم').stdout, 'قال، ثم');
  });

  it('writes nothing where there is nothing to mend', () => {
    khabar(['inspect', '--fix', file('d.txt', 'نص سليم.')]);
    assert.equal(existsSync(path.join(folder, 'd.txt.orig')), false);
  });

  it('fails from the level that is asked for', () => {
    const name = file('e.txt', 'أحمد و محمد');
    const levels = ['error', 'warning', 'suggestion', 'never'];
    assert.deepEqual(levels.map((level) => khabar(['inspect', name, '--fail-on', level]).status), [0, 0, 1, 0]);
  });

  it('says what it cannot read, and goes on with the rest', () => {
    writeFileSync(path.join(folder, 'binary.txt'), Buffer.from([0x41, 0, 0x42]));
    writeFileSync(path.join(folder, 'latin1.txt'), Buffer.from([0x41, 0xe9, 0x42]));
    const { status, stdout, stderr } = khabar(['inspect', 'none.txt', 'binary.txt', 'latin1.txt', '.', file('bad.json', '{'), file('f.txt', 'نص.')]);
    const [none, binary, latin1, directory, bad] = stderr.split('\n');
    assert.deepEqual([none, binary, latin1, directory], ['none.txt: no such file', 'binary.txt: a binary file', 'latin1.txt: not in UTF-8', '.: is a directory']);
    assert.match(bad, /^bad\.json: .*JSON/);
    assert.equal(stdout, '0 findings in 1 file\n');
    assert.equal(status, 2);
  });

  it('says what is wrong with an option', () => {
    assert.deepEqual(khabar(['inspect', '--format', 'xml']), { status: 2, stdout: '', stderr: '--format xml: expected list, json, sarif\n' });
    assert.equal(khabar(['inspect', '--nonsense']).status, 2);
    assert.equal(khabar(['--version']).stdout, '0.1.0\n');
    assert.match(khabar(['--help']).stdout, /khabar inspect/);
  });
});
