import { sql } from 'kysely';
import type { DraftContent } from '../../core/application/draft-content.ts';
import type { Place } from '../command.ts';

/**
 * After a group was withdrawn its members may apply again. What they wrote stays theirs, but the application and the
 * tasks that were promised with it are history: the draft forgets the one and its tasks get new ids.
 */
export const renewDrafts = async (
  { trx, institutionId, circumstances: { newId, now } }: Place,
  groupId: string,
): Promise<void> => {
  const { rows } = await sql<{ id: string; content: DraftContent['tasks'] }>`
    select s.id, s.content from draft d
      join draft_section s on s.institution_id = ${institutionId} and s.draft_id = d.id and s.section = 'tasks'
     where d.institution_id = ${institutionId} and d.group_id = ${groupId} and d.application_id is not null`.execute(
    trx,
  );
  for (const { id, content } of rows) {
    const tasks = content.tasks.map((task) => ({ ...task, id: newId('tsk') }));
    await sql`update draft_section
                 set content = ${JSON.stringify({ tasks })}::jsonb, version = version + 1, saved_at = ${now}
               where institution_id = ${institutionId} and id = ${id}`.execute(trx);
  }
  await sql`update draft set group_id = null, application_id = null
             where institution_id = ${institutionId} and group_id = ${groupId}`.execute(trx);
};
