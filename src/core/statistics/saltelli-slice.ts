import type { Sampler } from './sampler.ts';

interface SaltelliDesign {
  /** The model: k inputs in their own units → one number. It must not keep the array. */
  readonly evaluate: (inputs: Float64Array) => number;
  /** One quantile function an input. */
  readonly quantiles: readonly ((u: number) => number)[];
  /** Points of 2k coordinates: the first k are row A, the others row B. */
  readonly sampler: Sampler;
}

/**
 * Runs rows `from … to − 1` of Saltelli's design (2010): for each the model at A, at B, and at A with one input after
 * another taken from B. Rows of k + 2 numbers, one after another; slices put together are the whole. Throws RangeError
 * when the sampler has not 2k coordinates.
 */
export const saltelliSlice = (design: SaltelliDesign, from: number, to: number): Float64Array => {
  const { evaluate, quantiles, sampler } = design;
  const inputs = quantiles.length;
  if (sampler.dimensions !== 2 * inputs) throw new RangeError('needs two coordinates an input');
  const runs = new Float64Array((to - from) * (inputs + 2));
  const point = new Float64Array(2 * inputs);
  const [a, b] = [new Float64Array(inputs), new Float64Array(inputs)];
  const block = new Float64Array(2 * inputs * 64);
  let at = 0;
  for (let index = from; index < to; index += 1) {
    const row = (index - from) % 64;
    if (row === 0) sampler.fillBlock(index, Math.min(index + 64, to), block);
    point.set(block.subarray(row * 2 * inputs, (row + 1) * 2 * inputs));
    for (const [input, quantile] of quantiles.entries()) {
      a[input] = quantile(point[input] ?? Number.NaN);
      b[input] = quantile(point[inputs + input] ?? Number.NaN);
    }
    runs[at] = evaluate(a);
    runs[at + 1] = evaluate(b);
    at += 2;
    for (let input = 0; input < inputs; input += 1) {
      const own = a[input] ?? Number.NaN;
      a[input] = b[input] ?? Number.NaN;
      runs[at] = evaluate(a);
      at += 1;
      a[input] = own;
    }
  }
  return runs;
};
