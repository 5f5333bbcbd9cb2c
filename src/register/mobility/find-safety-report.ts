import type { SafetyReportStanding } from '../../core/mobility/safety-report.ts';
import type { RegisterTransaction } from '../db.ts';
import { findStanding } from '../standing.ts';
import { safetyRecipients } from './safety-recipients.ts';

/** A report of danger with who may read it beside its writer. */
export interface FoundSafetyReport {
  readonly report: SafetyReportStanding | undefined;
  readonly recipients: readonly string[];
}

/** Locked until the transaction ends. */
export const findSafetyReport = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<FoundSafetyReport> => {
  const report = await findStanding<SafetyReportStanding>(trx, 'safety-report', institutionId, id);
  const recipients =
    report === undefined ? [] : await safetyRecipients(trx, institutionId, report.toAccountId);
  return { report, recipients };
};
