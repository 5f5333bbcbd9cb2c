import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { MilestoneStanding } from '../../core/mobility/milestone.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

interface MilestoneRow extends Omit<MilestoneStanding, 'universityTaskId' | 'universityTaskVersion'> {
  readonly id: string;
  readonly title: LocalizedText;
  readonly claim: string | null;
  readonly reason: string | null;
}

/** What a group does by when for which money, in the order of its task, with what was claimed and judged last. */
export const listMilestones = async (
  trx: RegisterTransaction,
  institutionId: string,
  groupId: string,
): Promise<readonly MilestoneRow[]> => {
  const { rows } = await sql<MilestoneRow>`
    select m.id, m.group_id as "groupId", m.position, c.content -> 'milestones' -> m.position -> 'title' as title,
           m.due_on::text as "dueOn", m.amount::float8 as amount, m.status, ${instant('m.claimed_at')} as "claimedAt",
           ${instant('m.released_at')} as "releasedAt", w.claim,
           case when m.status in ('released', 'refused') then (
             select r.reason from journal j
               join entry_reason r on r.institution_id = ${institutionId} and r.id = j.id
              where j.institution_id = ${institutionId} and j.noun = 'milestone' and j.record_id = m.id
                and j.kind in ('MilestoneReleased', 'MilestoneRefused')
              order by j.sequence desc limit 1) end as reason
      from milestone m
      join university_task_content c on c.institution_id = ${institutionId}
       and c.university_task_id = m.university_task_id and c.version = m.university_task_version
      left join milestone_claim w on w.institution_id = ${institutionId} and w.id = m.id
     where m.institution_id = ${institutionId} and m.group_id = ${groupId}
     order by m.position`.execute(trx);
  return rows;
};
