import type { Estimate } from '../../basics/estimate.ts';
import { notEstimated } from '../../statistics/estimated.ts';
import { differenceOfShares } from '../../statistics/proportion/difference-of-shares.ts';
import { manskiBounds, type Known } from '../../statistics/silence/manski-bounds.ts';
import { isTooFew } from './is-too-few.ts';
import { roundedEstimate } from './rounded-estimate.ts';
import { suppressedEstimate } from './suppressed-estimate.ts';

interface DrawnGroup {
  readonly participants: number;
  readonly known: number | null;
  readonly returned: number | null;
  readonly bounds: Estimate;
}

/** Who was sent by a lot, and who was not. */
export interface ComparedLots {
  readonly drawnIn: DrawnGroup;
  readonly drawnOut: DrawnGroup;
  readonly difference: Estimate;
}

const told = (given: Known): DrawnGroup => {
  const { participants } = given;
  return isTooFew(participants)
    ? {
        participants,
        known: null,
        returned: null,
        bounds: suppressedEstimate('manski', 'too-few-people', participants),
      }
    : { ...given, bounds: roundedEstimate(manskiBounds(given)) };
};

/**
 * Return of those whom a lot among equals sent against those of the same lots whom it did not; the difference only where ten people of
 * each are known (`nobody-known`, `too-few-people`).
 */
export const compareLots = (drawnIn: Known, drawnOut: Known): ComparedLots => {
  const groups = [drawnIn, drawnOut];
  const n = drawnIn.known + drawnOut.known;
  const nMissing = drawnIn.participants + drawnOut.participants - n;
  const reason = groups.some(({ known }) => known === 0)
    ? 'nobody-known'
    : groups.some(({ known }) => isTooFew(known))
      ? 'too-few-people'
      : undefined;
  return {
    drawnIn: told(drawnIn),
    drawnOut: told(drawnOut),
    difference:
      reason === undefined
        ? roundedEstimate(
            differenceOfShares(drawnIn.returned, drawnIn.known, drawnOut.returned, drawnOut.known),
          )
        : groups.some(({ participants }) => isTooFew(participants))
          ? suppressedEstimate('newcombe-hybrid-score', 'too-few-people', n + nMissing)
          : notEstimated('newcombe-hybrid-score', [reason], { n, nMissing }),
  };
};
