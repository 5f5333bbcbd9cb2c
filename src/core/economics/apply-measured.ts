import type { Distribution } from '../statistics/distribution.ts';
import type { Assumption } from './assumption.ts';
import { measuredShare } from './measured-share.ts';
import { measuredSymbols } from './measured-symbols.ts';
import type { Measured } from './measured.ts';
import type { Parameters } from './parameters.ts';

const distributionOf = ({ at, value, lower, upper }: Measured): Distribution =>
  at === 'value' && value !== null && lower < upper
    ? { kind: 'pert', low: lower, mode: value, high: upper }
    : { kind: 'fixed' };

/**
 * The parameters with a measured share in place of the assumed ones. The estimate is believed as the assumption was, most at its value and
 * nowhere beyond its ends, which are now the bounds; a bound by itself is a fixed number. The published formula has no spread of its own.
 */
export const applyMeasured = (parameters: Parameters, measured: Measured): Parameters => ({
  ...parameters,
  assumptions: parameters.assumptions.map((assumption): Assumption => {
    if (!measuredSymbols.includes(assumption.symbol)) return assumption;
    const distribution: Distribution =
      assumption.distribution.kind === 'fixed' ? { kind: 'fixed' } : distributionOf(measured);
    return { ...assumption, central: measuredShare(measured), distribution };
  }),
});
