import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/programme.ts';
import { accept } from '../../core/basics/result.ts';
import { endPartnerAgreementCommand } from '../../register/programme/end-partner-agreement.ts';
import { listHosts } from '../../register/programme/list-hosts.ts';
import { listPartnerAgreements } from '../../register/programme/list-partner-agreements.ts';
import { listUniversityTasks } from '../../register/programme/list-university-tasks.ts';
import { publishUniversityTaskCommand } from '../../register/programme/publish-university-task.ts';
import { recordHostCommand } from '../../register/programme/record-host.ts';
import { recordPartnerAgreementCommand } from '../../register/programme/record-partner-agreement.ts';
import { reviseUniversityTaskCommand } from '../../register/programme/revise-university-task.ts';
import { withdrawUniversityTaskCommand } from '../../register/programme/withdraw-university-task.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

/** What a university offers: hosts it knows, agreements with them, tasks it wants done. */
export const addUniversityOfferRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listHosts, async ({ query }) =>
    accept({
      hosts: await parts.register().readOnly('qaitu_app', async (trx) => listHosts(trx, query)),
    }),
  );
  serveCommand(app, parts, contract.recordHost, recordHostCommand, ({ params, body }) => ({
    ...params,
    input: body,
  }));
  serveEndpoint(app, parts, contract.listPartnerAgreements, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'list-partner-agreements', { institutionId });
    if (!allowed.ok) return allowed;
    return parts
      .register()
      .inInstitution(institutionId, async (trx) =>
        accept({ agreements: await listPartnerAgreements(trx, institutionId) }),
      );
  });
  serveCommand(
    app,
    parts,
    contract.recordPartnerAgreement,
    recordPartnerAgreementCommand,
    ({ params, body }) => ({ ...params, input: body }),
  );
  serveCommand(
    app,
    parts,
    contract.endPartnerAgreement,
    endPartnerAgreementCommand,
    ({ params: { institutionId, id }, body: { reason } }) => ({ institutionId, input: { id }, reason }),
  );
  serveEndpoint(app, parts, contract.listUniversityTasks, async ({ params: { institutionId } }) =>
    parts
      .register()
      .inInstitution(institutionId, async (trx) =>
        accept({ tasks: await listUniversityTasks(trx, institutionId) }),
      ),
  );
  serveCommand(
    app,
    parts,
    contract.publishUniversityTask,
    publishUniversityTaskCommand,
    ({ params, body }) => ({ ...params, input: body }),
  );
  serveCommand(
    app,
    parts,
    contract.reviseUniversityTask,
    reviseUniversityTaskCommand,
    ({ params: { institutionId, id }, body: { content, reason } }) => ({
      institutionId,
      input: { id, content },
      reason,
    }),
  );
  serveCommand(
    app,
    parts,
    contract.withdrawUniversityTask,
    withdrawUniversityTaskCommand,
    ({ params: { institutionId, id }, body: { reason } }) => ({ institutionId, input: { id }, reason }),
  );
};
