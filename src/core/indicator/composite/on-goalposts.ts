import type { CompositePart } from './composite-frame.ts';

/** A value between its goalposts as 0 to 1; beyond them 0 or 1. */
export const onGoalposts = ({ low, high }: CompositePart, value: number): number =>
  Math.min(1, Math.max(0, (value - low) / (high - low)));
