import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { causalCheck, expectedRows } from './expected-rows.ts';
import { readClaimFolder, auditFolder } from '../../src/intake/claim-folder.ts';
import { loadCountryList } from '../../src/intake/country-list.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = await readClaimFolder(path.join(root, 'reference/paper'), await loadCountryList());
if (!folder.ok) throw new Error(JSON.stringify(folder.refusal));
const report = auditFolder(folder.value);
const found = new Map(report.claims.map((claim) => [claim.id, claim]));
const rows = await expectedRows();

/** Numbers in the order of a text; a hyphen between digits joins two of them. */
const numbersIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(/(?<![\d])-?\d+(?:\.\d+)?/g), ([digits]) => Number(digits));

const halfUnit = (text: string): number => 0.5 * 10 ** -(text.split('.')[1]?.length ?? 0);

describe('the audit of the paper', () => {
  it('has the 88 claims of the oracle and one more, and no fault', () => {
    expect(rows).toHaveLength(88);
    expect(report.faults).toEqual([]);
    expect([...found.keys()].toSorted()).toEqual([...rows.map(({ id }) => id), causalCheck].toSorted());
    expect(found.get(causalCheck)?.verdict).toBe('not_checkable');
  });

  it.each(rows)('$id is $verdict', (row) => {
    const claim = found.get(row.id);
    expect(claim?.verdict).toBe(row.verdict);
    expect(claim?.severity).toBe(row.severity);
    expect(claim?.rule).toBe(row.rule);
    expect(claim?.locator).toBe(row.locator);
  });

  it.each(rows.filter(({ computed }) => /^-?\d+(\.\d+)?$/.test(computed)))(
    '$id computes $computed',
    ({ id, computed }) => {
      const value = found.get(id)?.computed;
      expect(typeof value).toBe('number');
      expect(Math.abs(Number(value) - Number(computed))).toBeLessThanOrEqual(halfUnit(computed));
    },
  );

  it.each(rows.filter(({ computed }) => computed !== '' && !/^-?\d+(\.\d+)?$/.test(computed)))(
    '$id says the numbers of “$computed”',
    ({ id, computed }) => {
      expect(numbersIn(String(found.get(id)?.computed))).toEqual(numbersIn(computed));
    },
  );

  it('counts every verdict, zeros included', () => {
    expect(report.summary).toEqual({
      consistent: 46,
      consistent_if_missing_is_zero: 1,
      bounded: 0,
      weak: 2,
      inconsistent: 35,
      not_applicable: 0,
      not_checkable: 5,
    });
  });

  it('finds the product that the conclusion may come from, and says what is not in it', () => {
    const claim = found.get('eq.loss_conclusion');
    expect(claim?.candidates?.[0]).toEqual({
      label: 'candidate-explanation',
      line: '18051 × 1000000 × 1 = 18051000000',
      cells: ['RES.10.2', 'DIS.4.5'],
      distance: 0.002833,
      factors: 2,
      absent: [
        { cell: 'MAT.5.2', value: '4416' },
        { cell: 'MAT.5.2', value: '0.3' },
      ],
    });
    expect(claim?.evidence.map(({ line }) => line)).toEqual(
      expect.arrayContaining(['18 / 1.3248 = 13.586957', '4416 × 13.586957 = 60000']),
    );
  });

  it.each([
    ['bound.2019', '2694 − 2103 = 591'],
    ['bound.t3.2020', '673 / 865 = 0.778035'],
    ['bound.t5.2024', '1400 / 1402 = 0.998573'],
    ['bound.total', '22778 / 9 = 2530.9'],
    ['bound.state', '6543 / 10 = 654.3'],
    ['share.85.2020', '(244 + 221 + 76 + 61 + 57) / 865 = 0.76185'],
    ['share.85.2024', '(792 + 691 + 193 + 112 + 85) / 2360 = 0.793644'],
    ['sum.levels', '4416 − 4263 = 153'],
    ['scope.state', '539 / 4416 = 12.2056 %'],
    ['scope.state', '539 × 0.3 × 1000000 = 161700000'],
    ['order.t4', 'JPN − MYS = 1'],
    ['eq.prior', '3/12 ≠ 10/12; Fisher p = 0.0123'],
    ['eq.kz2021', '|91.9 − 91.2| = 0.7'],
    ['grim.joint', 'n ≤ 60, mixed: 12, 24, 36, 48, 53, 54, 56, 58, 59, 60'],
    ['grim.joint', 'n ≤ 60, ceil: 52'],
    ['grim.13.trio', 'n ≤ 60, half-up: 13, 26, 39, 52'],
    ['grim.13.75', 'n = 12, half-up: 75 % → 9/12'],
    ['rank.percap', 'KAZ 4.84 > SYR 4.65 > UZB 3.15'],
  ])('%s shows %s', (id, line) => {
    const lines = found.get(id)?.evidence.map((evidence) => evidence.line) ?? [];
    expect(lines.some((each) => each.startsWith(line))).toBe(true);
  });

  it('keeps verdicts out of the claim file', () => {
    const text = readFileSync(path.join(root, 'reference/paper/claims.json'), 'utf8');
    expect(text).not.toMatch(/"(verdict|expected|computed|inconsistent|not_checkable)"/);
  });
});
