import pow from '@stdlib/math-base-special-pow';

/** Π x^w with weights that add up to 1; 0 as soon as one x is 0, so that nothing makes up for it. x ≥ 0, w > 0. */
export const geometricMean = (xs: ArrayLike<number>, weights: ArrayLike<number>): number => {
  let product = 1;
  for (let part = 0; part < xs.length; part += 1) product *= pow(xs[part] ?? 0, weights[part] ?? 0);
  return product;
};
