import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { selectSafetyReports, type SafetyReportRow } from './select-safety-reports.ts';

/** A report of danger with its words, without locking it; `undefined` where the institution has none such. */
export const readSafetyReport = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<SafetyReportRow | undefined> =>
  (await selectSafetyReports(trx, institutionId, sql`s.id = ${id}`))[0];
