import { sql } from 'kysely';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../db.ts';

/** Minutes for which a code is good. */
export const hostCodeMinutes = 15;
const mostTries = 5;
const mostCodesADay = 10;
const dayLength = 86_400_000;

/**
 * Put a new code in the place of the last one; the code itself is never kept. Answers how many were sent within the day, or
 * `codes-too-many` after the tenth: with five tries each, guessing a code of six digits is hopeless.
 */
export const placeHostCode = async (
  trx: RegisterTransaction,
  institutionId: string,
  signatureId: string,
  { hash, now }: { readonly hash: string; readonly now: Date },
): Promise<Decided<{ readonly sent: number; readonly until: string }>> => {
  const until = new Date(now.getTime() + hostCodeMinutes * 60_000);
  const dayAgo = new Date(now.getTime() - dayLength);
  const { rows } = await sql<{ sent: number }>`
    insert into host_code (institution_id, id, code_hash, tries, sent, sent_since, expires_at)
    values (${institutionId}, ${signatureId}, ${hash}, 0, 1, ${now}, ${until})
    on conflict (institution_id, id) do update
       set code_hash = excluded.code_hash, tries = 0, expires_at = excluded.expires_at,
           sent = case when host_code.sent_since < ${dayAgo} then 1 else host_code.sent + 1 end,
           sent_since = case when host_code.sent_since < ${dayAgo} then excluded.sent_since else host_code.sent_since end
     where host_code.sent < ${mostCodesADay} or host_code.sent_since < ${dayAgo}
    returning sent`.execute(trx);
  const [row] = rows;
  return row === undefined
    ? refuse({ code: 'codes-too-many', params: { most: mostCodesADay } })
    : accept({ sent: row.sent, until: until.toISOString() });
};

/** Try a code. Every try counts: after the fifth wrong one the code is worth nothing and another must be asked for. */
export const tryHostCode = async (
  trx: RegisterTransaction,
  institutionId: string,
  signatureId: string,
  { hash, now }: { readonly hash: string; readonly now: Date },
): Promise<Decided<undefined>> => {
  const { rows } = await sql<{ isRight: boolean; tries: number }>`
    update host_code set tries = tries + 1
     where institution_id = ${institutionId} and id = ${signatureId} and tries < ${mostTries} and expires_at > ${now}
    returning code_hash = ${hash} as "isRight", tries`.execute(trx);
  const [row] = rows;
  if (row?.isRight === true) return accept(undefined);
  if (row !== undefined && row.tries < mostTries) {
    return refuse({ code: 'code-wrong', params: { left: mostTries - row.tries } });
  }
  const { rows: kept } = await sql<{ isLate: boolean }>`
    select expires_at <= ${now} as "isLate" from host_code
     where institution_id = ${institutionId} and id = ${signatureId}`.execute(trx);
  const [last] = kept;
  if (last === undefined) return refuse({ code: 'code-not-sent' });
  return refuse({ code: last.isLate ? 'code-expired' : 'code-tries-used-up' });
};

/** A code that has served is forgotten. */
export const dropHostCode = async (
  trx: RegisterTransaction,
  institutionId: string,
  signatureId: string,
): Promise<void> => {
  await trx
    .deleteFrom('host_code')
    .where('institution_id', '=', institutionId)
    .where('id', '=', signatureId)
    .execute();
};
