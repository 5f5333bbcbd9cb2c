import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { Verdict } from '../../core/report/result.ts';
import type { VerificationStatus } from '../../core/report/verification.ts';
import type { Register } from '../db.ts';
import { instant } from '../instant.ts';

/** A verification in the queue of its verifier. */
interface OwnVerification {
  readonly id: string;
  readonly callTitle: LocalizedText;
  readonly taskTitle: string;
  readonly status: VerificationStatus;
  readonly drawnAt: string;
  readonly dueOn: string;
  readonly verdict: Verdict | null;
  readonly givenAt: string | null;
  readonly awaitsRevision: boolean;
}

/** What was drawn for somebody: first what waits for him, what is due first; then what he gave. */
export const listOwnVerifications = async (
  register: Register,
  accountId: string,
): Promise<readonly OwnVerification[]> => {
  const places = await register.readOnly('qaitu_app', async (trx) =>
    trx
      .selectFrom('verification_registry')
      .select('institution_id')
      .distinct()
      .where('account_id', '=', accountId)
      .execute(),
  );
  const found: OwnVerification[] = [];
  for (const { institution_id: institutionId } of places) {
    const { rows } = await register.inInstitution(institutionId, async (trx) =>
      sql<OwnVerification>`
        select v.id, r.rules -> 'title' as "callTitle", coalesce(c.title, '') as "taskTitle", v.status,
               ${instant('v.drawn_at')} as "drawnAt", v.due_on::text as "dueOn", v.verdict,
               ${instant('v.given_at')} as "givenAt",
               v.answered_at is not null and v.revised_at is null as "awaitsRevision"
          from verification v
          join mobility m on m.institution_id = ${institutionId} and m.id = v.mobility_id
          join application a on a.institution_id = ${institutionId} and a.id = m.application_id
          join call_rules r on r.call_id = a.call_id and r.version = a.call_version
          left join result_content c on c.institution_id = ${institutionId} and c.id = v.result_id
         where v.institution_id = ${institutionId} and v.verifier_account_id = ${accountId}
           and v.status in ('drawn', 'given')`.execute(trx),
    );
    found.push(...rows);
  }
  const turn = ({ status, awaitsRevision }: OwnVerification): number =>
    status === 'drawn' ? 0 : awaitsRevision ? 1 : 2;
  return found.toSorted(
    (a, b) => turn(a) - turn(b) || a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id),
  );
};
