import { fQuantile } from './f-quantile.ts';

/**
 * Quantile of Student's t with `degrees` of freedom > 0, not necessarily whole, for a probability in (0.5, 1): t² has Fisher's F with 1
 * and `degrees` degrees of freedom, and P(|T| ≤ t) = 2p − 1.
 */
export const tQuantile = (probability: number, degrees: number): number =>
  Math.sqrt(fQuantile(2 * probability - 1, 1, degrees));
