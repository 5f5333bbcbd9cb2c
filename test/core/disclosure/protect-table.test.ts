import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectTable } from '../../../src/core/disclosure/protect-table.ts';
import type { CountTable } from '../../../src/core/disclosure/count-table.ts';
import { sensitiveCells } from '../../../src/core/disclosure/sensitive-cells.ts';
import { highsPrograms } from '../../../src/solve/highs-programs.ts';
import { isSafeByTrying, plainPrimaries, possibleTables } from './plain-attack.ts';
import { t1, t2, tableOf } from './tables.ts';

const solver = await highsPrograms(600);

const protectedOf = (table: CountTable) => {
  const found = protectTable(table, solver);
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
};
const rangeOf = (table: CountTable, cell: number) => {
  const range = protectedOf(table).ranges.find((one) => one.cell === cell);
  return [range?.lower, range?.upper];
};

/** Every pattern that contains the primaries, the cheapest first, as cost and cells. */
const patternsOf = (
  table: CountTable,
): readonly { readonly cost: number; readonly suppressed: readonly number[] }[] => {
  const primaries = plainPrimaries(table);
  const free = [...table.values.keys()].filter((cell) => !primaries.includes(cell));
  const all = Array.from({ length: 2 ** free.length }, (_none, bits) => {
    const complements = free.filter((_cell, at) => (bits >> at) % 2 === 1);
    return {
      cost: complements.reduce((sum, cell) => sum + (table.values[cell] ?? 0), 0),
      suppressed: [...primaries, ...complements].toSorted((one, other) => one - other),
    };
  });
  return all.toSorted((one, other) => one.cost - other.cost);
};

describe('the worked examples', () => {
  it('protects T1 at cost 21', () => {
    expect(protectedOf(t1)).toMatchObject({
      primary: [2, 5],
      suppressed: [1, 2, 4, 5],
      cost: 21,
      optimal: true,
    });
    expect([2, 5, 1, 4].map((cell) => rangeOf(t1, cell))).toEqual([
      [0, 5],
      [0, 5],
      [10, 15],
      [6, 11],
    ]);
  });

  it('protects T2 at cost 46', () => {
    expect(protectedOf(t2)).toMatchObject({
      primary: [0],
      suppressed: [0, 2, 3, 5],
      cost: 46,
      optimal: true,
    });
    expect(rangeOf(t2, 0)).toEqual([0, 16]);
  });

  it('finds the next best patterns where the method has them', () => {
    const minimal = (table: CountTable) => {
      const safe: (readonly number[])[] = [];
      const costs: number[] = [];
      for (const { cost, suppressed } of patternsOf(table)) {
        if (safe.some((one) => one.every((cell) => suppressed.includes(cell)))) continue;
        if (!isSafeByTrying(table, suppressed)) continue;
        safe.push(suppressed);
        costs.push(cost);
        if (costs.length === 2) break;
      }
      return { costs, second: safe[1] };
    };
    expect(minimal(t1).costs).toEqual([21, 53]);
    expect(minimal(t2)).toEqual({ costs: [46, 50], second: [0, 1, 6, 7] });
  });

  it('finds the next pattern of T1 in which no suppressed cell can be computed', () => {
    const isComputed = (cell: number, possible: readonly (readonly number[])[]): boolean =>
      new Set(possible.map((one) => one[cell])).size === 1;
    const costs = patternsOf(t1)
      .filter(({ suppressed }) => {
        const possible = possibleTables(t1, suppressed);
        return isSafeByTrying(t1, suppressed) && !suppressed.some((cell) => isComputed(cell, possible));
      })
      .map(({ cost }) => cost);
    expect(costs.slice(0, 2)).toEqual([21, 43]);
  });
});

describe('which cells are sensitive', () => {
  it('takes 1 to 4, leaves 0 and 5', () => {
    expect(sensitiveCells(tableOf([2, 3], [5, 1, 4, 6, 0, 7]))).toEqual([
      { cell: 1, below: 1, above: 4 },
      { cell: 2, below: 4, above: 1 },
    ]);
  });

  it('takes what is all of a row or column', () => {
    expect(sensitiveCells(tableOf([3, 2], [9, 0, 7, 8, 6, 0]))).toEqual([
      { cell: 0, below: 1, above: 0 },
      { cell: 3, below: 1, above: 0 },
      { cell: 4, below: 1, above: 0 },
    ]);
  });
});

describe('what cannot be protected', () => {
  it('names the cells that the totals give away', () => {
    const found = protectTable(tableOf([2, 3], [1, 0, 2, 20, 30, 40]), solver);
    expect(found).toMatchObject({
      ok: false,
      refusal: [
        { cell: 0, lower: 0, upper: 3 },
        { cell: 2, lower: 0, upper: 3 },
      ],
    });
  });

  it('says who alone would find out', () => {
    const found = protectTable(tableOf([2, 2], [1, 9, 9, 1]), solver);
    expect(found).toMatchObject({
      ok: false,
      refusal: [
        { cell: 0, known: 3 },
        { cell: 3, known: 0 },
      ],
    });
  });

  it('has nothing to do where nothing is sensitive', () => {
    expect(protectedOf(tableOf([2, 2], [5, 6, 7, 8]))).toEqual({
      primary: [],
      suppressed: [],
      cost: 0,
      bound: 0,
      optimal: true,
      ranges: [],
    });
  });

  it('does not let a single person subtract', () => {
    const table = tableOf([3, 3], [1, 3, 20, 3, 30, 40, 20, 30, 50]);
    const { suppressed } = protectedOf(table);
    // In the first row 1 and 3 alone would tell the person of the 1 the 3.
    expect(suppressed.filter((cell) => cell < 3)).toEqual([0, 1, 2]);
    expect(isSafeByTrying(table, suppressed)).toBe(true);
  });
});

describe('against trying all', () => {
  const small = fc.constantFrom([2, 3], [3, 3], [2, 2, 2]).chain((shape) =>
    fc
      .array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 14 })), {
        minLength: shape.reduce((so, one) => so * one, 1),
        maxLength: shape.reduce((so, one) => so * one, 1),
      })
      .map((values) => tableOf(shape, values)),
  );

  it('is safe and cheapest, or nothing is', () => {
    fc.assert(
      fc.property(small, (table) => {
        const found = protectTable(table, solver);
        const best = patternsOf(table).find(({ suppressed }) => isSafeByTrying(table, suppressed));
        if (!found.ok) return best === undefined;
        expect(found.value).toMatchObject({
          primary: plainPrimaries(table),
          cost: best?.cost,
          optimal: true,
        });
        return isSafeByTrying(table, found.value.suppressed);
      }),
      { numRuns: 60 },
    );
  });
});
