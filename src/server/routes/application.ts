import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/application.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { confirmEligibilityCommand } from '../../register/application/confirm-eligibility.ts';
import { countApplications } from '../../register/application/count-applications.ts';
import { listApplications } from '../../register/application/list-applications.ts';
import { listOfficeMatter } from '../../register/application/list-office-matter.ts';
import { listUnsubmitted } from '../../register/application/list-unsubmitted.ts';
import { noteApplicationCommand } from '../../register/application/note-application.ts';
import { refuseEligibilityCommand } from '../../register/application/refuse-eligibility.ts';
import { remindApplicantsCommand } from '../../register/application/remind-applicants.ts';
import { reopenApplicationCommand } from '../../register/application/reopen-application.ts';
import { withdrawApplicationCommand } from '../../register/application/withdraw-application.ts';
import { readCall } from '../../register/programme/read-call.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveCommand } from '../api/serve-command.ts';
import { lookAtApplication } from '../api/look-at-application.ts';
import { serveEndpoint, serveFile } from '../api/serve-endpoint.ts';
import { applicationFile } from '../paper/application-file.ts';

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
          unsubmitted:
            query.drafts === 'yes' ? await listUnsubmitted(trx, institutionId, query.call, call.rules) : [],
        });
      });
    },
  );
  serveEndpoint(app, parts, contract.readApplication, async ({ actor, params }) => {
    const { institutionId } = params;
    return parts.register().inInstitution(institutionId, async (trx) => {
      const found = await lookAtApplication(parts, actor, trx, params);
      if (!found.ok) return found;
      const { draftId, accountId, ...application } = found.value;
      const isOwn = accountId === actor.accountId;
      const matter = isOwn
        ? { notes: [], mails: [] }
        : await listOfficeMatter(trx, institutionId, { id: params.id, draftId, accountId });
      return accept({ application: { ...application, institutionId, isOwn, ...matter } });
    });
  });
  serveFile(app, parts, contract.exportApplication, async ({ actor, params, query: { format } }) => {
    const found = await parts
      .register()
      .inInstitution(params.institutionId, async (trx) => lookAtApplication(parts, actor, trx, params));
    if (!found.ok) return found;
    const { typesetter, setting } = parts.desk();
    return accept(await applicationFile(typesetter, found.value, format, setting.isDemonstration));
  });
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
