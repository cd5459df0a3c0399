import { expect } from '@open-wc/testing';
import { copyRules, inspect, tidy } from '../../src/text.js';

interface Row { readonly locale: string; readonly text: string; readonly tidy: string; readonly findings: readonly string[] }
const rows: Row[] = await (await fetch('/fixtures/text/tidy.json')).json();

describe('inspect', () => {
  it('names the rules that a text breaks', () => {
    const found = rows.map(({ text, locale }) => [...new Set(inspect(text, locale).map(({ rule }) => rule))]);
    expect(found).to.deep.equal(rows.map(({ findings }) => findings));
  });

  it('says where, how much it matters, why in two languages, and what would be better', () => {
    expect(inspect('قال , إن', 'ar')).to.deep.equal([
      { rule: 'latin-mark', start: 4, end: 5, severity: 'error', suggestion: '،', message: { ar: 'علامة ترقيم لاتينية', en: 'A Latin punctuation mark' } },
    ]);
    expect(inspect('أحمد و محمد', 'ar').map(({ start, end, severity, suggestion }) => [start, end, severity, suggestion])).to.deep.equal([
      [5, 7, 'suggestion', 'و'],
    ]);
  });
});

describe('the rules', () => {
  it('have each an id of its own, a source, words in two languages, and a row', () => {
    const ids = copyRules.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(copyRules.filter(({ source, message }) => !source || !message.ar || !message.en)).to.deep.equal([]);
    const found = new Set(rows.flatMap(({ findings }) => findings));
    expect(ids.filter((id) => !found.has(id))).to.deep.equal([]);
  });

  it('are switched off one by one', () => {
    expect(tidy('قال , إن  هذا', 'ar', { tidy: { 'latin-mark': false } })).to.equal('قال , إن هذا');
    expect(inspect('قال , إن  هذا', 'ar', { tidy: { 'latin-mark': false } }).map(({ rule }) => rule)).to.deep.equal(['spaces']);
  });
});

describe('tidy', () => {
  it('of a tidy text changes nothing', () => expect(rows.map((row) => tidy(row.tidy, row.locale))).to.deep.equal(rows.map((row) => row.tidy)));

  it('bears ten thousand marks on one letter', () => {
    const heap = `ب${'\u064B'.repeat(10_000)}`;
    expect(tidy(heap, 'ar')).to.equal(heap);
  });
});
