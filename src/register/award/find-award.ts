import { sql } from 'kysely';
import type { AwardStanding } from '../../core/award/award.ts';
import type { RegisterTransaction } from '../db.ts';
import { findStanding } from '../standing.ts';

/** The award of an application, locked until the transaction ends; `undefined` before a decision has arrived. */
export const findAward = async (
  trx: RegisterTransaction,
  institutionId: string,
  applicationId: string,
): Promise<(AwardStanding & { readonly id: string }) | undefined> => {
  const { rows } = await sql<{ id: string }>`
    select id from award where institution_id = ${institutionId} and application_id = ${applicationId}`.execute(
    trx,
  );
  const id = rows[0]?.id;
  if (id === undefined) return undefined;
  const award = await findStanding<AwardStanding>(trx, 'award', institutionId, id);
  return award && { ...award, id };
};
