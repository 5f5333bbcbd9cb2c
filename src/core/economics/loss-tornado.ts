import { tornado, type TornadoBar } from '../statistics/tornado.ts';
import { inputQuantiles } from './input-quantiles.ts';
import { modelInputs } from './model-inputs.ts';
import type { Parameters } from './parameters.ts';

/** How far one assumption moves the loss while all others stay at their central values. */
export interface LossBar extends Omit<TornadoBar, 'input'> {
  readonly assumption: string;
  /** Its 5th and 95th percentiles. */
  readonly low: number;
  readonly high: number;
}

/** One bar for each uncertain input, the widest first (docs/method/sensitivity). One that was set has no width. */
export const lossTornado = (
  parameters: Parameters,
  lossOf: (inputs: Float64Array) => number,
  central: Float64Array,
): readonly LossBar[] => {
  const quantiles = inputQuantiles(parameters);
  return tornado(lossOf, central, quantiles).map(({ input, ...bar }) => ({
    assumption: modelInputs[input] ?? '',
    low: quantiles[input]?.(0.05) ?? 0,
    high: quantiles[input]?.(0.95) ?? 0,
    ...bar,
  }));
};
