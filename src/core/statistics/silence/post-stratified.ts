import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../estimated.ts';
import { normal95 } from '../normal-95.ts';
import { scoreLimits } from '../proportion/score-limits.ts';
import { responseCells, type Stratum } from './response-cells.ts';

interface PostStratified {
  readonly share: Estimate;
  /** Null where a stratum has a single answer among more participants. */
  readonly standardError: number | null;
  /** Share among those known, unweighted. */
  readonly raw: Estimate;
  /** How many strata were put together because nobody of one answered. */
  readonly collapsed: number;
}

/**
 * Share of all participants by strata: Σ W_h·p_h, with se² = Σ W_h²(1 − n_h/N_h)p_h(1 − p_h)/(n_h − 1), as if those who answered were drawn
 * by lot within their stratum. The 95 % interval is Wilson's with the number of answers that gives that error, so that it stays within
 * 0 and 1. Strata without an answer are put together with others (`strata-collapsed`). Nothing is undefined but without anybody known
 * (`nobody-known`); a stratum of one answer leaves the interval out (`single-answer`).
 */
export const postStratified = (given: readonly Stratum[]): PostStratified => {
  const method = 'post-stratified';
  const { strata, collapsed } = responseCells(given, 1);
  const sum = (of: (stratum: Stratum) => number): number => strata.reduce((total, one) => total + of(one), 0);
  const [participants, known, returned] = [
    sum((one) => one.participants),
    sum((one) => one.known),
    sum((one) => one.returned),
  ];
  const people = { n: known, nMissing: participants - known };
  if (known === 0) {
    const nothing = (name: string): Estimate => notEstimated(name, ['nobody-known'], people);
    return { share: nothing(method), standardError: null, raw: nothing('raw-share'), collapsed };
  }
  let [share, variance] = [0, 0];
  for (const { participants: all, known: answers, returned: yes } of strata) {
    const [weight, p] = [all / participants, yes / answers];
    share += weight * p;
    // A stratum known in whole adds no error, however few it has.
    if (all > answers) variance += (weight * weight * (1 - answers / all) * p * (1 - p)) / (answers - 1);
  }
  const hasSingle =
    !Number.isFinite(variance) || strata.some((one) => one.known === 1 && one.participants > 1);
  const isWhole = participants === known;
  const reasons = [...(collapsed > 0 ? ['strata-collapsed'] : []), ...(hasSingle ? ['single-answer'] : [])];
  // Where all answers are alike the formula knows no error: their own number says how sure that is.
  const size = variance > 0 ? (share * (1 - share)) / variance : known;
  const [lower, upper] = isWhole
    ? [share, share]
    : hasSingle
      ? [null, null]
      : scoreLimits(share, size, normal95);
  return {
    share: estimated(method, share, { ...people, lower, upper, reasons }),
    standardError: hasSingle ? null : Math.sqrt(variance),
    raw: estimated('raw-share', returned / known, people),
    collapsed,
  };
};
