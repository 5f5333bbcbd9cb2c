import type { Actor } from '../../core/access/actor.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { safetyRecipients } from '../../register/mobility/safety-recipients.ts';
import { readSafetyReport } from '../../register/mobility/read-safety-report.ts';
import { recordLook } from '../../register/person/record-look.ts';
import type { ApiParts } from './api-parts.ts';
import { permitOrRecord } from './permit-or-record.ts';

/** Read a danger if the actor reported it or it was reported to him; each look of another is written down. */
export const lookAtSafetyReport = async (
  parts: ApiParts,
  actor: Actor,
  trx: RegisterTransaction,
  { institutionId, id }: { readonly institutionId: string; readonly id: string },
) => {
  const found = await readSafetyReport(trx, institutionId, id);
  const recipients = found === undefined ? [] : await safetyRecipients(trx, institutionId, found.toAccountId);
  // The report is of whoever reads it by right: the named person stands to it as its writer does.
  const ownerAccountId = recipients.includes(actor.accountId) ? actor.accountId : found?.accountId;
  const target = { institutionId, ownerAccountId };
  const attempt = { actor, permission: 'read-safety-report', target } as const;
  const allowed = await permitOrRecord(parts, trx, attempt);
  if (!allowed.ok) return allowed;
  if (found === undefined) return refuse({ code: 'safety-report-unknown' });
  await recordLook(trx, institutionId, {
    actor: actor.accountId,
    permission: 'read-safety-report',
    recordId: id,
    ownerAccountId: found.accountId,
    at: parts.setting().now(),
  });
  return accept(found);
};
