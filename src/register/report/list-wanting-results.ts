import { sql } from 'kysely';
import type { ReviewMatter } from '../../core/review/review-matter.ts';
import type { VerificationStanding } from '../../core/report/verification.ts';
import { wantedRounds } from '../../core/report/wanted-rounds.ts';
import type { RegisterTransaction } from '../db.ts';

/** A result that needs verifiers, with the names by which conflicts are found. */
interface WantingResult extends ReviewMatter {
  readonly mobilityId: string;
  readonly callId: string;
  readonly rounds: readonly (1 | 2 | 3)[];
  /** Who has it or had it. */
  readonly hadBy: readonly string[];
}

type Row = Omit<WantingResult, 'rounds' | 'hadBy' | 'reference' | 'fields' | 'locale'> & {
  readonly verifications: readonly (Pick<VerificationStanding, 'round' | 'status' | 'verdict'> & {
    readonly accountId: string;
  })[];
};

/** Results of an institution for which somebody is to be drawn, oldest first, at most `most`; locked until the transaction ends. */
export const listWantingResults = async (
  trx: RegisterTransaction,
  institutionId: string,
  most: number,
): Promise<readonly WantingResult[]> => {
  const { rows } = await sql<Row>`
    select s.institution_id as "institutionId", s.id, s.mobility_id as "mobilityId", s.call_id as "callId",
           m.account_id as "accountId", m.group_id as "groupId",
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') as applicant,
           coalesce((select jsonb_agg(jsonb_build_object('name', c.supervisor, 'email', c.supervisor_email))
                       from task t join task_content c on c.institution_id = ${institutionId} and c.id = t.id
                      where t.institution_id = ${institutionId} and t.application_id = m.application_id), '[]') as supervisors,
           coalesce((select jsonb_agg(jsonb_build_object('round', v.round, 'status', v.status, 'verdict', v.verdict,
                                                         'accountId', v.verifier_account_id))
                       from verification v
                      where v.institution_id = ${institutionId} and v.result_id = s.id), '[]') as verifications
      from result s
      join mobility m on m.institution_id = ${institutionId} and m.id = s.mobility_id
      left join person_detail p on p.institution_id = ${institutionId} and p.id = m.person_id
      left join account o on o.id = m.account_id
     where s.institution_id = ${institutionId} and s.verdict is null
     order by s.id for update of s`.execute(trx);
  return rows
    .map(({ verifications, ...row }): WantingResult => ({
      ...row,
      reference: '',
      fields: [],
      locale: 'kk',
      rounds: wantedRounds(row.id, verifications),
      hadBy: verifications.map(({ accountId }) => accountId),
    }))
    .filter(({ rounds }) => rounds.length > 0)
    .slice(0, most);
};
