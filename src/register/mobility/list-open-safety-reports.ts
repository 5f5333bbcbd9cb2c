import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { selectSafetyReports, type SafetyReportRow } from './select-safety-reports.ts';

/** Reports of danger of one institution that are not closed, oldest first. */
export const listOpenSafetyReports = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly SafetyReportRow[]> => selectSafetyReports(trx, institutionId, sql`s.status <> 'closed'`);
