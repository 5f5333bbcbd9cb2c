import { sql } from 'kysely';
import type { CredentialStatus, EarnedVerdict, RevokeCause } from '../../core/credential/credential.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A credential as its holder and his university see it; words that were forgotten are empty. */
interface CredentialRow {
  readonly id: string;
  readonly institutionId: string;
  readonly resultId: string;
  readonly reportId: string;
  readonly accountId: string;
  readonly title: string;
  readonly participant: string;
  readonly verdict: EarnedVerdict;
  readonly status: CredentialStatus;
  readonly issuedAt: string;
  readonly revokedAt: string | null;
  readonly revokeCause: RevokeCause | null;
  /** What the office wrote. */
  readonly reason: string | null;
}

/** Credentials of one institution, newest first; of one result where it is named. */
export const listCredentials = async (
  trx: RegisterTransaction,
  institutionId: string,
  { resultId, most }: { readonly resultId?: string; readonly most: number },
): Promise<readonly CredentialRow[]> => {
  const ofResult = resultId === undefined ? sql`true` : sql`c.result_id = ${resultId}`;
  const { rows } = await sql<CredentialRow>`
    select c.id, c.institution_id as "institutionId", c.result_id as "resultId", s.report_id as "reportId",
           c.account_id as "accountId", coalesce(w.title, '') as title,
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') as participant,
           c.verdict, c.status, ${instant('c.issued_at')} as "issuedAt", ${instant('c.revoked_at')} as "revokedAt",
           c.revoke_cause as "revokeCause",
           (select e.reason from journal j
              join entry_reason e on e.institution_id = ${institutionId} and e.id = j.id
             where j.institution_id = ${institutionId} and j.noun = 'credential' and j.record_id = c.id
               and j.kind = 'CredentialRevoked' limit 1) as reason
      from credential c
      join result s on s.institution_id = ${institutionId} and s.id = c.result_id
      join mobility m on m.institution_id = ${institutionId} and m.id = c.mobility_id
      left join result_content w on w.institution_id = ${institutionId} and w.id = c.result_id
      left join person_detail p on p.institution_id = ${institutionId} and p.id = m.person_id
      left join account o on o.id = c.account_id
     where c.institution_id = ${institutionId} and ${ofResult}
     order by c.issued_at desc, c.id desc limit ${most}`.execute(trx);
  return rows;
};
