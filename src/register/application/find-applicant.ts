import { sql } from 'kysely';
import type { Place } from '../command.ts';

/** Who an account is here, and what he has in a call. */
export interface Applicant {
  readonly personId: string;
  /** The group of the call that he is in now. */
  readonly groupId: string | null;
  /** He has an application that was not withdrawn. */
  readonly hasApplied: boolean;
}

/** `undefined` where the account has no person in the institution. */
export const findApplicant = async (
  { trx, institutionId }: Place,
  accountId: string,
  callId: string,
): Promise<Applicant | undefined> => {
  const { rows } = await sql<Applicant>`
    select p.id as "personId",
           (select m.group_id from group_member m where m.institution_id = ${institutionId} and m.call_id = ${callId}
               and m.account_id = ${accountId} and m.left_at is null) as "groupId",
           exists (select from application a where a.institution_id = ${institutionId} and a.call_id = ${callId}
               and a.account_id = ${accountId} and a.status <> 'withdrawn') as "hasApplied"
      from person p
     where p.institution_id = ${institutionId} and p.account_id = ${accountId} and p.erased_at is null`.execute(
    trx,
  );
  return rows[0];
};
