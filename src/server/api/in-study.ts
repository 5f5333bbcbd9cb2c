import type { Actor } from '../../core/access/actor.ts';
import type { Permission } from '../../core/access/permissions.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { findStudyHead, type StudyHead } from '../../register/study/find-study-head.ts';
import type { ApiParts } from './api-parts.ts';
import { permitOrRecord } from './permit-or-record.ts';

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
    const head = await findStudyHead(trx, institutionId, studyId);
    return head === undefined ? refuse({ code: 'study-unknown' }) : read(trx, head);
  });
