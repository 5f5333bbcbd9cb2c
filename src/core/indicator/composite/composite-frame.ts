import type { IndicatorId } from '../indicator-id.ts';

/** Only what a university answers for, and whether its outcomes are known, may enter an index. */
export const compositeParts = ['K2', 'K4', 'K5', 'K6', 'K20'] as const satisfies readonly IndicatorId[];
type CompositePartId = (typeof compositeParts)[number];

/** Value 0 of a part lies at `low`, value 1 at `high`: goalposts fixed beforehand, never the least and greatest of the sample. */
export interface CompositePart {
  readonly id: CompositePartId;
  readonly low: number;
  readonly high: number;
  /** > 0; only the shares of the weights count. */
  readonly weight: number;
}

/** Throws RangeError unless there are parts, each once, with ascending goalposts and a positive weight. */
export const checkFrame = (frame: readonly CompositePart[]): void => {
  const isSound = frame.every(
    ({ low, high, weight }) => Number.isFinite(low) && low < high && Number.isFinite(high) && weight > 0,
  );
  if (frame.length === 0 || new Set(frame.map(({ id }) => id)).size < frame.length || !isSound)
    throw new RangeError('no frame of an index');
};
