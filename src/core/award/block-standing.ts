import type { BlockProblem } from './block-problem.ts';

/** A university's choice in an allocation. */
export interface BlockStanding {
  /** Taken units, least worthy first, and the others, most worthy first. */
  readonly inside: readonly number[];
  readonly outside: readonly number[];
  /** Places that are left. */
  readonly left: number;
}

/** The choices of all universities in an allocation. */
export const blockStandings = (
  { blocks, sizes }: BlockProblem,
  worths: Float64Array,
  taken: ReadonlySet<number>,
): readonly BlockStanding[] =>
  blocks.map(({ cap, classes }) => {
    const units = classes
      .flatMap((ofSize) => ofSize.units)
      .toSorted((one, other) => (worths[other] ?? 0) - (worths[one] ?? 0) || one - other);
    const inside = units.filter((unit) => taken.has(unit)).toReversed();
    const used = inside.reduce((sum, unit) => sum + (sizes[unit] ?? 0), 0);
    return { inside, outside: units.filter((unit) => !taken.has(unit)), left: cap - used };
  });
