import type { ShareInput } from '../../indicator/inputs/share-input.ts';
import type { CountedTable } from '../counted-table.ts';

/** A share of one unit and cohort, as `UnitInput` has it. */
interface UnitShare {
  readonly unit: string;
  readonly year: number;
  readonly month: number | null;
  readonly category: string | null;
  readonly input: ShareInput;
}

/** Shares of records in some parts, by unit; `unknown`: parts of which nobody knows yet whether they belong. Units without records have none. */
export const sharesOf = (
  tables: readonly CountedTable[],
  belonging: readonly string[],
  unknown: readonly string[] = [],
): readonly UnitShare[] =>
  tables.flatMap(({ year, month, parts, units, unitOf, partOf }) => {
    const counts = new Float64Array(units.length * parts.length);
    for (let row = 0; row < unitOf.length; row += 1) {
      const cell = (unitOf[row] ?? 0) * parts.length + (partOf[row] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return units.flatMap((unit, at): UnitShare[] => {
      const sum = (of: readonly string[]): number =>
        of.reduce((all, part) => all + (counts[at * parts.length + parts.indexOf(part)] ?? 0), 0);
      const denominator = sum(parts);
      if (denominator === 0) return [];
      const input = { numerator: sum(belonging), denominator, unknown: sum(unknown) };
      return [{ unit, year, month, category: null, input }];
    });
  });
