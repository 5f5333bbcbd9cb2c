import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attackFigures } from '../../../src/core/disclosure/attack-figures.ts';
import type { CountTable } from '../../../src/core/disclosure/count-table.ts';
import { differences } from '../../../src/core/disclosure/differences.ts';
import { linesOf } from '../../../src/core/disclosure/lines-of.ts';
import { protectTable } from '../../../src/core/disclosure/protect-table.ts';
import { sensitiveCells } from '../../../src/core/disclosure/sensitive-cells.ts';
import { highsPrograms } from '../../../src/solve/highs-programs.ts';
import { t1, tableOf } from './tables.ts';

const solver = await highsPrograms(600);
const personsTo = (count: number): ReadonlySet<string> =>
  new Set(Array.from({ length: count }, (_none, at) => `p${at}`));

describe('differencing', () => {
  it('blocks a release after one withdrawal', () => {
    const releases = [
      { id: '2025-1', persons: personsTo(47), counts: { notReturned: 12 } },
      { id: '2025-2', persons: personsTo(46), counts: { notReturned: 11 } },
    ];
    expect(differences(releases)).toEqual([
      { smaller: '2025-2', larger: '2025-1', persons: 1, revealed: { notReturned: 1 } },
    ]);
  });

  it('lets pass what differs by five, is the same, or is not nested', () => {
    const other = new Set([...personsTo(45), 'x', 'y', 'z']);
    expect(
      differences([
        { id: 'a', persons: personsTo(47), counts: { notReturned: 12 } },
        { id: 'b', persons: personsTo(42), counts: { notReturned: 9 } },
        { id: 'c', persons: personsTo(47), counts: { notReturned: 12 } },
        { id: 'd', persons: other, counts: { notReturned: 12 } },
      ]),
    ).toEqual([]);
  });
});

describe('the attack on all printed figures', () => {
  const sumsOf = (table: CountTable) =>
    sensitiveCells(table).map(({ cell, below, above }) => ({ cells: [cell], below, above }));
  const printedOf = (suppressed: readonly number[]) => [
    ...linesOf(t1).map((cells) => ({
      cells,
      sum: cells.reduce((so, cell) => so + (t1.values[cell] ?? 0), 0),
    })),
    ...t1.values.flatMap((sum, cell) => (suppressed.includes(cell) ? [] : [{ cells: [cell], sum }])),
  ];

  it('finds T1 disclosed without complements, safe with them, disclosed by a second table', () => {
    const sensitive = sumsOf(t1);
    expect(attackFigures(t1.values, sensitive, printedOf([2, 5]), solver)).toEqual([
      { cells: [2], lower: 3, upper: 3, isSafe: false },
      { cells: [5], lower: 2, upper: 2, isSafe: false },
    ]);
    const safe = printedOf([1, 2, 4, 5]);
    expect(attackFigures(t1.values, sensitive, safe, solver)).toEqual([
      { cells: [2], lower: 0, upper: 5, isSafe: true },
      { cells: [5], lower: 0, upper: 5, isSafe: true },
    ]);
    const second = { cells: [1, 8], sum: 12 + 8 };
    expect(attackFigures(t1.values, sensitive, [...safe, second], solver)[0]).toEqual({
      cells: [2],
      lower: 3,
      upper: 3,
      isSafe: false,
    });
  });

  it('says that a cell no figure bounds can be anything', () => {
    expect(
      attackFigures([3, 9], [{ cells: [0], below: 3, above: 2 }], [{ cells: [1], sum: 9 }], solver),
    ).toEqual([{ cells: [0], lower: 0, upper: Number.POSITIVE_INFINITY, isSafe: true }]);
  });

  it('throws when figures contradict each other', () => {
    const printed = [
      { cells: [0], sum: 3 },
      { cells: [0], sum: 4 },
    ];
    expect(() => attackFigures([3], [{ cells: [0], below: 3, above: 2 }], printed, solver)).toThrow(
      'contradict',
    );
  });

  const shapes = fc.constantFrom([4, 5], [6, 6], [3, 3, 3]);
  const tables = shapes.chain((shape) => {
    const length = shape.reduce((so, one) => so * one, 1);
    return fc
      .array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 5, max: 60 })), {
        minLength: length,
        maxLength: length,
      })
      .map((values) => tableOf(shape, values));
  });

  it('never narrows a cell of a protected table below its protection, nor does subtraction', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const found = protectTable(table, solver);
        if (!found.ok) return;
        const { suppressed } = found.value;
        const lines = linesOf(table);
        const sumOf = (cells: readonly number[]): number =>
          cells.reduce((so, cell) => so + (table.values[cell] ?? 0), 0);
        const printed = [
          ...lines.map((cells) => ({ cells, sum: sumOf(cells) })),
          ...table.values.flatMap((sum, cell) => (suppressed.includes(cell) ? [] : [{ cells: [cell], sum }])),
        ];
        const attacked = attackFigures(table.values, sumsOf(table), printed, solver);
        expect(attacked.filter(({ isSafe }) => !isSafe)).toEqual([]);
        for (const { cells, lower, upper } of attacked) {
          const range = found.value.ranges.find((one) => one.cell === cells[0]);
          expect([range?.lower, range?.upper]).toEqual([lower, upper]);
        }
        // Subtraction: whoever fills in what is alone in its line finds no sensitive cell.
        const hidden = new Set(suppressed);
        for (let isNew = true; isNew;) {
          const alone = lines.flatMap((cells) => {
            const open = cells.filter((cell) => hidden.has(cell));
            return open.length === 1 ? open : [];
          });
          isNew = alone.length > 0;
          for (const cell of alone) hidden.delete(cell);
        }
        expect(found.value.primary.filter((cell) => !hidden.has(cell))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
