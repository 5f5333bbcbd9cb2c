import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { Verdict } from '../../core/report/result.ts';
import { verdictAgreement } from '../../core/report/verdict-agreement.ts';
import type { VerificationStanding } from '../../core/report/verification.ts';
import { wantedRounds } from '../../core/report/wanted-rounds.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

interface Waiting {
  readonly institutionId: string;
  readonly institution: LocalizedText;
  readonly id: string;
  readonly resultId: string;
  readonly accountId: string;
  readonly verifier: string;
  readonly round: number;
  readonly drawnAt: string;
  readonly dueOn: string;
}

interface Open {
  readonly id: string;
  readonly verifications: readonly Pick<VerificationStanding, 'round' | 'status' | 'verdict'>[];
}

/** How far the verification of all results is, and how far double verdicts agree; read across all institutions. */
export const readProgress = async (trx: RegisterTransaction, today: string) => {
  const counted = await sql<{ verdict: Verdict | null; n: number }>`
    select verdict, count(*)::int as n from result group by verdict`.execute(trx);
  const verifications = await sql<{ thirds: number; twice: number; waiting: number; overdue: number }>`
    select count(*) filter (where round = 3 and status in ('drawn', 'given'))::int as thirds,
           count(*) filter (where round = 2 and status in ('drawn', 'given'))::int as twice,
           count(*) filter (where status = 'drawn')::int as waiting,
           count(*) filter (where status = 'drawn' and due_on < ${today}::date)::int as overdue
      from verification`.execute(trx);
  const open = await sql<Open>`
    select s.id, coalesce(jsonb_agg(jsonb_build_object('round', v.round, 'status', v.status, 'verdict', v.verdict))
                            filter (where v.id is not null), '[]') as verifications
      from result s
      left join verification v on v.institution_id = s.institution_id and v.result_id = s.id
     where s.verdict is null group by s.institution_id, s.id`.execute(trx);
  const pairs = await sql<{ one: Verdict; other: Verdict }>`
    select a.first_verdict as one, b.first_verdict as other
      from verification a
      join verification b on b.institution_id = a.institution_id and b.result_id = a.result_id and b.round = 2
                         and b.status = 'given'
     where a.round = 1 and a.status = 'given' order by a.result_id`.execute(trx);
  const waiting = await sql<Waiting>`
    select v.institution_id as "institutionId", i.name as institution, v.id, v.result_id as "resultId",
           v.verifier_account_id as "accountId", coalesce(o.name, '') as verifier, v.round,
           ${instant('v.drawn_at')} as "drawnAt", v.due_on::text as "dueOn"
      from verification v
      join institution i on i.id = v.institution_id
      left join account o on o.id = v.verifier_account_id
     where v.status = 'drawn' order by v.due_on, v.id limit 500`.execute(trx);
  const results = counted.rows.reduce((sum, { n }) => sum + n, 0);
  const byVerdict = counted.rows.flatMap(({ verdict, n }) =>
    verdict === null ? [] : [[verdict, n] as const],
  );
  const [known] = verifications.rows;
  return {
    counts: {
      results,
      verified: byVerdict.reduce((sum, [, n]) => sum + n, 0),
      lacking: open.rows.filter((row) => wantedRounds(row.id, row.verifications).length > 0).length,
      drawnTwice: known?.twice ?? 0,
      thirds: known?.thirds ?? 0,
      waiting: known?.waiting ?? 0,
      overdue: known?.overdue ?? 0,
      byVerdict: Object.fromEntries(byVerdict),
    },
    agreement: verdictAgreement(pairs.rows.map(({ one, other }) => [one, other] as const)),
    waiting: waiting.rows,
  };
};
