import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditFolder, readClaimFolder } from '../../src/intake/claim-folder.ts';
import { loadCountryList } from '../../src/intake/country-list.ts';

const root = path.resolve(import.meta.dirname, '../..');
const countries = await loadCountryList();
let folder = '';

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'qaitu-claims-')), 'paper');
  mkdirSync(folder);
  cpSync(path.join(root, 'reference/paper'), folder, { recursive: true });
});
afterEach(() => {
  rmSync(path.dirname(folder), { recursive: true });
});

const write = (name: string, text: string): void => {
  rmSync(path.join(folder, name), { force: true });
  writeFileSync(path.join(folder, name), text);
};
const change = (name: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(path.join(folder, name), 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${name} does not have ${String(from)}`);
  write(name, changed);
};
const audited = async () => {
  const read = await readClaimFolder(folder, countries);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return auditFolder(read.value);
};
const lineOf = (name: string, words: string): number =>
  readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

/** The line on which the braces of a claim open. */
const claimLine = (id: string): number => lineOf('claims.json', `"id": "${id}"`) - 1;

describe('a claim at fault is named with file and line, and the others are judged', () => {
  it('a missing cell', async () => {
    change('claims.json', '"Table1.2015.state_budget"', '"Table1.2016.state_budget"');
    const { claims, faults } = await audited();
    expect(faults).toEqual([
      {
        code: 'missing-cell',
        file: 'claims.json',
        line: claimLine('sum.t1.2015'),
        params: { claim: 'sum.t1.2015', cell: 'Table1.2016.state_budget' },
      },
    ]);
    expect(claims).toHaveLength(88);
  });

  it('a circular reference', async () => {
    const facts = `"facts": [
      { "id": "x", "from": "y", "unit": "persons", "locator": "X" },
      { "id": "y", "from": { "sum": ["x", "f011"] }, "unit": "persons", "locator": "Y" },`;
    change('claims.json', '"facts": [', facts);
    change('claims.json', /"f012"/, '"x"');
    const { claims, faults } = await audited();
    expect(faults).toMatchObject([
      {
        code: 'circular-reference',
        file: 'claims.json',
        params: { claim: 'sum.funding', path: 'x → y → x' },
      },
    ]);
    expect(faults[0]?.line).toBe(lineOf('claims.json', '"id": "x"'));
    expect(claims).toHaveLength(88);
  });

  it('a percentage above 100', async () => {
    change('focus-group.csv', ',41,percent', ',141,percent');
    const { claims, faults } = await audited();
    expect(faults.map(({ params }) => params['claim'])).toEqual([
      'grim.13.41',
      'grim.joint',
      'word.majority41',
    ]);
    expect(faults[0]).toMatchObject({
      code: 'percent-above-100',
      file: 'focus-group.csv',
      line: lineOf('focus-group.csv', ',141,'),
      params: { cell: 'g13', value: '141' },
    });
    expect(claims).toHaveLength(86);
  });

  it('a base of 0', async () => {
    change('figures.csv', /^(f038,.*),13,persons/m, '$1,0,persons');
    const { faults } = await audited();
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['base-zero']));
    expect(faults[0]).toMatchObject({ file: 'figures.csv', line: lineOf('figures.csv', 'f038,') });
  });

  it('a unit that cannot be read', async () => {
    change('figures.csv', 'KZT/student/year', 'KZT//student');
    const { claims, faults } = await audited();
    expect(faults[0]).toMatchObject({
      code: 'unit-not-readable',
      file: 'figures.csv',
      line: lineOf('figures.csv', 'KZT//student'),
      params: { cell: 'f002', unit: 'KZT//student' },
    });
    expect(claims.length).toBeGreaterThan(80);
  });

  it('a claim that is not written as its rule wants, an unknown rule, an id that stands twice', async () => {
    change('claims.json', '"over": "ends"', '"over": "the ends"');
    change('claims.json', '"rule": "wording"', '"rule": "word"');
    change('claims.json', '"id": "sum.grants"', '"id": "sum.funding"');
    const { claims, faults } = await audited();
    expect(faults).toMatchObject([
      { code: 'duplicate-claim', params: { claim: 'sum.funding' } },
      {
        code: 'claim-shape',
        line: lineOf('claims.json', '"the ends"'),
        params: { claim: 'trend.cz', path: 'args.over' },
      },
      {
        code: 'unknown-rule',
        line: lineOf('claims.json', '"word"'),
        params: { claim: 'word.majority41', rule: 'word' },
      },
    ]);
    expect(claims).toHaveLength(86);
  });

  it('a fact that is no number, of no kind, or given twice', async () => {
    change('figures.csv', ',33940,', ',33 940,');
    change('figures.csv', 'grants,exact,2024,570', 'grants,sure,2024,570');
    change('figures.csv', 'f013,', 'f012,');
    change('claims.json', '"value": "19.0"', '"value": "19,0"');
    const { faults } = await audited();
    expect(faults.slice(0, 4)).toMatchObject([
      { code: 'fact-shape', file: 'claims.json', params: { fact: 'population.KAZ' } },
      { code: 'fact-not-a-number', file: 'figures.csv', line: 12, params: { fact: 'f011', value: '33 940' } },
      { code: 'fact-shape', file: 'figures.csv', line: 15, params: { fact: 'f014', reason: 'kind: sure' } },
      { code: 'duplicate-fact', file: 'figures.csv', line: 14, params: { fact: 'f012' } },
    ]);
  });

  it('a table that is not there, or cannot be read', async () => {
    rmSync(path.join(folder, 'table5.csv'));
    change('table4.csv', 'KOR,165', 'KOR,many');
    change('table3.json', '"locator"', '"place"');
    const { claims, faults } = await audited();
    expect(faults.slice(0, 3)).toMatchObject([
      { code: 'table-not-readable', file: 'table3.json' },
      { code: 'table-not-readable', file: 'table4.csv', line: 2, params: { reason: 'not-a-number many' } },
      { code: 'claim-file-not-found', file: 'table5.csv' },
    ]);
    expect(claims.length).toBeGreaterThan(50);
  });

  it('an empty table is not at fault: nothing can be checked with it', async () => {
    change('table4.csv', /\n[^]*$/, '\n');
    const { claims, faults } = await audited();
    expect(faults.filter(({ params }) => !String(params['cell']).startsWith('Table4.'))).toEqual([]);
    expect(claims.find(({ id }) => id === 'bound.t4.2020')).toMatchObject({
      verdict: 'not_checkable',
      reasons: ['empty-table'],
    });
  });
});

describe('what is no claim file is refused', () => {
  const refusal = async () => {
    const read = await readClaimFolder(folder, countries);
    return read.ok ? undefined : read.refusal;
  };

  it('with line and character where the JSON ends', async () => {
    write('claims.json', '{\n  "claims": [\n    { "id": "a" },\n  ]\n}\n');
    expect(await refusal()).toEqual({
      code: 'json-invalid',
      file: 'claims.json',
      line: 4,
      column: 3,
      params: { found: ']' },
    });
  });

  it('by the field that is missing or unknown', async () => {
    write('claims.json', '{\n  "claim": []\n}\n');
    expect(await refusal()).toMatchObject({ code: 'claim-file-shape', file: 'claims.json' });
    write('claims.json', '[]');
    expect(await refusal()).toMatchObject({ code: 'claim-file-shape', line: 1 });
  });

  it('when it names a file outside its folder', async () => {
    write('claims.json', '{\n  "claims": [],\n  "tables": [\n    "../paper/table1"\n  ]\n}\n');
    expect(await refusal()).toMatchObject({ code: 'claim-file-shape', line: 4 });
  });

  it('when there is none', async () => {
    rmSync(path.join(folder, 'claims.json'));
    expect(await refusal()).toMatchObject({ code: 'claim-file-not-found', params: {} });
  });
});
