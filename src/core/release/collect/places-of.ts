import type { CountedTable } from '../counted-table.ts';
import type { UnitInput } from '../indicator-inputs.ts';

/** How many records of each unit are in which part, as places that people went to; places of nobody are left out. */
export const placesOf = (tables: readonly CountedTable[]): readonly UnitInput<'K16'>[] =>
  tables.flatMap(({ year, parts, units, unitOf, partOf }) => {
    const counts = units.map(() => new Map<number, number>());
    for (let row = 0; row < unitOf.length; row += 1) {
      const [own, part] = [counts[unitOf[row] ?? 0], partOf[row] ?? 0];
      own?.set(part, (own.get(part) ?? 0) + 1);
    }
    return units.flatMap((unit, at): UnitInput<'K16'>[] => {
      const places = [...(counts[at] ?? [])]
        .toSorted(([one], [other]) => one - other)
        .map(([part, people]) => ({ place: parts[part] ?? '', people }));
      return places.length === 0 ? [] : [{ unit, year, month: null, category: null, input: { places } }];
    });
  });
