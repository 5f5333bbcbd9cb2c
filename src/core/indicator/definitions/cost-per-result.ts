import { estimated, notEstimated } from '../../statistics/estimated.ts';
import { fiellerRatio } from '../../statistics/fieller-ratio.ts';
import { ratioBootstrap } from '../../statistics/ratio-bootstrap.ts';
import type { Estimate } from '../../basics/estimate.ts';
import type { Bootstrap } from '../../statistics/resample.ts';
import type { IndicatorDefinition } from '../indicator.ts';
import { poolCosts, type CostInput } from '../inputs/cost-input.ts';
import { sumOf } from '../sum-of.ts';

/** Fieller's limits, and the bootstrap over plans where the number of results may be 0 for all that is known. */
const ratioOf = ({ costs, results }: CostInput, bootstrap: Bootstrap): Estimate => {
  const found = fiellerRatio(costs, results);
  return found.reasons.includes('fieller-unbounded') ? ratioBootstrap(costs, results, bootstrap) : found;
};

/**
 * K11: state money spent for each verified result. Without a result there is no value, but a lower bound by the rule of three: no result
 * seen leaves at most three possible with 95 %, so that one costs at least a third of what was spent.
 */
export const costPerResult: IndicatorDefinition<CostInput> = {
  id: 'K11',
  version: 1,
  direction: 'down',
  target: null,
  isAccountable: false,
  lag: { kind: 'after', months: 18 },
  leastN: 10,
  counted: 'plans',
  unit: 'tenge-per-result',
  interval: 'fieller-or-bootstrap',
  adjustment: 'none',
  sources: ['cost-lines', 'ledger'],
  breakdowns: ['university', 'year', 'level', 'field', 'call'],
  base: ({ costs }) => costs.length,
  pool: poolCosts,
  value: (input, bootstrap) => {
    const { costs, results, waiting } = input;
    const [spent, verified] = [sumOf(costs), sumOf(results)];
    const whole = { numerator: spent, denominator: verified, coverage: null };
    const bounds = waiting === 0 ? null : { lower: spent / (verified + waiting), upper: null };
    const n = costs.length;
    if (n === 0) return { ...whole, ...notEstimated('fieller', ['denominator-zero'], { n }), bounds: null };
    if (verified === 0) {
      const { method, reasons } = notEstimated('rule-of-three', ['no-results'], { n });
      const nothing = { value: null, lower: spent / (3 + waiting), upper: null };
      return { ...whole, ...nothing, method, status: 'bounded', reasons, bounds };
    }
    const { value, lower, upper, method, reasons } = ratioOf(input, bootstrap);
    const { status } = estimated(method, value ?? Number.NaN, { n, nMissing: waiting });
    return {
      ...whole,
      ...{ value, lower, upper, method, status, reasons },
      bounds: bounds === null ? null : { lower: bounds.lower, upper: value },
    };
  },
};
