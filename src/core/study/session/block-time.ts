import type { Guide } from '../record/guide.ts';

/** The clock of one block. */
interface BlockTime {
  /** Seconds that the block has in the guide. */
  readonly planned: number;
  /** Seconds since it began. */
  readonly passed: number;
  /** Seconds left; below zero: over its time. */
  readonly left: number;
  /** `short`: less than a fifth of it is left. */
  readonly is: 'in-time' | 'short' | 'over';
}

/** How a block that began at `startedAt` stands at `now`, both in ms of the server's clock. Undefined for a block that the guide does not have. */
export const blockTime = (
  guide: Guide,
  { block, startedAt, now }: { readonly block: number; readonly startedAt: number; readonly now: number },
): BlockTime | undefined => {
  const minutes = guide.blocks[block]?.minutes;
  if (minutes === undefined) return undefined;
  const planned = minutes * 60;
  const passed = Math.max(0, Math.floor((now - startedAt) / 1000));
  const left = planned - passed;
  return { planned, passed, left, is: left < 0 ? 'over' : left * 5 < planned ? 'short' : 'in-time' };
};
