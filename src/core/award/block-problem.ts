import type { AllocationProblem } from './allocation-problem.ts';

/** Units of one university that ask for equally many of its places. */
export interface SizeClass {
  readonly size: number;
  readonly units: readonly number[];
}

/** The units of one university, which share nothing with other blocks but budget and quotas. */
interface Block {
  /** The number of its constraint. */
  readonly constraint: number;
  readonly cap: number;
  readonly classes: readonly SizeClass[];
}

/** An allocation that falls into universities once budget and quotas are priced. Arrays by unit or by linking constraint. */
export interface BlockProblem {
  readonly problem: AllocationProblem;
  readonly blocks: readonly Block[];
  /** The block of a unit, −1 where it has none: larger than a limit, or without value and in several universities. */
  readonly blockOf: Int32Array;
  readonly sizes: Int32Array;
  readonly values: Float64Array;
  /** Budget and quotas: the numbers of their constraints, their limits, and what each unit uses of them. */
  readonly links: readonly number[];
  readonly limits: readonly number[];
  readonly uses: readonly Float64Array[];
}

/**
 * Reads a problem as blocks; undefined where it is none: a unit spans universities, places are reserved, or applicants
 * exclude each other.
 */
export const blockProblem = (problem: AllocationProblem): BlockProblem | undefined => {
  const { units, constraints } = problem;
  if (constraints.some(({ kind }) => kind === 'reserved' || kind === 'conflict')) return undefined;
  const blockOf = new Int32Array(units.length).fill(-1);
  const sizes = new Int32Array(units.length);
  const isTooLarge = new Uint8Array(units.length);
  // A unit that a cap with one place more lets in belongs to its university: until then it fits in no choice.
  for (const { kind, uses, most } of constraints)
    for (const [unit, amount] of uses)
      if (amount > most + (kind === 'university' ? 1 : 0)) isTooLarge[unit] = 1;
  const blocks: Block[] = [];
  for (const [constraint, { kind, uses, most }] of constraints.entries()) {
    if (kind !== 'university') continue;
    const bySize = new Map<number, number[]>();
    for (const [unit, amount] of uses) {
      const own = units[unit];
      if (own === undefined || isTooLarge[unit] === 1) continue;
      if (!own.isEligible && own.members.length > amount) continue;
      if (blockOf[unit] !== -1) return undefined;
      blockOf[unit] = blocks.length;
      sizes[unit] = amount;
      // Never taken of itself; it is asked for only what a choice with it would be worth.
      if (!own.isEligible) continue;
      const known = bySize.get(amount);
      if (known === undefined) bySize.set(amount, [unit]);
      else known.push(unit);
    }
    const classes = [...bySize].map(([size, of]): SizeClass => ({ size, units: of }));
    blocks.push({ constraint, cap: most, classes });
  }
  const links = constraints.flatMap(({ kind }, at) => (kind === 'budget' || kind === 'region' ? [at] : []));
  return {
    problem,
    blocks,
    blockOf,
    sizes,
    values: Float64Array.from(units, ({ value }) => value),
    links,
    limits: links.map((at) => constraints[at]?.most ?? 0),
    uses: links.map((at) => {
      const row = new Float64Array(units.length);
      for (const [unit, amount] of constraints[at]?.uses ?? []) row[unit] = amount;
      return row;
    }),
  };
};
