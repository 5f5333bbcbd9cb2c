import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/group.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { joinGroupCommand } from '../../register/application/join-group.ts';
import { leaveGroupCommand } from '../../register/application/leave-group.ts';
import { openGroupCommand } from '../../register/application/open-group.ts';
import { readGroup } from '../../register/application/read-group.ts';
import { submitGroupCommand } from '../../register/application/submit-group.ts';
import { withdrawGroupCommand } from '../../register/application/withdraw-group.ts';
import { findInstitutionName } from '../../register/institution/find-institution-name.ts';
import { perform } from '../../register/perform.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { readBegunNote } from '../link/begun-note.ts';
import { makeGroupToken, readGroupToken } from '../link/group-token.ts';

/** Applicants who are awarded or refused together. */
export const addGroupRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveCommand(app, parts, contract.openGroup, openGroupCommand, ({ params, body }) => ({
    ...params,
    input: body,
  }));
  serveEndpoint(app, parts, contract.readGroup, async ({ actor, params: { institutionId, id } }) =>
    parts.register().inInstitution(institutionId, async (trx) => {
      const found = await readGroup(trx, institutionId, id, parts.setting().now());
      // Who led it reads it also when it was withdrawn and everybody left.
      const isMember =
        found?.standing.leaderAccountId === actor.accountId ||
        found?.members.some(({ accountId }) => accountId === actor.accountId) === true;
      const allowed = checkPermission(parts, actor, 'list-applications', { institutionId });
      if (!isMember && !allowed.ok) return allowed;
      if (found === undefined) return refuse({ code: 'group-unknown' });
      const { standing, call, universityTask, members } = found;
      const { leaderAccountId, submittedAt, withdrawnAt } = standing;
      const isLeader = leaderAccountId === actor.accountId;
      const token = makeGroupToken(parts.desk().invitationSecret, { institutionId, groupId: id });
      return accept({
        group: {
          ...{ id, institutionId, call, universityTask, leaderAccountId, isLeader, submittedAt, withdrawnAt },
          joinToken: isLeader && submittedAt === null && withdrawnAt === null ? token : null,
          members: members.map((member) => ({ ...member, isSelf: member.accountId === actor.accountId })),
        },
      });
    }),
  );
  serveEndpoint(app, parts, contract.readGroupInvitation, async ({ actor, body: { token } }) => {
    const invited = readGroupToken(parts.desk().invitationSecret, token);
    if (invited === undefined) return refuse({ code: 'group-unknown' });
    const { institutionId, groupId } = invited;
    // Only people of this university may join and so may read, whoever sent them the link.
    const isOwn = actor.memberships.some((membership) => membership.institutionId === institutionId);
    const ownerAccountId = isOwn ? actor.accountId : undefined;
    const allowed = checkPermission(parts, actor, 'join-group', { institutionId, ownerAccountId });
    if (!allowed.ok) return allowed;
    return parts.register().inInstitution(institutionId, async (trx) => {
      const found = await readGroup(trx, institutionId, groupId, parts.setting().now());
      if (found === undefined || found.standing.withdrawnAt !== null)
        return refuse({ code: 'group-unknown' });
      const { standing, call, universityTask, members } = found;
      const leader = members.find(({ accountId }) => accountId === standing.leaderAccountId);
      return accept({
        institutionName: await findInstitutionName(trx, institutionId),
        ...{ call, universityTask },
        leaderName: leader?.name ?? '',
        members: members.length,
      });
    });
  });
  serveEndpoint(app, parts, contract.joinGroup, async ({ actor, body: { token }, requestKey }) => {
    const group = readGroupToken(parts.desk().invitationSecret, token);
    if (group === undefined) return refuse({ code: 'group-unknown' });
    const { institutionId, groupId } = group;
    const wish = { institutionId, asker: actor, requestKey, input: { groupId } };
    return perform(parts.register(), joinGroupCommand, wish, parts.setting());
  });
  serveCommand(
    app,
    parts,
    contract.leaveGroup,
    leaveGroupCommand,
    ({ params: { institutionId, id, memberId }, body: { reason } }) => ({
      institutionId,
      input: { groupId: id, memberId },
      reason,
    }),
  );
  serveEndpoint(app, parts, contract.submitGroup, async ({ actor, params, body, requestKey }) => {
    const { formWords, invitationSecret } = parts.desk();
    const setting = parts.setting();
    const begunAt =
      readBegunNote(invitationSecret, actor.accountId, body.begun) ?? setting.now().toISOString();
    const input = { groupId: params.id, locale: body.locale, begunAt };
    const wish = { institutionId: params.institutionId, asker: actor, requestKey, input };
    return perform(parts.register(), submitGroupCommand(formWords), wish, setting);
  });
  serveCommand(
    app,
    parts,
    contract.withdrawGroup,
    withdrawGroupCommand,
    ({ params: { institutionId, id }, body: { reason } }) => ({
      institutionId,
      input: { groupId: id },
      reason,
    }),
  );
};
