import { copyRules } from '../text/copy.js';
import type { Severity } from '../text/copy/rule.js';
import type { Checked } from './check.js';

/** SARIF 2.1.0 has these words for how much a result matters. */
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'note' };

/** A list to read: file, line and column, what is wrong, the words around. */
export const listReport = (checked: readonly Checked[]): string => {
  const lines = checked.flatMap(({ file, findings }) =>
    findings.map(({ line, column, severity, rule, message, around, suggestion }) => {
      const better = suggestion === undefined ? '' : ` → ${JSON.stringify(suggestion)}`;
      return `${file}:${line}:${column}  ${severity}  ${rule}  ${message.en} (${message.ar})${better}\n    ${around}`;
    }),
  );
  const count = lines.length;
  return [...lines, `${count} ${count === 1 ? 'finding' : 'findings'} in ${checked.length} ${checked.length === 1 ? 'file' : 'files'}`].join('\n');
};

/** The findings as JSON, one object a file. */
export const jsonReport = (checked: readonly Checked[]): string =>
  JSON.stringify(checked.map(({ file, findings }) => ({ file, findings })), null, 2);

/** The findings as SARIF 2.1.0, which code hosts and editors read. */
export const sarifReport = (checked: readonly Checked[], version: string): string => {
  const rules = copyRules.map(({ id, message, source, severity }) => ({
    id, shortDescription: { text: message.en }, help: { text: `${message.ar}. ${source}` }, defaultConfiguration: { level: LEVELS[severity] },
  }));
  const results = checked.flatMap(({ file, findings }) =>
    findings.map(({ rule, severity, message, line, column, start, end, around }) => ({
      ruleId: rule, level: LEVELS[severity], message: { text: `${message.en}: ${around}` },
      locations: [{
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) },
          region: { startLine: line, startColumn: column, endColumn: column + (end - start) },
        },
      }],
    })),
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0',
    runs: [{ tool: { driver: { name: 'khabar', version, rules } }, columnKind: 'utf16CodeUnits', results }],
  };
  return JSON.stringify(log, null, 2);
};
