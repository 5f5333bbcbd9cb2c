import type { Actor } from '../../core/access/actor.ts';
import type { Permission } from '../../core/access/permissions.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import type { ApiParts } from './api-parts.ts';
import { permitOrRecord } from './permit-or-record.ts';

/** Reads what an institution imported for whoever may; that somebody may not is written down. */
export const inImports = async <Answer>(
  parts: ApiParts,
  actor: Actor,
  permission: Permission,
  institutionId: string,
  read: (trx: RegisterTransaction) => Promise<Decided<Answer>>,
): Promise<Decided<Answer>> =>
  parts.register().inInstitution(institutionId, async (trx) => {
    const allowed = await permitOrRecord(parts, trx, { actor, permission, target: { institutionId } });
    return allowed.ok ? read(trx) : allowed;
  });
