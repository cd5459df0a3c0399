// The packed package in an empty folder, as test/consumers/build.mjs installed it there.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { bundlers } from '../consumers/bundle.mjs';
import { folder, pages, tarball } from '../consumers/folder.mjs';
import { chromiumArgs, findEngine } from '../support/browsers.mjs';
import { entries, manifest, root } from '../support/sources.mjs';

const installed = path.join(folder, 'node_modules/khabar');
const specifierOf = (entry) => entry.replace('.', 'khabar');
const inFolder = promisify(execFile);

describe('the tarball', () => {
  it('holds what is exported, and no sources, tests or fixtures', () => {
    const files = readdirSync(installed, { recursive: true }).map((file) => `./${file.replaceAll(path.sep, '/')}`);
    assert.deepEqual(entries.map(([, target]) => target).filter((target) => !files.includes(target)), []);
    assert.deepEqual(files.filter((file) => /^\.\/(src|test|stories|fixtures|build)\b/.test(file)), []);
    assert.ok(files.includes('./custom-elements.json') && files.includes('./LICENSE') && files.includes('./README.md'));
  });

  it('is sound to publint', async () => {
    const { messages } = await publint({ pkgDir: installed, strict: true, pack: false });
    assert.deepEqual(messages.map((message) => formatMessage(message, manifest)), []);
  });

  it('has the right types for every entry (attw, modules only)', async () => {
    const attw = path.join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const { stdout } = await inFolder(process.execPath, [attw, tarball, '--profile', 'esm-only', '--format', 'json'], { cwd: folder });
    const { analysis, problems } = JSON.parse(stdout);
    assert.deepEqual(Object.keys(analysis.entrypoints).sort(), Object.keys(manifest.exports).sort());
    const ours = Object.values(problems ?? {}).flat().filter(({ resolutionKind }) => !/^node10$|cjs/.test(resolutionKind ?? ''));
    assert.deepEqual(ours.filter(({ kind }) => kind !== 'CJSResolvesToESM'), []);
  });
});

describe('in an empty folder, bare Node', () => {
  for (const [entry, target] of entries.filter(([, each]) => each.endsWith('.js'))) {
    it(`imports ${specifierOf(entry)} without a word`, async () => {
      const program = `await import('${specifierOf(entry)}')`;
      const { stdout, stderr } = await inFolder(process.execPath, ['--input-type=module', '--eval', program], { cwd: folder });
      assert.equal(stdout + stderr, '', target);
    });
  }
});

/** A site in strict TypeScript that uses what there is. */
const PROGRAM = `import 'khabar/define.js';
import 'khabar/define/locale/fa.js';
import 'khabar/article.css';
import { configure, KhabarArticle, registerLanguage, version, type Article, type House, type KhabarErrorEvent } from 'khabar';
import { fa } from 'khabar/locales/fa.js';
import { isArticle } from 'khabar/model.js';
import { countText, dateText } from 'khabar/text.js';

const house: House = { months: 'dual', timeZone: 'Asia/Baghdad' };
configure(house);
registerLanguage(fa);
const article: Article = { headline: version, body: [{ type: 'paragraph', content: ['a', { type: 'link', href: '/a', content: 'b' }] }] };
const element: KhabarArticle = document.createElement('khabar-article');
const given: unknown = JSON.parse('{}');
element.article = isArticle(given) ? given : article;
element.addEventListener('khabar-error', (event: KhabarErrorEvent) => console.log(event.reason, event.path));
const date = document.querySelector('khabar-date');
if (date) date.format = 'auto';
export const texts: (string | undefined)[] = [countText(3, { locale: 'ar' }), dateText('2023-08-10', { locale: 'ar' })];
`;
const WRONG = `import { KhabarDate } from 'khabar';\nnew KhabarDate().format = 'never';\n`;

describe('in an empty folder, strict TypeScript', () => {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const compile = (file, module, resolution) =>
    inFolder(process.execPath, [
      tsc, file, '--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom', '--module', module, '--moduleResolution', resolution,
    ], { cwd: folder });
  writeFileSync(path.join(folder, 'program.ts'), PROGRAM);
  writeFileSync(path.join(folder, 'wrong.ts'), WRONG);

  for (const [module, resolution] of [['nodenext', 'nodenext'], ['esnext', 'bundler']]) {
    it(`has types for everything (${resolution})`, async () => {
      assert.equal((await compile('program.ts', module, resolution)).stdout, '');
    });
  }

  it('refuses what is wrong: the types are no any', async () => {
    await assert.rejects(compile('wrong.ts', 'nodenext', 'nodenext'), ({ stdout }) => /'"never"' is not assignable/.test(stdout));
  });
});

describe('a bundle of one element', () => {
  const sizeOf = (bundler, program) => gzipSync(readFileSync(path.join(pages, `bundle-${bundler}-${program}.js`)), { level: 9 }).length;
  const codeOf = (bundler, program) => readFileSync(path.join(pages, `bundle-${bundler}-${program}.js`), 'utf8');

  for (const bundler of bundlers) {
    for (const program of ['define', 'class']) {
      it(`by its ${program}, from ${bundler}, is less than half of all, and names no other`, (test) => {
        const [one, all] = [sizeOf(bundler, program), sizeOf(bundler, 'all')];
        test.diagnostic(`${bundler}, ${program}: ${one} of ${all} bytes`);
        assert.ok(one < all / 2, `${one} of ${all}`);
        assert.deepEqual(codeOf(bundler, program).match(/khabar-(byline|caption|comment-count)|--khabar-|litHtmlVersions/g), null);
      });
    }
  }
});

describe('from a disk, without a server', () => {
  it('the single file says every word', async () => {
    const browser = await chromium.launch({ executablePath: findEngine('chromium').path, args: chromiumArgs() });
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(path.join(folder, 'disk/index.html')).href);
      assert.deepEqual(await page.evaluate('reports'), []);
      assert.equal(
        (await page.innerText('body')).replace(/\s+/g, ' ').trim(),
        'عين اميركا لا تزال على العراق بغداد AvaToday 10 آب 2023 103 تعليقات جسر الجمهورية رويترز الفقرة الأولى. ۴ مرداد ۱۴۰۰',
      );
      assert.equal(await page.evaluate("getComputedStyle(document.querySelector('khabar-article > p')).fontSize"), '20px');
    } finally {
      await browser.close();
    }
  });
});
