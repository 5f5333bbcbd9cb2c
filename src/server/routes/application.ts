import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/application.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { confirmEligibilityCommand } from '../../register/application/confirm-eligibility.ts';
import { countApplications } from '../../register/application/count-applications.ts';
import { listApplications } from '../../register/application/list-applications.ts';
import { listOfficeMatter } from '../../register/application/list-office-matter.ts';
import { listUnsubmitted } from '../../register/application/list-unsubmitted.ts';
import { noteApplicationCommand } from '../../register/application/note-application.ts';
import { ownerOfApplication, readApplication } from '../../register/application/read-application.ts';
import { refuseEligibilityCommand } from '../../register/application/refuse-eligibility.ts';
import { remindApplicantsCommand } from '../../register/application/remind-applicants.ts';
import { reopenApplicationCommand } from '../../register/application/reopen-application.ts';
import { withdrawApplicationCommand } from '../../register/application/withdraw-application.ts';
import { recordLook } from '../../register/person/record-look.ts';
import { readCall } from '../../register/programme/read-call.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

/** Submitted applications: their owner takes them back, his university checks them. */
export const addApplicationRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveCommand(
    app,
    parts,
    contract.withdrawApplication,
    withdrawApplicationCommand,
    ({ params: { institutionId, id }, body: { reason } }) => ({ institutionId, input: { id }, reason }),
  );
  serveCommand(
    app,
    parts,
    contract.reopenApplication,
    reopenApplicationCommand,
    ({ params: { institutionId, id } }) => ({ institutionId, input: { id } }),
  );
  serveEndpoint(
    app,
    parts,
    contract.listApplications,
    async ({ actor, params: { institutionId }, query }) => {
      const allowed = checkPermission(parts, actor, 'list-applications', { institutionId });
      if (!allowed.ok) return allowed;
      return parts.register().inInstitution(institutionId, async (trx) => {
        const call = await readCall(trx, query.call);
        if (call === undefined) return refuse({ code: 'call-unknown' });
        const page = await listApplications(trx, institutionId, query);
        if (query.before !== undefined) return accept({ ...page, counts: {}, unsubmitted: [] });
        return accept({
          ...page,
          counts: await countApplications(trx, institutionId, query.call),
          unsubmitted: await listUnsubmitted(trx, institutionId, query.call, call.rules),
        });
      });
    },
  );
  serveEndpoint(app, parts, contract.readApplication, async ({ actor, params: { institutionId, id } }) =>
    parts.register().inInstitution(institutionId, async (trx) => {
      const ownerAccountId = await ownerOfApplication(trx, institutionId, id);
      const target = { institutionId, ownerAccountId };
      const allowed = checkPermission(parts, actor, 'read-application', target);
      if (!allowed.ok) return allowed;
      const found = await readApplication(trx, institutionId, id);
      if (found === undefined) return refuse({ code: 'application-unknown' });
      const { draftId, accountId, ...application } = found;
      const isOwn = accountId === actor.accountId;
      await recordLook(trx, institutionId, {
        actor: actor.accountId,
        permission: 'read-application',
        recordId: id,
        ownerAccountId: accountId,
        at: parts.setting().now(),
      });
      const matter = isOwn
        ? { notes: [], mails: [] }
        : await listOfficeMatter(trx, institutionId, { id, draftId, accountId });
      return accept({ application: { ...application, institutionId, isOwn, ...matter } });
    }),
  );
  serveCommand(
    app,
    parts,
    contract.confirmEligibility,
    confirmEligibilityCommand,
    ({ params: { institutionId, id }, body }) => ({ institutionId, input: { id, facts: body } }),
  );
  serveCommand(
    app,
    parts,
    contract.refuseEligibility,
    refuseEligibilityCommand,
    ({ params: { institutionId, id }, body: { grounds, reason } }) => ({
      institutionId,
      input: { id, grounds },
      reason,
    }),
  );
  serveCommand(app, parts, contract.remindApplicants, remindApplicantsCommand, ({ params, body }) => ({
    ...params,
    input: body,
  }));
  serveCommand(
    app,
    parts,
    contract.noteApplication,
    noteApplicationCommand,
    ({ params: { institutionId, id }, body: { note } }) => ({ institutionId, input: { id, note } }),
  );
};
