import type { IndicatorInputs } from '../../core/release/indicator-inputs.ts';
import type { PastRelease } from '../../core/release/past-release.ts';
import type { IndicatorRule } from '../../core/release/rules-in-force.ts';
import { rulesSet } from '../../core/release/rules-set.ts';
import type { Register } from '../db.ts';
import { gatherInputs } from '../indicator/gather-inputs.ts';
import { listIndicatorRules } from './list-indicator-rules.ts';
import { loadPast } from './load-past.ts';

/**
 * What a release is computed from: the records as views tell them, the rules of the office, and all that was published before. `undefined` where
 * nothing was recorded.
 */
export const readComputation = async (
  register: Register,
  scope: Pick<IndicatorInputs, 'dataThrough' | 'isDemonstration'>,
): Promise<
  | {
      readonly inputs: IndicatorInputs;
      readonly rules: readonly IndicatorRule[];
      readonly past: readonly PastRelease[];
    }
  | undefined
> => {
  const inputs = await register.readOnly('qaitu_publisher', async (trx) => gatherInputs(trx, scope));
  if (Object.values(inputs.inputs).every((collected) => collected.length === 0)) return undefined;
  return register.readOnly('qaitu_national', async (trx) => ({
    inputs,
    past: await loadPast(trx, scope.isDemonstration),
    rules: rulesSet(await listIndicatorRules(trx)),
  }));
};
