import type { ObligationMatter } from '../../core/obligation/obligation-matter.ts';
import type { ObligationStanding } from '../../core/obligation/obligation.ts';
import type { Place } from '../command.ts';
import { findStanding } from '../standing.ts';
import { loadRule } from './load-rule.ts';
import { selectRecords } from './select-records.ts';

/** An obligation with all that was claimed, asked and demanded, locked until the transaction ends. */
export const loadMatter = async (
  { trx, institutionId }: Pick<Place, 'trx' | 'institutionId'>,
  id: string,
): Promise<ObligationMatter | undefined> => {
  const obligation = await findStanding<ObligationStanding>(trx, 'obligation', institutionId, id);
  if (obligation === undefined) return undefined;
  const { checked } = await loadRule(trx, obligation.ruleId, obligation.ruleVersion);
  return { obligation: { ...obligation, id }, checked, ...(await selectRecords(trx, institutionId, [id])) };
};
