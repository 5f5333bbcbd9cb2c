import type { FastifyInstance } from 'fastify';
import { listAccesses as endpoint } from '../../contract/access-log.ts';
import { accept } from '../../core/basics/result.ts';
import { listAccesses } from '../../register/person/list-accesses.ts';
import { recordLook } from '../../register/person/record-look.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

/** Who looked at whom: read by administrators and auditors, and each reading stands in it afterwards. */
export const addAccessLogRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, endpoint, async ({ actor, params: { institutionId }, query }) =>
    parts.register().inInstitution(institutionId, async (trx) => {
      const permission = 'read-access-log';
      const allowed = checkPermission(parts, actor, permission, { institutionId });
      if (!allowed.ok) return allowed;
      const { size, ...filter } = query;
      const rows = await listAccesses(trx, institutionId, filter, size + 1);
      await recordLook(trx, institutionId, {
        actor: actor.accountId,
        permission,
        recordId: institutionId,
        ownerAccountId: null,
        at: parts.setting().now(),
      });
      const page = rows.slice(0, size);
      return accept({ accesses: page, next: rows.length > size ? (page.at(-1)?.id ?? null) : null });
    }),
  );
};
