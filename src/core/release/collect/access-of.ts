import type { TwoSharesInput } from '../../indicator/inputs/two-shares-input.ts';
import type { CountedTable } from '../counted-table.ts';

/** Counted of one unit, by part. */
type Counts = (part: string) => number;

/** The counts of each unit with any records, by the codes of the parts. */
const countsOf = ({ parts, units, unitOf, partOf }: CountedTable): readonly (readonly [string, Counts])[] => {
  const counts = new Float64Array(units.length * parts.length);
  for (let row = 0; row < unitOf.length; row += 1) {
    const cell = (unitOf[row] ?? 0) * parts.length + (partOf[row] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return units.flatMap((unit, at): [string, Counts][] => {
    const own = counts.subarray(at * parts.length, (at + 1) * parts.length);
    return own.some((count) => count > 0) ? [[unit, (part) => own[parts.indexOf(part)] ?? 0]] : [];
  });
};

/** A comparison of two groups in one unit and year, as `UnitInput` has it. */
interface UnitTwoShares {
  readonly unit: string;
  readonly year: number;
  readonly month: null;
  readonly category: string;
  readonly input: TwoSharesInput;
}

/** Each group with the others, from tables whose parts are `<group> funded` and `<group> not-funded`; `compare`: what of them. */
export const accessOf = (
  tables: readonly CountedTable[],
  compare: (
    group: { readonly funded: number; readonly of: number },
    others: { readonly funded: number; readonly of: number },
  ) => TwoSharesInput,
  stratumOf: (group: string) => string = () => '',
): readonly UnitTwoShares[] =>
  tables.flatMap((table) => {
    const groups = [...new Set(table.parts.map((part) => part.replace(/ (?:not-)?funded$/, '')))];
    return countsOf(table).flatMap(([unit, count]) => {
      const sizes = groups.map((group) => {
        const funded = count(`${group} funded`);
        return { group, stratum: stratumOf(group), funded, of: funded + count(`${group} not-funded`) };
      });
      return sizes
        .filter(({ of }) => of > 0)
        .map((own): UnitTwoShares => {
          const others = sizes.filter(({ group, stratum }) => group !== own.group && stratum === own.stratum);
          const sum = (of: (one: (typeof sizes)[number]) => number): number =>
            others.reduce((all, one) => all + of(one), 0);
          const input = compare(own, { funded: sum(({ funded }) => funded), of: sum(({ of }) => of) });
          return { unit, year: table.year, month: null, category: own.group, input };
        });
    });
  });
