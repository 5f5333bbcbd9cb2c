import { estimated, notEstimated } from '../../statistics/estimated.ts';
import type { IndicatorValue } from '../indicator-value.ts';
import { withoutSilence } from '../without-silence.ts';

/** A count as it was imported; null: not collected, which is not zero. */
export interface CountInput {
  readonly count: number | null;
}

/** The count itself, without limits: nobody was sampled. Throws RangeError for a negative or infinite one. */
export const countValue = ({ count }: CountInput): IndicatorValue => {
  const method = 'count';
  if (count === null) return withoutSilence(notEstimated(method, ['not-collected'], { n: 0 }), null, null);
  if (!Number.isFinite(count) || count < 0) throw new RangeError(`${count} is no count`);
  return withoutSilence(estimated(method, count, { n: 1 }), count, null);
};

/** Added up; not collected as soon as one is not. */
export const poolCounts = (inputs: readonly CountInput[]): CountInput => ({
  count: inputs.reduce<number | null>(
    (sum, { count }) => (sum === null || count === null ? null : sum + count),
    0,
  ),
});
