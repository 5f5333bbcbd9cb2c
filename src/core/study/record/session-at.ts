import type { Guide } from './guide.ts';
import { guideClock, type TimedBlock } from './guide-clock.ts';

/** Where a session stands so many seconds after it began: the block, and the seconds left of it (below zero: over its time at the end). */
export const sessionAt = (
  guide: Guide,
  seconds: number,
): { readonly block: TimedBlock; readonly secondsLeft: number } | undefined => {
  const blocks = guideClock(guide);
  const block = blocks.find(({ to }) => seconds < to * 60) ?? blocks.at(-1);
  return block === undefined ? undefined : { block, secondsLeft: block.to * 60 - seconds };
};
