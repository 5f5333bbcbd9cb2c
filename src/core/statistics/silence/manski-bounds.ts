import type { Estimate } from '../../basics/estimate.ts';
import { notEstimated } from '../estimated.ts';

/** Who took part, of whom something is known, and who of these is in the state. */
export interface Known {
  readonly participants: number;
  readonly known: number;
  readonly returned: number;
}

/** Throws RangeError unless 0 ≤ returned ≤ known ≤ participants, all whole. */
const checkKnown = ({ participants, known, returned }: Known): void => {
  const counts = [participants, known, returned];
  if (
    !counts.every((one) => Number.isSafeInteger(one) && one >= 0) ||
    returned > known ||
    known > participants
  )
    throw new RangeError(`${returned} of ${known} of ${participants} are no counts of people`);
};

/**
 * What the share can be at all, whatever the silent did (Manski 1990): [y/N, (y + N − R)/N], as wide as the share unknown. `value` is
 * the share itself only when everybody is known. Undefined without participants (`nobody-took-part`). Throws RangeError on counts that do not fit.
 */
export const manskiBounds = (given: Known): Estimate => {
  checkKnown(given);
  const { participants, known, returned } = given;
  const people = { n: known, nMissing: participants - known };
  if (participants === 0) return notEstimated('manski', ['nobody-took-part'], people);
  const isWhole = known === participants;
  return {
    value: isWhole ? returned / participants : null,
    lower: returned / participants,
    upper: (returned + participants - known) / participants,
    method: 'manski',
    ...people,
    status: isWhole ? 'ok' : 'bounded',
    reasons: isWhole ? [] : ['silence-unexplained'],
  };
};
