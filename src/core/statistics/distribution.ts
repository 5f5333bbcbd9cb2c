/**
 * What is believed about an uncertain number. `pert` is the beta distribution between its bounds with weight 4 on
 * the mode; `mu` and `sigma` of `lognormal` are those of the logarithm, and with `multiplies` it multiplies the
 * central value instead of standing for it. `empirical` is interpolated between its values (type 7).
 */
export type Distribution =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | {
      readonly kind: 'triangular' | 'pert';
      readonly low: number;
      readonly mode: number;
      readonly high: number;
    }
  | { readonly kind: 'beta'; readonly alpha: number; readonly beta: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'lognormal'; readonly mu: number; readonly sigma: number; readonly multiplies: boolean }
  | { readonly kind: 'discrete'; readonly values: readonly number[]; readonly weights: readonly number[] }
  | { readonly kind: 'empirical'; readonly values: readonly number[] };

/** Which field of a distribution is wrong, and how. */
interface DistributionRefusal {
  readonly code: 'not-a-number' | 'crossed-bounds' | 'not-positive' | 'negative' | 'nothing-to-draw-from';
  readonly field: string;
}

const numbersOf = (distribution: Distribution): readonly (readonly [string, number])[] =>
  Object.entries(distribution).flatMap(([field, value]: [string, unknown]): (readonly [string, number])[] => {
    if (typeof value === 'number') return [[field, value]];
    return Array.isArray(value) ? value.map((member: unknown) => [field, Number(member)] as const) : [];
  });

/**
 * What is wrong with a distribution read from a file or typed in; undefined if it can be drawn from. Bounds that
 * meet are no fault: they are a fixed number. Otherwise low < high with the mode between, spreads ≥ 0.
 */
export const distributionFault = (distribution: Distribution): DistributionRefusal | undefined => {
  const notANumber = numbersOf(distribution).find(([, value]) => !Number.isFinite(value));
  if (notANumber !== undefined) return { code: 'not-a-number', field: notANumber[0] };
  switch (distribution.kind) {
    case 'fixed':
      return undefined;
    case 'uniform':
      return distribution.low > distribution.high ? { code: 'crossed-bounds', field: 'high' } : undefined;
    case 'triangular':
    case 'pert':
      if (distribution.low > distribution.high) return { code: 'crossed-bounds', field: 'high' };
      return distribution.mode < distribution.low || distribution.mode > distribution.high
        ? { code: 'crossed-bounds', field: 'mode' }
        : undefined;
    case 'beta':
      if (distribution.alpha <= 0) return { code: 'not-positive', field: 'alpha' };
      return distribution.beta <= 0 ? { code: 'not-positive', field: 'beta' } : undefined;
    case 'normal':
      return distribution.sd < 0 ? { code: 'negative', field: 'sd' } : undefined;
    case 'lognormal':
      return distribution.sigma < 0 ? { code: 'negative', field: 'sigma' } : undefined;
    case 'discrete': {
      const { values, weights } = distribution;
      if (weights.some((weight) => weight < 0)) return { code: 'negative', field: 'weights' };
      const isEmpty = values.length !== weights.length || !weights.some((weight) => weight > 0);
      return isEmpty ? { code: 'nothing-to-draw-from', field: 'weights' } : undefined;
    }
    case 'empirical':
      return distribution.values.length === 0 ? { code: 'nothing-to-draw-from', field: 'values' } : undefined;
  }
};
