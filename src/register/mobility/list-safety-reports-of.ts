import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { selectSafetyReports, type SafetyReportRow } from './select-safety-reports.ts';

/** Reports of danger from one stay, oldest first. */
export const listSafetyReportsOf = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityId: string,
): Promise<readonly SafetyReportRow[]> =>
  selectSafetyReports(trx, institutionId, sql`s.mobility_id = ${mobilityId}`);
