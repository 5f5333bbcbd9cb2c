/**
 * Wilson's limits of a share p of n, n > 0 and not necessarily whole:
 * (p + z²/2n ± z√(p(1 − p)/n + z²/4n²))/(1 + z²/n). Exactly 0 at p = 0 and 1 at p = 1.
 */
export const scoreLimits = (p: number, n: number, z: number): readonly [lower: number, upper: number] => {
  const square = z * z;
  const centre = (p + square / (2 * n)) / (1 + square / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + square / (4 * n * n))) / (1 + square / n);
  return [p === 0 ? 0 : Math.max(0, centre - half), p === 1 ? 1 : Math.min(1, centre + half)];
};
