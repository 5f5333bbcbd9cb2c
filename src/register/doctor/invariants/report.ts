import { sql } from 'kysely';
import { settledVerdict } from '../../../core/report/settled-verdict.ts';
import type { VerificationStanding } from '../../../core/report/verification.ts';
import type { Verdict } from '../../../core/report/result.ts';
import { findingOf } from '../finding-of.ts';
import { inEach, type Invariant } from '../invariant.ts';

const each = inEach('report');
const atOnce = 1000;

interface ResultRow {
  readonly id: string;
  readonly verdict: Verdict | null;
  readonly given: readonly Pick<VerificationStanding, 'round' | 'status' | 'verdict'>[];
}

/** What the verifications of a result settle is what the result says. */
const verdictFollows: Invariant = {
  id: 'verdict-follows-from-its-verifications',
  noun: 'report',
  reach: 'institution',
  find: async (trx, institutionId) => {
    const wrong: string[] = [];
    for (let after = ''; ;) {
      const { rows } = await sql<ResultRow>`
        select r.id, r.verdict,
               (select coalesce(jsonb_agg(jsonb_build_object('round', v.round, 'status', v.status, 'verdict', v.verdict)), '[]')
                  from verification v where v.institution_id = ${institutionId} and v.result_id = r.id) as given
          from result r where r.institution_id = ${institutionId} and r.id > ${after} order by r.id limit ${atOnce}`.execute(
        trx,
      );
      for (const { id, verdict, given } of rows) {
        // A verdict that was brought in with an older register has no verifications.
        if (settledVerdict(id, given) !== verdict && (given.length > 0 || verdict !== null)) wrong.push(id);
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < atOnce) return findingOf(wrong);
      after = last.id;
    }
  },
};

export const reportInvariants: readonly Invariant[] = [
  verdictFollows,
  each(
    'result-is-of-the-stay-of-its-report',
    (i) => sql`
      select s.id as place from result s
       where s.institution_id = ${i}
         and not exists (select from report r where r.institution_id = ${i} and r.id = s.report_id
                            and r.mobility_id = s.mobility_id and r.call_id = s.call_id)`,
  ),
  each(
    'report-is-of-a-stay-that-ended',
    (i) => sql`
      select r.id as place from report r join mobility m on m.institution_id = ${i} and m.id = r.mobility_id
       where r.institution_id = ${i} and (m.status <> 'returned' or m.account_id <> r.account_id)`,
  ),
  each(
    'nobody-verifies-himself',
    (i) => sql`
      select v.id as place from verification v join mobility m on m.institution_id = ${i} and m.id = v.mobility_id
       where v.institution_id = ${i} and m.account_id = v.verifier_account_id`,
  ),
  each(
    'nobody-verifies-for-his-university',
    (i) => sql`
      select v.id as place from verification v
       where v.institution_id = ${i} and v.status in ('drawn', 'given')
         and exists (select from membership b where b.institution_id = ${i} and b.account_id = v.verifier_account_id
                        and b.given_at < v.drawn_at and (b.ended_at is null or b.ended_at > v.drawn_at))`,
  ),
  each(
    'verification-is-registered',
    (i) => sql`
      select v.id as place from verification v
       where v.institution_id = ${i}
         and not exists (select from verification_registry r where r.verification_id = v.id and r.institution_id = ${i}
                            and r.account_id = v.verifier_account_id)`,
  ),
  each(
    'registered-verification-is-there',
    (i) => sql`
      select r.verification_id as place from verification_registry r
       where r.institution_id = ${i}
         and not exists (select from verification v where v.institution_id = ${i} and v.id = r.verification_id)`,
  ),
  each(
    'ledger-sums-are-the-sums-of-its-lines',
    (i) => sql`
      select coalesce(s.id, l.id) as place
        from (select id, tasks from ledger_sum where institution_id = ${i}) s
        full join (select concat_ws(' ', call_id, to_char(due_on, 'YYYYMMDD'), state, verdict) as id, count(*)::int as tasks
                     from ledger_task where institution_id = ${i} group by 1) l on l.id = s.id
       where s.tasks is distinct from l.tasks`,
  ),
  each(
    'line-of-the-ledger-says-what-its-result-says',
    (i) => sql`
      select l.id as place from ledger_task l
        left join result r on r.institution_id = ${i} and r.id = l.result_id
       where l.institution_id = ${i} and l.result_id is not null
         and (r.id is null or l.verdict is distinct from r.verdict or l.claim is distinct from r.claim)`,
  ),
  each(
    'evidence-names-a-file-of-its-report',
    (i) => sql`
      select e.id as place from evidence e
        join result r on r.institution_id = ${i} and r.id = e.result_id
       where e.institution_id = ${i} and e.file_id is not null
         and not exists (select from report_file f where f.institution_id = ${i} and f.id = e.file_id
                            and f.report_id = r.report_id and f.sha256 = e.file_sha256)`,
  ),
];
