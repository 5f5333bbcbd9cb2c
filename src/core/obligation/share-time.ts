import type { Span } from './spans-of.ts';

/** What each span was given of the time, by its place, in `unitsPerMonth` (paused) or ten-thousandths of it (the others). */
interface SharedTime {
  readonly credited: Float64Array;
  readonly contributed: Float64Array;
  readonly paused: Float64Array;
}

const isTimed = ({ use, event }: Span): boolean =>
  use === 'work' || use === 'pause' || (use === 'contribution' && event.months === undefined);

/**
 * Gives every piece of time to whom it counts for: a pause takes its time out, else the best fraction of work counts, once,
 * and a contribution fills up what work leaves of it. Sums of whole numbers, so that no order of adding matters.
 */
export const shareTime = (spans: readonly Span[]): SharedTime => {
  const [credited, contributed, paused] = [
    new Float64Array(spans.length),
    new Float64Array(spans.length),
    new Float64Array(spans.length),
  ];
  const bounds: number[] = [];
  for (const span of spans) if (isTimed(span)) bounds.push(span.low, span.high);
  bounds.sort((one, other) => one - other);
  for (let at = 1; at < bounds.length; at += 1) {
    const [low, high] = [bounds[at - 1] ?? 0, bounds[at] ?? 0];
    if (low === high) continue;
    let [work, contribution, pause, best] = [-1, -1, -1, 0];
    for (let index = 0; index < spans.length; index += 1) {
      const span = spans[index];
      if (span === undefined || span.low > low || span.high < high || !isTimed(span)) continue;
      if (span.use === 'pause') {
        pause = index;
        break;
      }
      if (span.use === 'contribution') contribution = contribution < 0 ? index : contribution;
      else if (span.fraction > best) [work, best] = [index, span.fraction];
    }
    if (pause >= 0) {
      paused[pause] = (paused[pause] ?? 0) + (high - low);
      continue;
    }
    if (work >= 0) credited[work] = (credited[work] ?? 0) + (high - low) * best;
    if (contribution >= 0)
      contributed[contribution] = (contributed[contribution] ?? 0) + (high - low) * (10_000 - best);
  }
  return { credited, contributed, paused };
};
