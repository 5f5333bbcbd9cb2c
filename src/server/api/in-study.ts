import type { Actor } from '../../core/access/actor.ts';
import type { Permission } from '../../core/access/permissions.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import type { ApiParts } from './api-parts.ts';
import { permitOrRecord } from './permit-or-record.ts';

/** What every page of a study begins with. */
export interface StudyHead {
  readonly study: string;
  readonly isClosed: boolean;
}

/** Reads in a study of an institution for whoever may; that somebody may not is written down. */
export const inStudy = async <Answer>(
  parts: ApiParts,
  actor: Actor,
  permission: Permission,
  { institutionId, studyId }: { readonly institutionId: string; readonly studyId: string },
  read: (trx: RegisterTransaction, head: StudyHead) => Promise<Decided<Answer>>,
): Promise<Decided<Answer>> =>
  parts.register().inInstitution(institutionId, async (trx) => {
    const allowed = await permitOrRecord(parts, trx, { actor, permission, target: { institutionId } });
    if (!allowed.ok) return allowed;
    const row = await trx
      .selectFrom('study')
      .select(['title', 'status'])
      .where('institution_id', '=', institutionId)
      .where('id', '=', studyId)
      .executeTakeFirst();
    if (row === undefined) return refuse({ code: 'study-unknown' });
    return read(trx, { study: row.title, isClosed: row.status === 'closed' });
  });
