import { katzRatio } from '../../statistics/katz-ratio.ts';
import type { IndicatorValue } from '../indicator-value.ts';
import { totalOf } from '../total-of.ts';
import { withoutSilence } from '../without-silence.ts';

/** `count` of `of` in one group of people, and in the other. */
export interface TwoSharesInput {
  readonly one: { readonly count: number; readonly of: number };
  readonly other: { readonly count: number; readonly of: number };
}

/** The share in one over the share in the other, with Katz's limits; numerator and denominator are the two shares. */
export const twoSharesValue = ({ one, other }: TwoSharesInput): IndicatorValue => {
  const share = ({ count, of }: TwoSharesInput['one']): number | null => (of === 0 ? null : count / of);
  return withoutSilence(katzRatio(one.count, one.of, other.count, other.of), share(one), share(other));
};

/** The smaller of the two groups decides whether there are enough. */
export const smallerGroup = ({ one, other }: TwoSharesInput): number => Math.min(one.of, other.of);

const poolSide = (sides: readonly TwoSharesInput['one'][]): TwoSharesInput['one'] => ({
  count: totalOf(sides, ({ count }) => count),
  of: totalOf(sides, ({ of }) => of),
});

export const poolTwoShares = (inputs: readonly TwoSharesInput[]): TwoSharesInput => ({
  one: poolSide(inputs.map(({ one }) => one)),
  other: poolSide(inputs.map(({ other }) => other)),
});
