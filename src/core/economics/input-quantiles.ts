import { quantileOf } from '../statistics/quantile-of.ts';
import { modelInputs } from './model-inputs.ts';
import type { Parameters } from './parameters.ts';

/** The quantile functions of the uncertain inputs in their order; an input that was set is constant. */
export const inputQuantiles = ({ assumptions }: Parameters): readonly ((u: number) => number)[] =>
  modelInputs.map((symbol) => {
    const found = assumptions.find((assumption) => assumption.symbol === symbol);
    if (found === undefined) throw new Error(`There is no assumption ${symbol}`);
    return quantileOf(found.distribution, found.central);
  });
