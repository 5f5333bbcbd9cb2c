import { ratioBootstrap } from '../../statistics/ratio-bootstrap.ts';
import type { IndicatorDefinition } from '../indicator.ts';
import { poolPlanned, type PlannedInput } from '../inputs/planned-input.ts';
import { shareValue } from '../inputs/share-input.ts';
import { sumOf } from '../sum-of.ts';

/** K4: results that an outside verifier accepted by their day, of those due in signed plans. */
export const verifiedResults: IndicatorDefinition<PlannedInput> = {
  id: 'K4',
  version: 1,
  direction: 'up',
  target: null,
  isAccountable: true,
  lag: { kind: 'between', from: 6, to: 18 },
  leastN: 10,
  counted: 'plans',
  unit: 'share',
  interval: 'wilson-or-cluster-bootstrap',
  adjustment: 'clusters',
  sources: ['ledger', 'agreement'],
  breakdowns: ['university', 'year', 'level', 'field', 'call', 'group'],
  base: ({ plans }) => plans,
  pool: poolPlanned,
  value: ({ numerator, denominator, unknown, clusters }, bootstrap) => {
    if (clusters !== null && (sumOf(clusters.over) !== numerator || sumOf(clusters.under) !== denominator))
      throw new RangeError('groups and persons do not add up to the results');
    const byWilson = shareValue({ numerator, denominator, unknown });
    if (clusters === null || byWilson.value === null) return byWilson;
    // Results of one group stand and fall together, so that the group is what is drawn again.
    const { lower, upper, reasons } = ratioBootstrap(clusters.over, clusters.under, bootstrap);
    const method = 'cluster-bootstrap';
    return { ...byWilson, method, lower, upper, reasons: [...reasons, ...byWilson.reasons] };
  },
};
