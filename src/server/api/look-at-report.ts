import type { Actor } from '../../core/access/actor.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { recordLook } from '../../register/person/record-look.ts';
import { findReportOwner } from '../../register/report/find-report-owner.ts';
import { readReport } from '../../register/report/read-report.ts';
import type { ApiParts } from './api-parts.ts';
import { checkPermission } from './check-permission.ts';

/** Read a report if the actor may, and write the look down; in the caller's transaction. */
export const lookAtReport = async (
  parts: ApiParts,
  actor: Actor,
  trx: RegisterTransaction,
  { institutionId, id }: { readonly institutionId: string; readonly id: string },
) => {
  const ownerAccountId = await findReportOwner(trx, institutionId, id);
  const allowed = checkPermission(parts, actor, 'read-report', { institutionId, ownerAccountId });
  if (!allowed.ok) return allowed;
  const report = await readReport(trx, institutionId, id, ownerAccountId === actor.accountId);
  if (report === undefined || ownerAccountId === undefined) return refuse({ code: 'report-unknown' });
  await recordLook(trx, institutionId, {
    actor: actor.accountId,
    permission: 'read-report',
    recordId: id,
    ownerAccountId,
    at: parts.setting().now(),
  });
  return accept(report);
};
