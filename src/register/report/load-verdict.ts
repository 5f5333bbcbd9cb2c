import { sql } from 'kysely';
import type { ReportStanding } from '../../core/report/report.ts';
import type { ResultStanding } from '../../core/report/result.ts';
import type { VerdictState } from '../../core/report/verdict-state.ts';
import type { VerificationStanding } from '../../core/report/verification.ts';
import type { RegisterTransaction } from '../db.ts';
import { findStanding } from '../standing.ts';

/** What a verdict is decided on: the result is locked first, so that two verdicts on it follow one after the other. */
export const loadVerdict = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<VerdictState | undefined> => {
  const place = await trx
    .selectFrom('verification')
    .select('result_id')
    .where('institution_id', '=', institutionId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (place === undefined) return undefined;
  const result = await findStanding<ResultStanding>(trx, 'result', institutionId, place.result_id);
  const ids = await trx
    .selectFrom('verification')
    .select('id')
    .where('institution_id', '=', institutionId)
    .where('result_id', '=', place.result_id)
    .orderBy('id')
    .execute();
  const all: VerdictState['all'][number][] = [];
  for (const row of ids) {
    const found = await findStanding<VerificationStanding>(trx, 'verification', institutionId, row.id);
    if (found !== undefined) all.push({ ...found, id: row.id });
  }
  const verification = all.find((one) => one.id === id);
  const report =
    result && (await findStanding<ReportStanding>(trx, 'report', institutionId, result.reportId));
  if (verification === undefined || result === undefined || report === undefined) return undefined;
  const { rows } = await sql<{ isInside: boolean }>`
    select exists (select from membership where account_id = ${verification.verifierAccountId}
                      and institution_id = ${institutionId} and ended_at is null)
        or exists (select from verifier where account_id = ${verification.verifierAccountId}
                      and home_institution_id = ${institutionId}) as "isInside"`.execute(trx);
  return {
    verification,
    result: { ...result, id: place.result_id },
    all,
    isInside: rows[0]?.isInside ?? false,
    ownerAccountId: report.accountId,
  };
};
