import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/stay.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { readGroup } from '../../register/application/read-group.ts';
import { claimMilestoneCommand } from '../../register/mobility/claim-milestone.ts';
import { listClaimedMilestones } from '../../register/mobility/list-claimed-milestones.ts';
import { listMilestones } from '../../register/mobility/list-milestones.ts';
import { refuseMilestoneCommand } from '../../register/mobility/refuse-milestone.ts';
import { releaseMilestoneCommand } from '../../register/mobility/release-milestone.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

/** Parts of a group's task and their money. */
export const addMilestoneRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listMilestones, async ({ actor, params: { institutionId, id } }) =>
    parts.register().inInstitution(institutionId, async (trx) => {
      const group = await readGroup(trx, institutionId, id, parts.setting().now());
      const isMember = group?.members.some(({ accountId }) => accountId === actor.accountId) === true;
      // What belongs to several is its reader's own where he is one of them.
      const ownerAccountId = isMember ? actor.accountId : group?.standing.leaderAccountId;
      const allowed = checkPermission(parts, actor, 'list-milestones', { institutionId, ownerAccountId });
      if (!allowed.ok) return allowed;
      if (group === undefined) return refuse({ code: 'group-unknown' });
      const { standing, members, universityTask, call } = group;
      const leader = members.find(({ accountId }) => accountId === standing.leaderAccountId);
      return accept({
        taskTitle: universityTask.content.title,
        callTitle: call.rules.title,
        leader: leader?.name ?? '',
        isLeader: standing.leaderAccountId === actor.accountId,
        milestones: [...(await listMilestones(trx, institutionId, id))],
      });
    }),
  );
  serveEndpoint(app, parts, contract.listClaimedMilestones, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'release-milestone', { institutionId });
    if (!allowed.ok) return allowed;
    return parts
      .register()
      .inInstitution(institutionId, async (trx) =>
        accept({ milestones: [...(await listClaimedMilestones(trx, institutionId))] }),
      );
  });
  serveCommand(app, parts, contract.claimMilestone, claimMilestoneCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { id: params.id, ...body },
  }));
  serveCommand(
    app,
    parts,
    contract.releaseMilestone,
    releaseMilestoneCommand,
    ({ params, body: { reason } }) => ({
      institutionId: params.institutionId,
      input: { id: params.id },
      reason,
    }),
  );
  serveCommand(
    app,
    parts,
    contract.refuseMilestone,
    refuseMilestoneCommand,
    ({ params, body: { reason } }) => ({
      institutionId: params.institutionId,
      input: { id: params.id },
      reason,
    }),
  );
};
