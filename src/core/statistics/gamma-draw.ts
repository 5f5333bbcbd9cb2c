import ln from '@stdlib/math-base-special-ln';
import pow from '@stdlib/math-base-special-pow';
import type { RandomSource } from './random-source.ts';
import { standardNormalQuantile } from './standard-quantiles.ts';

/**
 * A gamma variate of shape > 0 and scale 1 by Marsaglia and Tsang (2000): a squeezed cube of a normal, tried again until accepted, some
 * 1.05 times on average; a shape below 1 is drawn one higher and multiplied by u^(1/shape). Place (index, stream) of the source alone
 * decides, trial after trial by its block.
 */
export const gammaDraw = (source: RandomSource, index: number, stream: number, shape: number): number => {
  const raised = shape < 1 ? shape + 1 : shape;
  const d = raised - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let block = 1; ; block += 2) {
    const x = standardNormalQuantile(source.uniform(index, block, stream));
    const side = 1 + c * x;
    const cube = side * side * side;
    if (cube <= 0) continue;
    const u = source.uniform(index, block + 1, stream);
    if (ln(u) >= 0.5 * x * x + d - d * cube + d * ln(cube)) continue;
    return shape < 1 ? d * cube * pow(source.uniform(index, 0, stream), 1 / shape) : d * cube;
  }
};
