import { fillQuantilesOf } from '../statistics/fill-quantiles.ts';
import type { QuantileFill } from '../statistics/quantile-fill.ts';
import { quantileOf } from '../statistics/quantile-of.ts';
import type { Assumption } from './assumption.ts';
import { modelInputs } from './model-inputs.ts';
import type { Parameters } from './parameters.ts';

const drawn = ({ assumptions }: Parameters): readonly Assumption[] =>
  modelInputs.map((symbol) => {
    const found = assumptions.find((assumption) => assumption.symbol === symbol);
    if (found === undefined) throw new Error(`There is no assumption ${symbol}`);
    return found;
  });

/** The quantile functions of the uncertain inputs in their order; an input that was set is constant. */
export const inputQuantiles = (parameters: Parameters): readonly ((u: number) => number)[] =>
  drawn(parameters).map(({ distribution, central }) => quantileOf(distribution, central));

/** The same, for many draws at once. */
export const inputFills = (parameters: Parameters): readonly QuantileFill[] =>
  drawn(parameters).map(({ distribution, central }) => fillQuantilesOf(distribution, central));
