import type { Estimate } from '../../basics/estimate.ts';
import { evidenceLadder, type Evidence } from '../../obligation/evidence.ts';
import { notEstimated } from '../../statistics/estimated.ts';
import { wilsonInterval } from '../../statistics/proportion/wilson-interval.ts';
import { imbensManski } from '../../statistics/silence/imbens-manski.ts';
import { inverseProbabilityOfStrata } from '../../statistics/silence/inverse-probability-of-strata.ts';
import { judgeSilence } from '../../statistics/silence/judge-silence.ts';
import { manskiBounds } from '../../statistics/silence/manski-bounds.ts';
import { outcomeStates, type OutcomeState } from '../outcome.ts';
import type { CountedReturns } from './count-returns.ts';
import { isTooFew } from './is-too-few.ts';
import { roundedEstimate } from './rounded-estimate.ts';
import { roundedShare } from './rounded-share.ts';
import { suppressedEstimate } from './suppressed-estimate.ts';
import { toldParts } from './told-parts.ts';

/** What is told of the return of a group at the horizon (contract/returns.ts says what each figure means). */
export interface ReturnFigures {
  readonly participants: number;
  readonly known: number | null;
  readonly returned: number | null;
  readonly invited: number | null;
  readonly answered: number | null;
  readonly responseRate: Estimate;
  readonly raw: Estimate;
  readonly weighted: Estimate;
  readonly effectiveN: number | null;
  readonly bounds: Estimate;
  readonly limits: Estimate;
  readonly verdict: {
    readonly status: Estimate['status'];
    readonly reasons: readonly string[];
    readonly unknownShare: number | null;
    readonly lateDifference: Estimate;
  };
  readonly byEvidence: readonly { readonly evidence: Evidence; readonly returned: number | null }[];
  readonly byState: readonly { readonly state: OutcomeState; readonly people: number | null }[];
}

const methods = {
  responseRate: 'wilson',
  raw: 'wilson',
  weighted: 'inverse-probability',
  bounds: 'manski',
  limits: 'imbens-manski',
} as const;

const lateMethod = 'mantel-haenszel';

/** Too few took part to say anything of them. */
const untold = (participants: number): ReturnFigures => {
  const reason = 'too-few-people';
  const nothing = (method: string): Estimate => suppressedEstimate(method, reason, participants);
  return {
    ...{ participants, known: null, returned: null, invited: null, answered: null },
    responseRate: nothing(methods.responseRate),
    raw: nothing(methods.raw),
    weighted: nothing(methods.weighted),
    effectiveN: null,
    bounds: nothing(methods.bounds),
    limits: nothing(methods.limits),
    verdict: {
      status: 'suppressed',
      reasons: [reason],
      unknownShare: null,
      lateDifference: nothing(lateMethod),
    },
    byEvidence: [],
    byState: [],
  };
};

/** Above zero, with the words they are counts of; counts of 1 to 4 people are not told. */
const partsOf = <Word extends string>(
  words: readonly Word[],
  counts: readonly number[],
): readonly (readonly [Word, number | null])[] => {
  const told = toldParts(counts);
  return words.flatMap((word, at) => (counts[at] === 0 ? [] : [[word, told[at] ?? null] as const]));
};

/**
 * The figures of a group: raw and weighted share of those who had returned, the bounds that hold whatever the silent did, and what may
 * be said of them. Fewer than ten participants: nothing is told (`too-few-people`). More than half unknown: bounds alone.
 */
export const returnFigures = (counted: CountedReturns): ReturnFigures => {
  const { participants, known, returned, invited, answered, strata } = counted;
  if (isTooFew(participants)) return untold(participants);
  const verdict = judgeSilence(strata);
  const [suppression] = verdict.status === 'suppressed' ? verdict.reasons : [];
  const people = { n: known, nMissing: participants - known };
  const share = (method: string, found: Estimate): Estimate =>
    suppression === undefined
      ? roundedEstimate(found)
      : { ...notEstimated(method, [suppression], people), status: 'suppressed' };
  const weighted = inverseProbabilityOfStrata(strata);
  const given = { participants, known, returned };
  return {
    ...{ participants, known, returned, invited, answered },
    responseRate: roundedEstimate(wilsonInterval(answered, invited)),
    raw: share(methods.raw, wilsonInterval(returned, known, participants - known)),
    weighted: share(methods.weighted, weighted.share),
    effectiveN: suppression === undefined ? roundedShare(weighted.effectiveN) : null,
    bounds: roundedEstimate(manskiBounds(given)),
    limits: roundedEstimate(imbensManski(given).bounds),
    verdict: {
      status: verdict.status,
      reasons: verdict.reasons,
      unknownShare: verdict.unknownShare === null ? null : roundedShare(verdict.unknownShare),
      lateDifference: roundedEstimate(verdict.late.difference),
    },
    byEvidence: partsOf(evidenceLadder, counted.byEvidence).map(([evidence, people]) => ({
      evidence,
      returned: people,
    })),
    byState: partsOf(outcomeStates, counted.byPlace.slice(0, outcomeStates.length)).map(
      ([state, people]) => ({ state, people }),
    ),
  };
};
