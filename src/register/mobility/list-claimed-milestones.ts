import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

interface ClaimedMilestoneRow {
  readonly id: string;
  readonly groupId: string;
  readonly title: LocalizedText;
  readonly taskTitle: LocalizedText;
  readonly amount: number;
  readonly claimedAt: string;
}

/** Milestones of a university that were claimed and not judged yet, longest waiting first. */
export const listClaimedMilestones = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly ClaimedMilestoneRow[]> => {
  const { rows } = await sql<ClaimedMilestoneRow>`
    select m.id, m.group_id as "groupId", c.content -> 'milestones' -> m.position -> 'title' as title,
           c.content -> 'title' as "taskTitle", m.amount::float8 as amount, ${instant('m.claimed_at')} as "claimedAt"
      from milestone m
      join university_task_content c on c.institution_id = ${institutionId}
       and c.university_task_id = m.university_task_id and c.version = m.university_task_version
     where m.institution_id = ${institutionId} and m.status = 'claimed'
     order by m.claimed_at, m.id`.execute(trx);
  return rows;
};
