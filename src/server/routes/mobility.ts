import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/mobility.ts';
import { dayOf } from '../../core/basics/format-date.ts';
import { accept } from '../../core/basics/result.ts';
import { listMobilities } from '../../register/mobility/list-mobilities.ts';
import { listOwnMobilities } from '../../register/mobility/list-own-mobilities.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { lookAtMobility } from '../api/look-at-mobility.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

/** Stays: the participant's own, and those of an institution. */
export const addMobilityRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listOwnMobilities, async ({ actor }) => {
    const institutions = new Set(actor.memberships.map(({ institutionId }) => institutionId));
    const own = [...institutions].map(async (institutionId) =>
      parts
        .register()
        .inInstitution(institutionId, async (trx) => listOwnMobilities(trx, institutionId, actor.accountId)),
    );
    return accept({ mobilities: (await Promise.all(own)).flat() });
  });
  serveEndpoint(app, parts, contract.readMobility, async ({ actor, params }) =>
    parts.register().inInstitution(params.institutionId, async (trx) => {
      const found = await lookAtMobility(parts, actor, trx, params);
      return found.ok ? accept({ mobility: found.value }) : found;
    }),
  );
  serveEndpoint(app, parts, contract.listMobilities, async ({ actor, params: { institutionId }, query }) => {
    const allowed = checkPermission(parts, actor, 'list-mobilities', { institutionId });
    if (!allowed.ok) return allowed;
    return parts.register().inInstitution(institutionId, async (trx) => {
      const { mobilities, ...page } = await listMobilities(trx, institutionId, {
        ...query,
        today: dayOf(parts.setting().now().toISOString(), 'Asia/Almaty'),
      });
      return accept({ ...page, mobilities: [...mobilities] });
    });
  });
};
