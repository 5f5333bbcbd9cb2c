import type { ReportStanding } from '../../core/report/report.ts';
import type { RegisterTransaction } from '../db.ts';
import { findStanding } from '../standing.ts';

/** A report by its id, locked until the transaction ends. */
export const findReport = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<(ReportStanding & { readonly id: string }) | undefined> => {
  const report = await findStanding<ReportStanding>(trx, 'report', institutionId, id);
  return report && { ...report, id };
};
