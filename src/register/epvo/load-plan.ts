import type { EpvoEntity } from '../../core/epvo/epvo-entity.ts';
import { planRows, type PlannedRow } from '../../core/epvo/plan-rows.ts';
import type { RegisterRecords } from '../../core/epvo/register-records.ts';
import type { Twin } from '../../core/epvo/twin.ts';
import type { RegisterTransaction } from '../db.ts';
import type { Vault } from '../vault.ts';
import { loadRegisterRecords } from './load-register-records.ts';
import { loadTwin } from './load-twin.ts';

export interface LoadedPlan {
  readonly twin: Twin;
  readonly records: RegisterRecords;
  readonly planned: readonly PlannedRow[];
}

/** The copy of the EPVO (`whole`: tables of which all rows are wanted), the records of the register and the rows that follow from both; `undefined` without a number of the university. */
export const loadPlan = async (
  trx: RegisterTransaction,
  institutionId: string,
  vault: Vault,
  whole: readonly EpvoEntity[] = [],
): Promise<LoadedPlan | undefined> => {
  const twin = await loadTwin(trx, institutionId, vault, whole);
  if (twin === undefined) return undefined;
  const records = await loadRegisterRecords(trx, institutionId);
  return { twin, records, planned: planRows(twin, records) };
};
