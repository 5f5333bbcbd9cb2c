import { sql } from 'kysely';
import type { UniversityTaskContent } from '../../core/programme/university-task.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

export interface UniversityTaskRow {
  readonly id: string;
  readonly institutionId: string;
  readonly version: number;
  readonly content: UniversityTaskContent;
  readonly publishedAt: string;
  readonly withdrawnAt: string | null;
}

/** What a university wants done, newest first; or one of its tasks, in the version asked for. */
export const listUniversityTasks = async (
  trx: RegisterTransaction,
  institutionId: string,
  one?: { readonly id: string; readonly version: number },
): Promise<readonly UniversityTaskRow[]> => {
  const { rows } = await sql<UniversityTaskRow>`
    select u.id, u.institution_id as "institutionId", c.version, c.content, ${instant('u.published_at')} as "publishedAt",
           ${instant('u.withdrawn_at')} as "withdrawnAt"
      from university_task u
      join university_task_content c on c.institution_id = u.institution_id and c.university_task_id = u.id
                                    and c.version = ${one === undefined ? sql`u.version` : sql`${one.version}`}
     where u.institution_id = ${institutionId} and ${one === undefined ? sql`true` : sql`u.id = ${one.id}`}
     order by u.published_at desc, u.id desc`.execute(trx);
  return rows;
};
