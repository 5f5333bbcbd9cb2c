import { sql } from 'kysely';
import type { Locale } from '../../core/basics/locale.ts';
import type { Verdict } from '../../core/report/result.ts';
import type { RegisterTransaction } from '../db.ts';

/** What a letter about a verification needs, to its verifier or to the participant. */
export interface VerdictLetterMatter {
  readonly accountId: string;
  readonly address: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly status: string;
  readonly verdict: Verdict | null;
  readonly dueOn: string;
  readonly title: string;
  readonly reportId: string;
}

/** `undefined` where its reader has no address any more. */
export const findVerdictLetter = async (
  trx: RegisterTransaction,
  institutionId: string,
  { verificationId, to }: { readonly verificationId: string; readonly to: 'verifier' | 'participant' },
): Promise<VerdictLetterMatter | undefined> => {
  const reader = to === 'verifier' ? sql`v.verifier_account_id` : sql`r.account_id`;
  const { rows } = await sql<VerdictLetterMatter>`
    select o.id as "accountId", o.email as address, o.name, o.locale, o.time_zone as "timeZone", v.status, v.verdict,
           v.due_on::text as "dueOn", coalesce(c.title, '') as title, r.id as "reportId"
      from verification v
      join result s on s.institution_id = ${institutionId} and s.id = v.result_id
      join report r on r.institution_id = ${institutionId} and r.id = s.report_id
      join account o on o.id = ${reader} and o.email not like '%@invalid'
      left join result_content c on c.institution_id = ${institutionId} and c.id = s.id
     where v.institution_id = ${institutionId} and v.id = ${verificationId}`.execute(trx);
  return rows[0];
};
