import { totalOf } from '../total-of.ts';
import { checkFrame, type CompositePart } from './composite-frame.ts';
import { drawPart, type PartEstimate } from './draw-part.ts';
import { drawWeights } from './draw-weights.ts';
import { geometricMean } from './geometric-mean.ts';
import { midRanks } from './mid-ranks.ts';
import { onGoalposts } from './on-goalposts.ts';
import { randomSource } from '../../statistics/random-source.ts';
import { quantileOfSorted } from '../../statistics/sample-quantiles.ts';

export interface RankedUnit {
  readonly id: string;
  /** Estimate of each part in the order of the frame; null: missing, so that the unit has no index. */
  readonly parts: readonly (PartEstimate | null)[];
}

interface IndexRanks {
  /** 95 % intervals of the rank, 1 is best; in the order given. */
  readonly units: readonly {
    readonly id: string;
    readonly median: number;
    readonly lower: number;
    readonly upper: number;
  }[];
  /** Units that miss a part. */
  readonly missing: readonly string[];
  /** Median over units of how large a part of all ranks the interval covers. */
  readonly medianCover: number | null;
  readonly isPublishable: boolean;
  readonly reasons: readonly ('ranks-too-uncertain' | 'one-university')[];
}

/** Wider than this the ranks say nothing. */
const widest = 1 / 3;

/**
 * How far the ranks of an index can be told: in each draw weights come from a Dirichlet distribution about those of the frame (all sets equally
 * likely where these are equal) and each part from its own uncertainty. Published only if the median interval covers at most a third of the
 * units. Same seed, same bytes. Throws RangeError for a frame or parts that are not sound.
 */
export const indexRanks = (
  frame: readonly CompositePart[],
  units: readonly RankedUnit[],
  { seed, draws = 10_000 }: { readonly seed: number; readonly draws?: number },
): IndexRanks => {
  checkFrame(frame);
  const whole = units.flatMap(({ id, parts }) => {
    const known = parts.filter((part) => part !== null);
    if (parts.length !== frame.length) throw new RangeError('a unit has other parts than the frame');
    return known.length === frame.length ? [{ id, draws: known.map(drawPart) }] : [];
  });
  const missing = units.filter(({ parts }) => parts.includes(null)).map(({ id }) => id);
  if (whole.length < 2)
    return { units: [], missing, medianCover: null, isPublishable: false, reasons: ['one-university'] };
  const total = totalOf(frame, ({ weight }) => weight);
  const shares = frame.map(({ weight }) => weight / total);
  const source = randomSource(seed, 'input');
  const ranks = whole.map(() => new Float64Array(draws));
  const [weights, xs] = [new Float64Array(frame.length), new Float64Array(frame.length)];
  const scores = new Float64Array(whole.length);
  for (let draw = 0; draw < draws; draw += 1) {
    drawWeights(source, draw, shares, weights);
    for (const [at, unit] of whole.entries()) {
      for (const [part, one] of frame.entries()) {
        const u = source.uniform(draw, 0, frame.length * (at + 1) + part);
        xs[part] = onGoalposts(one, unit.draws[part]?.(u) ?? 0);
      }
      scores[at] = geometricMean(xs, weights);
    }
    for (const [at, rank] of midRanks(scores).entries()) {
      const own = ranks[at];
      if (own !== undefined) own[draw] = rank;
    }
  }
  const found = whole.map(({ id }, at) => {
    const sorted = (ranks[at] ?? new Float64Array(1)).sort();
    const [lower, median, upper] = [0.025, 0.5, 0.975].map((p) => quantileOfSorted(sorted, p));
    return { id, median: median ?? 0, lower: lower ?? 0, upper: upper ?? 0 };
  });
  const covers = Float64Array.from(found, ({ lower, upper }) => (upper - lower + 1) / found.length).sort();
  const medianCover = quantileOfSorted(covers, 0.5);
  const isPublishable = medianCover <= widest;
  return {
    units: found,
    missing,
    medianCover,
    isPublishable,
    reasons: isPublishable ? [] : ['ranks-too-uncertain'],
  };
};
