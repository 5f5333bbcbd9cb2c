import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../../statistics/estimated.ts';
import { totalOf } from '../total-of.ts';
import { checkFrame, type CompositePart } from './composite-frame.ts';
import { geometricMean } from './geometric-mean.ts';
import { onGoalposts } from './on-goalposts.ts';

/**
 * Index of one unit in [0, 1]: weighted geometric mean of its parts on fixed goalposts, in the order of the frame. A missing part leaves no
 * index (`part-missing`). Never alone: its rank interval comes from `indexRanks`. Throws RangeError for a frame that is not sound.
 */
export const compositeIndex = (
  frame: readonly CompositePart[],
  values: readonly (number | null)[],
): Estimate => {
  checkFrame(frame);
  if (values.length !== frame.length) throw new RangeError('an index needs a value or a gap for each part');
  const known = values.filter((value) => value !== null);
  const circumstances = { n: known.length, nMissing: frame.length - known.length };
  if (known.length < frame.length) return notEstimated('geometric-mean', ['part-missing'], circumstances);
  const total = totalOf(frame, ({ weight }) => weight);
  const xs = frame.map((part, at) => onGoalposts(part, known[at] ?? Number.NaN));
  return estimated(
    'geometric-mean',
    geometricMean(
      xs,
      frame.map(({ weight }) => weight / total),
    ),
    circumstances,
  );
};
