import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/intention.ts';
import { occasionOf } from '../../core/alumni/state-intention.ts';
import { mayStateNotDrawn } from '../../core/alumni/state-intention-not-drawn.ts';
import { accept } from '../../core/basics/result.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import { listDrawnApplications } from '../../register/alumni/list-drawn-applications.ts';
import { listOwnIntentions } from '../../register/alumni/list-own-intentions.ts';
import { stateIntentionNotDrawnCommand } from '../../register/alumni/state-intention-not-drawn.ts';
import { stateIntentionCommand } from '../../register/alumni/state-intention.ts';
import { sumIntentions } from '../../register/alumni/sum-intentions.ts';
import { listOwnMobilities } from '../../register/mobility/list-own-mobilities.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

/** What somebody intends: said and read by himself alone; an analyst gets sums. */
export const addIntentionRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listOwnIntentions, async ({ actor: { accountId, memberships } }) => {
    const institutions = [...new Set(memberships.map(({ institutionId }) => institutionId))];
    const own = await Promise.all(
      institutions.map(async (institutionId) =>
        parts.register().inInstitution(institutionId, async (trx) => {
          const said = await listOwnIntentions(trx, institutionId, accountId);
          const stays = await listOwnMobilities(trx, institutionId, accountId);
          const open = stays.flatMap(({ id: mobilityId, status }) => {
            const occasion = occasionOf({ status });
            const isSaid = said.some((one) => one.mobilityId === mobilityId && one.occasion === occasion);
            return occasion === undefined || isSaid ? [] : [{ institutionId, mobilityId, occasion }];
          });
          const drawn = await listDrawnApplications(trx, institutionId, { accountId });
          const notDrawn = drawn
            .filter(mayStateNotDrawn)
            .map(({ id: applicationId }) => ({ institutionId, applicationId }));
          return {
            said: said.map(({ applicationId: _own, ...one }) => ({ institutionId, ...one })),
            ...{ open, notDrawn },
          };
        }),
      ),
    );
    return accept({
      intentions: own.flatMap(({ said }) => said),
      open: own.flatMap(({ open }) => open),
      notDrawn: own.flatMap(({ notDrawn }) => notDrawn),
    });
  });
  serveCommand(
    app,
    parts,
    contract.stateIntention,
    stateIntentionCommand,
    ({ params: { institutionId, id }, body }) => ({ institutionId, input: { mobilityId: id, ...body } }),
  );
  serveCommand(
    app,
    parts,
    contract.stateIntentionNotDrawn,
    stateIntentionNotDrawnCommand,
    ({ params: { institutionId, id }, body }) => ({ institutionId, input: { applicationId: id, ...body } }),
  );
  serveEndpoint(app, parts, contract.sumIntentions, async ({ actor }) => {
    const allowed = checkPermission(parts, actor, 'sum-intentions', { institutionId: nationalOffice });
    if (!allowed.ok) return allowed;
    return parts.register().readOnly('qaitu_national', async (trx) => accept(await sumIntentions(trx)));
  });
};
