import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/institution.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import { accept } from '../../core/basics/result.ts';
import { addIdentifierCommand } from '../../register/institution/add-identifier.ts';
import { createInstitutionCommand } from '../../register/institution/create-institution.ts';
import { endMembershipCommand } from '../../register/institution/end-membership.ts';
import { giveRoleCommand } from '../../register/institution/give-role.ts';
import { invitePersonCommand } from '../../register/institution/invite-person.ts';
import { joinInstitutionCommand } from '../../register/institution/join-institution.ts';
import { listInstitutions } from '../../register/institution/list-institutions.ts';
import { listInvitations, listMembers } from '../../register/institution/list-members.ts';
import { removeIdentifierCommand } from '../../register/institution/remove-identifier.ts';
import { renameInstitutionCommand } from '../../register/institution/rename-institution.ts';
import { withdrawInvitationCommand } from '../../register/institution/withdraw-invitation.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

/** Institutions, their names elsewhere, and who acts in them. */
export const addInstitutionRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listInstitutions, async () =>
    accept({
      institutions: [
        ...(await parts.register().readOnly('qaitu_app', async (trx) => listInstitutions(trx))),
      ].map((row) => ({ ...row, identifiers: [...row.identifiers] })),
    }),
  );
  serveEndpoint(app, parts, contract.listMembers, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'list-members', { institutionId });
    if (!allowed.ok) return allowed;
    return parts.register().inInstitution(institutionId, async (trx) =>
      accept({
        members: [...(await listMembers(trx, institutionId))],
        invitations: [...(await listInvitations(trx, institutionId, parts.setting().now()))],
      }),
    );
  });
  serveCommand(app, parts, contract.createInstitution, createInstitutionCommand, ({ body }) => ({
    institutionId: nationalOffice,
    input: body,
  }));
  serveCommand(app, parts, contract.renameInstitution, renameInstitutionCommand, ({ params, body }) => {
    const { reason, ...names } = body;
    return { institutionId: nationalOffice, input: { id: params.institutionId, ...names }, reason };
  });
  serveCommand(app, parts, contract.addIdentifier, addIdentifierCommand, ({ params, body }) => ({
    ...params,
    input: body,
  }));
  serveCommand(
    app,
    parts,
    contract.removeIdentifier,
    removeIdentifierCommand,
    ({ params: { institutionId, id } }) => ({
      institutionId,
      input: { id },
    }),
  );
  serveCommand(app, parts, contract.invitePerson, invitePersonCommand, ({ params, body }) => ({
    ...params,
    input: body,
  }));
  serveCommand(
    app,
    parts,
    contract.withdrawInvitation,
    withdrawInvitationCommand,
    ({ params: { institutionId, id } }) => ({ institutionId, input: { id } }),
  );
  serveCommand(app, parts, contract.giveRole, giveRoleCommand, ({ params, body }) => ({
    ...params,
    input: body,
  }));
  serveCommand(
    app,
    parts,
    contract.endMembership,
    endMembershipCommand,
    ({ params: { institutionId, id }, body: { reason } }) => ({ institutionId, input: { id }, reason }),
  );
  serveCommand(app, parts, contract.joinInstitution, joinInstitutionCommand, ({ params }) => ({
    ...params,
    input: {},
  }));
};
