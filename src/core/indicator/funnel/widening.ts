/** How limits are widened for units that differ by themselves: not, by a variance between units, or by a factor. */
export type Widening =
  | { readonly kind: 'none' }
  | { readonly kind: 'additive'; readonly variance: number }
  | { readonly kind: 'multiplicative'; readonly dispersion: number };

/** Variance of a share of n at a target in (0, 1): s² = target(1 − target)/n, s² + τ², or s²·φ. */
export const widenedVariance = (n: number, target: number, widening: Widening): number => {
  const own = (target * (1 - target)) / n;
  switch (widening.kind) {
    case 'none':
      return own;
    case 'additive':
      return own + widening.variance;
    case 'multiplicative':
      return own * widening.dispersion;
  }
};
