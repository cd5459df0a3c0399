/// <reference types="node" />
import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { VERSION } from '../elements/shared/version.js';
import { check, type Checked } from './check.js';
import { kindOf, type Kind } from './pieces.js';
import { jsonReport, listReport, sarifReport } from './report.js';

const HELP = `khabar inspect [options] [FILE…]   looks at newsroom copy: text, HTML or article JSON; standard input without a file

  --lang TAG         language where the file says none (ar)
  --kind KIND        text, html or json, in place of what the name says
  --format FORMAT    list (default), json or sarif
  --fail-on LEVEL    error (default), warning, suggestion or never: from which finding on the exit code is 1
  --fix              writes the tidied file; what was there is kept as FILE.orig
  --version, --help

Exit code: 0 nothing found that matters, 1 something was, 2 a file could not be read or an option is wrong.
`;

const OPTIONS = {
  lang: { type: 'string', default: 'ar' }, kind: { type: 'string' }, format: { type: 'string', default: 'list' },
  'fail-on': { type: 'string', default: 'error' }, fix: { type: 'boolean' }, version: { type: 'boolean' }, help: { type: 'boolean' },
} as const;
const LEVELS: readonly string[] = ['error', 'warning', 'suggestion'];
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  format: ['list', 'json', 'sarif'], kind: ['text', 'html', 'json'], 'fail-on': [...LEVELS, 'never'],
};
/** Longer files are no copy. */
const MOST_BYTES = 20_000_000;

/** What the user has to hear of, in one line. */
class UserError extends Error {}

const read = (file: string): string => {
  let bytes: Buffer;
  try {
    if (file !== '-' && statSync(file).size > MOST_BYTES) throw new UserError(`${file}: larger than ${MOST_BYTES / 1e6} MB`);
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UserError(`${file}: ${code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a directory' : message}`);
  }
  if (bytes.subarray(0, 8000).includes(0)) throw new UserError(`${file}: a binary file`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError(`${file}: not in UTF-8`);
  }
};

const look = (file: string, kind: Kind | undefined, locale: string): Checked => {
  const source = read(file);
  try {
    return check(file === '-' ? 'standard input' : file, source, kind ?? kindOf(file), locale);
  } catch (error) {
    throw new UserError(`${file}: ${(error as Error).message}`);
  }
};

const fix = (file: string, { source, tidied }: Checked): void => {
  if (file === '-') process.stdout.write(tidied);
  else if (source !== tidied) {
    copyFileSync(file, `${file}.orig`);
    writeFileSync(file, tidied);
  }
};

const options = (args: string[]) => {
  try {
    const parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    for (const [name, choices] of Object.entries(CHOICES)) {
      const value = parsed.values[name as 'format'];
      if (value !== undefined && !choices.includes(value)) throw new Error(`--${name} ${value}: expected ${choices.join(', ')}`);
    }
    return parsed;
  } catch (error) {
    throw new UserError((error as Error).message);
  }
};

const reportOf = (format: string, checked: readonly Checked[]): string =>
  format === 'json' ? jsonReport(checked) : format === 'sarif' ? sarifReport(checked, VERSION) : listReport(checked);

/** Looks at every file, says which it is at, and goes on after one that cannot be read. */
const lookAtAll = (files: readonly string[], values: ReturnType<typeof options>['values']) => {
  const checked: Checked[] = [];
  let isUnread = false;
  const isLong = files.length > 1 && process.stderr.isTTY;
  for (const [index, file] of files.entries()) {
    if (isLong) process.stderr.write(`\r${index + 1} of ${files.length} `);
    try {
      const result = look(file, values.kind as Kind | undefined, values.lang);
      checked.push(result);
      if (values.fix) fix(file, result);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      console.error(error.message);
      isUnread = true;
    }
  }
  if (isLong) process.stderr.write('\r\u001B[K');
  return { checked, isUnread };
};

/** Runs the command and gives its exit code. */
export const main = (args: string[]): number => {
  try {
    const { values, positionals: [command, ...files] } = options(args);
    if (values.version || values.help || command !== 'inspect') {
      console.log(values.version ? VERSION : HELP);
      return values.version || values.help ? 0 : 2;
    }
    const { checked, isUnread } = lookAtAll(files.length ? files : ['-'], values);
    if (!values.fix || files.length) console.log(reportOf(values.format, checked));
    if (isUnread) return 2;
    const from = LEVELS.indexOf(values['fail-on']);
    return checked.some(({ findings }) => findings.some(({ severity }) => LEVELS.indexOf(severity) <= from)) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return 2;
  }
};
