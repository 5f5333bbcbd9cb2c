import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../estimated.ts';
import { normal95 } from '../normal-95.ts';
import { scoreLimits } from '../proportion/score-limits.ts';
import { responseCells, type Stratum } from './response-cells.ts';

export interface InverseProbability {
  readonly share: Estimate;
  readonly standardError: number | null;
  /** Share among those known, unweighted: always shown beside the weighted one. */
  readonly raw: Estimate;
  /** How many equal answers the weighted ones are worth (Kish 1965). */
  readonly effectiveN: number;
  readonly collapsed: number;
  /** Answers whose weight was cut at the 1st or 99th percentile. */
  readonly trimmed: number;
}

/** So many answers of one weight. */
interface Weighed extends Stratum {
  readonly weight: number;
}

/** The quantile of all answers' weights (type 7), the weights ascending. */
const quantileOf = (sorted: readonly Weighed[], n: number, probability: number): number => {
  const at = (n - 1) * probability;
  const below = Math.floor(at);
  const answerAt = (place: number): number => {
    let passed = 0;
    return sorted.find(({ known }) => (passed += known) > place)?.weight ?? sorted.at(-1)?.weight ?? 1;
  };
  const low = answerAt(below);
  return at === below ? low : low + (at - below) * (answerAt(below + 1) - low);
};

/**
 * Share weighted by inverse probabilities of an answer (Horvitz and Thompson; Hájek 1971): Σ y/π / Σ 1/π. π is the share of answers of a
 * cell of ten participants or more (`responseCells`), weights are cut at their 1st and 99th percentile (`weights-trimmed`). Right only as
 * far as the cells explain who answers. Standard error from the spread within cells, given how many answered; Wilson's interval with the
 * number of answers that gives that error. Undefined without anybody known (`nobody-known`). Throws RangeError on counts that do not
 * fit.
 */
export const inverseProbabilityOfStrata = (given: readonly Stratum[]): InverseProbability => {
  const method = 'inverse-probability';
  const { strata, collapsed } = responseCells(given);
  const weighed = strata
    .filter(({ known }) => known > 0)
    .map((one): Weighed => ({ ...one, weight: one.participants / one.known }))
    .toSorted((one, other) => one.weight - other.weight);
  const sum = (of: (one: Stratum) => number): number => strata.reduce((total, one) => total + of(one), 0);
  const n = sum(({ known }) => known);
  const people = { n, nMissing: sum(({ participants }) => participants) - n };
  if (n === 0) {
    const nothing = (name: string): Estimate => notEstimated(name, ['nobody-known'], people);
    return {
      share: nothing(method),
      standardError: null,
      raw: nothing('raw-share'),
      effectiveN: 0,
      collapsed,
      trimmed: 0,
    };
  }
  const [least, greatest] = [quantileOf(weighed, n, 0.01), quantileOf(weighed, n, 0.99)];
  const cut = weighed.map((one) => ({ ...one, own: Math.min(greatest, Math.max(least, one.weight)) }));
  const added = (of: (one: (typeof cut)[number]) => number): number =>
    cut.reduce((total, one) => total + of(one), 0);
  const trimmed = added(({ own, weight, known }) => (own === weight ? 0 : known));
  const weights = added(({ own, known }) => own * known);
  const share = added(({ own, returned }) => own * returned) / weights;
  const effectiveN = weights ** 2 / added(({ own, known }) => own ** 2 * known);
  const variance = added(({ own, participants, known, returned }) => {
    if (known === participants) return 0;
    const part = returned / known;
    const spread = returned * (1 - part) ** 2 + (known - returned) * part ** 2;
    return (own / weights) ** 2 * spread * (1 - known / participants) * (known / (known - 1));
  });
  const hasSingle = strata.some((one) => one.known === 1 && one.participants > 1);
  const size = variance > 0 ? (share * (1 - share)) / variance : effectiveN;
  const [lower, upper] =
    people.nMissing === 0 ? [share, share] : hasSingle ? [null, null] : scoreLimits(share, size, normal95);
  return {
    share: estimated(method, share, {
      ...people,
      lower,
      upper,
      reasons: [
        ...(collapsed > 0 ? ['strata-collapsed'] : []),
        ...(trimmed > 0 ? ['weights-trimmed'] : []),
        ...(hasSingle ? ['single-answer'] : []),
      ],
    }),
    standardError: hasSingle ? null : Math.sqrt(variance),
    raw: estimated('raw-share', sum(({ returned }) => returned) / n, people),
    effectiveN,
    collapsed,
    trimmed,
  };
};
