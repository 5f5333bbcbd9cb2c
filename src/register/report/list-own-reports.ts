import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { selectReports, type ReportRow } from './select-reports.ts';

/** The reports of an account in one institution, due last first. */
export const listOwnReports = async (
  trx: RegisterTransaction,
  institutionId: string,
  accountId: string,
): Promise<readonly ReportRow[]> => selectReports(trx, institutionId, sql`r.account_id = ${accountId}`);
