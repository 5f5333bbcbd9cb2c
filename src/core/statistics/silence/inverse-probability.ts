import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../estimated.ts';
import { normal95 } from '../normal-95.ts';
import { scoreLimits } from '../proportion/score-limits.ts';
import { sampleQuantiles } from '../sample-quantiles.ts';
import { effectiveSize } from './effective-size.ts';
import { responseCells, type Stratum } from './response-cells.ts';

export interface InverseProbability {
  readonly share: Estimate;
  readonly standardError: number | null;
  /** Share among those known, unweighted: always shown beside the weighted one. */
  readonly raw: Estimate;
  /** How many equal answers the weighted ones are worth. */
  readonly effectiveN: number;
  readonly collapsed: number;
  /** Answers whose weight was cut at the 1st or 99th percentile. */
  readonly trimmed: number;
}

/**
 * Share weighted by inverse probabilities of an answer (Horvitz and Thompson; Hájek 1971): Σ y/π / Σ 1/π. π is the share of answers of a
 * cell of ten participants or more (`responseCells`), weights are cut at their 1st and 99th percentile (`weights-trimmed`). `cell`: the
 * stratum of each participant, whole ≥ 0; `answer`: 1 returned, 0 not, 2 not known. Right only as far as the cells explain who
 * answers. Standard error from the spread within cells, given how many answered; Wilson's interval with the number of answers that gives
 * that error. Undefined without anybody known (`nobody-known`). Throws RangeError on columns of different lengths.
 */
export const inverseProbability = (cell: Uint32Array, answer: Uint8Array): InverseProbability => {
  const method = 'inverse-probability';
  if (cell.length !== answer.length) throw new RangeError('cells and answers differ in length');
  const counts: { participants: number; known: number; returned: number }[] = [];
  for (let at = 0; at < cell.length; at += 1) {
    const own = (counts[cell[at] ?? 0] ??= { participants: 0, known: 0, returned: 0 });
    own.participants += 1;
    if (answer[at] === 2) continue;
    own.known += 1;
    if (answer[at] === 1) own.returned += 1;
  }
  const nobody: Stratum = { participants: 0, known: 0, returned: 0 };
  const { strata, cellOf, collapsed } = responseCells(Array.from(counts, (one) => one ?? nobody));
  const rows = Uint32Array.from(answer, (_one, at) => at).filter((at) => answer[at] !== 2);
  const people = { n: rows.length, nMissing: cell.length - rows.length };
  if (rows.length === 0) {
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
  const stratumOf = (row: number): Stratum => strata[cellOf[cell[row] ?? 0] ?? 0] ?? nobody;
  const weights = Float64Array.from(rows, (row) => {
    const { participants, known } = stratumOf(row);
    return participants / known;
  });
  const [least = 1, greatest = 1] = sampleQuantiles(weights, [0.01, 0.99]);
  let [trimmed, sum, returned] = [0, 0, 0];
  for (let at = 0; at < weights.length; at += 1) {
    const own = weights[at] ?? 1;
    const cut = Math.min(greatest, Math.max(least, own));
    if (cut !== own) trimmed += 1;
    weights[at] = cut;
    sum += cut;
    if (answer[rows[at] ?? 0] === 1) returned += cut;
  }
  const share = returned / sum;
  let variance = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const { participants, known, returned: yes } = stratumOf(row);
    if (known === participants) continue;
    const rest = (answer[row] ?? 0) - yes / known;
    variance += (((weights[at] ?? 1) / sum) * rest) ** 2 * (1 - known / participants) * (known / (known - 1));
  }
  const hasSingle = strata.some((one) => one.known === 1 && one.participants > 1);
  const size = variance > 0 ? (share * (1 - share)) / variance : effectiveSize(weights);
  const isWhole = people.nMissing === 0;
  const [lower, upper] = isWhole
    ? [share, share]
    : hasSingle
      ? [null, null]
      : scoreLimits(share, size, normal95);
  const raw = rows.reduce((total, row) => total + (answer[row] ?? 0), 0) / rows.length;
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
    raw: estimated('raw-share', raw, people),
    effectiveN: effectiveSize(weights),
    collapsed,
    trimmed,
  };
};
