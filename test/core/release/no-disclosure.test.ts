import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/core/disclosure/differences.ts';
import { leastCount } from '../../../src/core/disclosure/least-count.ts';
import { sensitiveCells } from '../../../src/core/disclosure/sensitive-cells.ts';
import { computeRelease } from '../../../src/core/release/compute-release.ts';
import { countedBehind } from '../../../src/core/release/counted-behind.ts';
import type { CountedTable } from '../../../src/core/release/counted-table.ts';
import type { PrintedTable } from '../../../src/core/release/indicator-release.ts';
import type { PastRelease } from '../../../src/core/release/past-release.ts';
import { tableVersion } from '../../../src/core/release/table-version.ts';
import { highsPrograms } from '../../../src/solve/highs-programs.ts';
import { printedSetsOf } from './printed-sets-of.ts';
import { inputsFrom, unitNames } from './small-inputs.ts';
import { wholeRanges } from './whole-ranges.ts';

const solver = await highsPrograms(600);
const parts = ['returned', 'away', 'unknown'];

/** Somebody, the month by which he returned (99: known to stay away, 100: not known), and whether a first release has him. */
const person = fc.record({
  unit: fc.nat({ max: 4 }),
  returned: fc.constantFrom(3, 3, 3, 9, 9, 30, 99, 99, 100),
  isLate: fc.integer({ min: 0, max: 40 }).map((draw) => draw === 0),
  isRevised: fc.integer({ min: 0, max: 25 }).map((draw) => draw === 0),
});
type Person = typeof person extends fc.Arbitrary<infer Value> ? Value : never;

const units = unitNames(5);

const countedOf = (people: readonly Person[], month: number, round: number): CountedTable => {
  const there = people
    .map((one, at) => ({ ...one, at }))
    .filter(({ isLate }) => round > 0 || !isLate)
    .map(({ unit, returned, isRevised, at }) => {
      const by = isRevised && round > 0 ? 3 : returned;
      const part = by <= month ? 0 : by === 100 ? 2 : 1;
      return { unit, at, part };
    });
  return {
    id: 'K2',
    year: 2022,
    month,
    parts,
    units,
    records: there.map(({ at }) => `p${at}`),
    unitOf: Uint32Array.from(there, ({ unit }) => unit),
    partOf: Uint32Array.from(there, ({ part }) => part),
  };
};

const releasesOf = (people: readonly Person[]): readonly PastRelease[] => {
  const past: PastRelease[] = [];
  for (const round of [0, 1]) {
    const counted = [6, 12, 36].map((month) => countedOf(people, month, round));
    const inputs = inputsFrom(units, counted, { dataThrough: round === 0 ? '2024-06-30' : '2026-06-30' });
    const content = computeRelease(inputs, [], past, solver);
    past.push({ name: `r${round}`, content, counted: countedBehind(content, counted, past) });
  }
  return past;
};

/** Sensitive cells of a table, by what they hold, that somebody who tries all numbers narrows too far. */
const narrowed = (table: PrintedTable, counted: readonly CountedTable[]): readonly string[] => {
  const own = counted.find(
    (one) => one.id === table.id && one.month === table.month && one.year === table.year,
  );
  if (own === undefined) throw new Error('a table without records');
  const { cells, rows, columns } = tableVersion(table, own);
  // A single row or column is its own sums: nothing of it is left out.
  if (rows.length === 1 || columns.length === 1) return [];
  const labels = [rows.map(({ code }) => code), columns.map(({ code }) => code)];
  const ranges = wholeRanges(table);
  return sensitiveCells({ labels, values: cells }).flatMap(({ cell, below, above }) => {
    const value = cells[cell] ?? 0;
    const [lower, upper] = ranges.get(cell) ?? [value, value];
    const isSafe = value - lower >= below && upper - value >= above;
    return isSafe ? [] : [`${table.id} ${table.month} ${cell}: ${value} in ${lower}..${upper}`];
  });
};

describe('whoever has all releases', () => {
  it('learns nothing of 1 to 4 people by trying all numbers, nor by subtraction', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 20, maxLength: 160 }), (people) => {
        const releases = releasesOf(people);
        for (const { content, counted } of releases) {
          expect(content.transparency.isSafe).toBe(true);
          for (const table of content.tables) {
            const printed = [...table.cells.map(({ count }) => count), ...table.rowSums, ...table.columnSums];
            expect(printed.filter((count) => count !== null && count > 0 && count < leastCount)).toEqual([]);
            expect(narrowed(table, counted)).toEqual([]);
          }
        }
        expect(differences(printedSetsOf(releases))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
