import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/operation.ts';
import type { Actor } from '../../core/access/actor.ts';
import { accept } from '../../core/basics/result.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import { recordLook } from '../../register/person/record-look.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

/** What the program has still to do by itself; and what the administrator does about it, which the access log keeps. */
export const addJobRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listJobs, async ({ actor }) => {
    const allowed = checkPermission(parts, actor, 'read-jobs', { institutionId: nationalOffice });
    if (!allowed.ok) return allowed;
    const jobs = await parts.desk().queue.list();
    return accept({
      jobs: jobs.map(({ id, kind, state, failures, createdAt, dueAt, error = null }) => ({
        id,
        kind,
        state,
        attempts: failures,
        createdAt: createdAt.toISOString(),
        dueAt: dueAt.toISOString(),
        error,
      })),
    });
  });
  const target = { institutionId: nationalOffice };
  const log = async (
    trx: RegisterTransaction,
    actor: Actor,
    permission: 'retry-job' | 'drop-job',
    recordId: string,
  ): Promise<void> =>
    recordLook(trx, nationalOffice, {
      ...{ actor: actor.accountId, permission, recordId, ownerAccountId: null },
      at: parts.setting().now(),
    });
  serveEndpoint(app, parts, contract.retryJob, async ({ actor, params: { kind, jobId } }) => {
    const { queue } = parts.desk();
    const moved = await parts.register().inInstitution(nationalOffice, async (trx) => {
      const allowed = await permitOrRecord(parts, trx, { actor, permission: 'retry-job', target });
      if (!allowed.ok) return allowed;
      const found = await queue.retry(trx, kind, jobId);
      if (found.ok && found.value.isMoved) await log(trx, actor, 'retry-job', jobId);
      return found;
    });
    if (!moved.ok) return moved;
    queue.wake(kind);
    return accept({ state: moved.value.state });
  });
  serveEndpoint(app, parts, contract.dropJob, async ({ actor, params: { kind, jobId } }) => {
    const moved = await parts.register().inInstitution(nationalOffice, async (trx) => {
      const allowed = await permitOrRecord(parts, trx, { actor, permission: 'drop-job', target });
      if (!allowed.ok) return allowed;
      const found = await parts.desk().queue.drop(trx, kind, jobId);
      if (found.ok && found.value.isMoved) await log(trx, actor, 'drop-job', jobId);
      return found;
    });
    return moved.ok ? accept({ state: moved.value.state }) : moved;
  });
};
