import { createSampler } from '../statistics/create-sampler.ts';
import { inputCopula } from './input-copula.ts';
import { inputFills } from './input-quantiles.ts';
import { modelInputs } from './model-inputs.ts';
import type { Parameters } from './parameters.ts';
import type { Scenario } from './scenario.ts';

const size = modelInputs.length;
const blockDraws = 64;

/** Calls back with the inputs of each draw from … to − 1 and with the coordinates beyond them. The arrays are reused. */
type InputDraws = (
  from: number,
  to: number,
  take: (inputs: Float64Array, extra: Float64Array, draw: number) => void,
) => void;

/**
 * Draws of the uncertain inputs, in their own units. Draw i depends on the scenario alone, never on who asks for it.
 * `extra` more coordinates come along as uniform numbers. `replicate` gives independent repetitions, for errors.
 * Throws for a scenario or correlations that were not checked.
 */
export const inputDraws = (
  { sampler, seed, draws, dependence }: Scenario,
  parameters: Parameters,
  { extra = 0, replicate = 0 }: { readonly extra?: number; readonly replicate?: number } = {},
): InputDraws => {
  const dimensions = size + extra;
  const points = createSampler({ sampler, seed, draws, dimensions, replicate });
  const fills = inputFills(parameters);
  const copula = dependence === 'copula' ? inputCopula(parameters.dependence) : undefined;
  if (copula?.ok === false) throw new RangeError(`The correlations are impossible: ${copula.refusal.code}`);
  const apply = copula?.value.apply;
  const block = new Float64Array(blockDraws * dimensions);
  const point = new Float64Array(size);
  const inputs = new Float64Array(size);
  const beyond = new Float64Array(extra);
  return (from, to, take) => {
    for (let start = from; start < to; start += blockDraws) {
      const end = Math.min(start + blockDraws, to);
      const last = (end - start) * dimensions;
      points.fillBlock(start, end, block);
      if (apply !== undefined) {
        for (let at = 0; at < last; at += dimensions) {
          for (let input = 0; input < size; input += 1) point[input] = block[at + input] ?? 0;
          apply(point);
          for (let input = 0; input < size; input += 1) block[at + input] = point[input] ?? 0;
        }
      }
      // One input after another, so that the table of its quantiles stays in the cache.
      for (let input = 0; input < size; input += 1) fills[input]?.(block, input, last, dimensions);
      for (let draw = start; draw < end; draw += 1) {
        const at = (draw - start) * dimensions;
        for (let input = 0; input < size; input += 1) inputs[input] = block[at + input] ?? 0;
        for (let more = 0; more < extra; more += 1) beyond[more] = block[at + size + more] ?? 0;
        take(inputs, beyond, draw);
      }
    }
  };
};
