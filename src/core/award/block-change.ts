import type { BlockProblem } from './block-problem.ts';
import type { SearchLimits } from './search.ts';

/** How one block differs: a unit that is in whatever it is worth, one that is out, or places more. */
export interface BlockChange {
  readonly block: number;
  readonly taken?: number;
  readonly barred?: number;
  readonly more?: number;
}

/** What the limits of a search do to blocks and links. */
interface LimitsChange {
  /** At most one block is solved again. */
  readonly change: BlockChange | undefined;
  /** The link that has one place more, −1 for none. */
  readonly raisedLink: number;
}

const changeOf = (
  problem: BlockProblem,
  { taken = [], barred = [], raised }: SearchLimits,
): BlockChange | undefined => {
  const [unit] = [...taken, ...barred];
  if (unit !== undefined && taken.length + barred.length === 1) {
    const block = problem.blockOf[unit] ?? -1;
    return taken.length === 1 ? { block, taken: unit } : { block, barred: unit };
  }
  const block = problem.blocks.findIndex(({ constraint }) => constraint === raised);
  return block === -1 ? undefined : { block, more: 1 };
};

/** Whether a quota with one place more lets in a unit that was too large for it and so is in no block. */
const letsIn = ({ problem }: BlockProblem, raised: number | undefined): boolean => {
  const constraint = raised === undefined ? undefined : problem.constraints[raised];
  return (
    constraint !== undefined &&
    constraint.kind !== 'university' &&
    [...constraint.uses.values()].includes(constraint.most + 1)
  );
};

const isBeyond = ({ blockOf, blocks, sizes }: BlockProblem, unit: number): boolean =>
  (sizes[unit] ?? 0) > (blocks[blockOf[unit] ?? -1]?.cap ?? -1);

/** Reads limits as a change of one block or link; undefined where they reach beyond the blocks. */
export const limitsChange = (problem: BlockProblem, limits: SearchLimits): LimitsChange | undefined => {
  const settled = [...(limits.taken ?? []), ...(limits.barred ?? [])];
  if (
    limits.waived !== undefined ||
    letsIn(problem, limits.raised) ||
    settled.some((unit) => isBeyond(problem, unit))
  )
    return undefined;
  const raisedLink = limits.raised === undefined ? -1 : problem.links.indexOf(limits.raised);
  return { change: changeOf(problem, limits), raisedLink };
};
