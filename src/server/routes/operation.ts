import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/operation.ts';
import { accept } from '../../core/basics/result.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import { listInstitutions } from '../../register/institution/list-institutions.ts';
import { listLetters } from '../../register/mail.ts';
import { isStoryTold } from '../../register/story.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveEndpoint, serveOpenEndpoint } from '../api/serve-endpoint.ts';
import { demonstrationAccounts } from '../demonstration-accounts.ts';
import { addJobRoutes } from './job.ts';
import { openApi } from '../openapi/openapi.ts';
import { operationView } from '../watch/operation-view.ts';
import { represent, send, type Representation } from '../representation.ts';

const letters = 100;

/** What the installation shows of itself: its queue, its description, and the stage doors of a demonstration. */
export const addOperationRoutes = (app: FastifyInstance, parts: ApiParts, version: string): void => {
  serveOpenEndpoint(app, parts, contract.listDemonstrationAccounts, async () => {
    const register = parts.register();
    if (!parts.setting().isDemonstration || !(await isStoryTold(register))) return accept({ accounts: [] });
    const institutions = await register.readOnly('qaitu_app', async (trx) => listInstitutions(trx));
    return accept({ accounts: demonstrationAccounts(institutions) });
  });
  serveOpenEndpoint(app, parts, contract.listMails, async () => {
    if (!parts.setting().isDemonstration) return accept({ mails: [] });
    const kept = await parts
      .register()
      .readOnly('qaitu_app', async (trx) => listLetters(trx, { limit: letters }));
    return accept({
      mails: kept
        .filter(({ state }) => state === 'kept')
        .map(({ id, address, locale, subject, text, createdAt, state }) => ({
          id,
          address,
          locale,
          subject,
          text,
          state,
          createdAt: createdAt.toISOString(),
        })),
    });
  });
  addJobRoutes(app, parts);
  serveEndpoint(app, parts, contract.readOperation, async ({ actor }) => {
    const allowed = checkPermission(parts, actor, 'read-jobs', { institutionId: nationalOffice });
    if (!allowed.ok) return allowed;
    return accept(await operationView(parts.desk(), version, parts.setting().now()));
  });
  let description: Representation | undefined;
  app.get('/api/openapi.json', async (request, reply) => {
    description ??= represent(JSON.stringify(openApi(version)), 'application/json; charset=utf-8', {
      headers: { 'cache-control': 'no-cache' },
    });
    return send(request, reply, description);
  });
};
