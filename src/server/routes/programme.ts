import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/programme.ts';
import type { Actor } from '../../core/access/actor.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import { announceCallCommand } from '../../register/programme/announce-call.ts';
import { createProgrammeCommand } from '../../register/programme/create-programme.ts';
import { draftCallCommand } from '../../register/programme/draft-call.ts';
import { listCallVersions } from '../../register/programme/list-call-versions.ts';
import { listCalls } from '../../register/programme/list-calls.ts';
import { listProgrammes } from '../../register/programme/list-programmes.ts';
import { reviseCallCommand } from '../../register/programme/revise-call.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint, serveOpenEndpoint } from '../api/serve-endpoint.ts';

/** Whether the reader sees calls that were not announced. */
const readsDrafts = (parts: ApiParts, actor: Actor | undefined): boolean =>
  actor !== undefined &&
  checkPermission(parts, actor, 'read-draft-call', { institutionId: nationalOffice }).ok;

/** Programmes and their calls: drafts are the office's, what was announced is everybody's. */
export const addProgrammeRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  const findCalls = async (actor: Actor | undefined, ids?: readonly string[]) =>
    parts.register().readOnly('qaitu_app', async (trx) =>
      listCalls(trx, parts.setting().now(), {
        withDrafts: readsDrafts(parts, actor),
        ...(ids === undefined ? {} : { ids }),
      }),
    );
  serveEndpoint(app, parts, contract.listProgrammes, async () =>
    accept({ programmes: await parts.register().readOnly('qaitu_app', listProgrammes) }),
  );
  serveCommand(app, parts, contract.createProgramme, createProgrammeCommand, ({ body }) => ({
    institutionId: nationalOffice,
    input: body,
  }));
  serveOpenEndpoint(app, parts, contract.listCalls, async ({ actor }) =>
    accept({ calls: await findCalls(actor) }),
  );
  serveOpenEndpoint(app, parts, contract.readCall, async ({ actor, params: { id } }) => {
    const [call] = await findCalls(actor, [id]);
    return call === undefined ? refuse({ code: 'call-unknown' }) : accept({ call });
  });
  serveOpenEndpoint(app, parts, contract.listCallVersions, async ({ actor, params: { id } }) => {
    const [call] = await findCalls(actor, [id]);
    if (call === undefined) return refuse({ code: 'call-unknown' });
    return parts
      .register()
      .inInstitution(nationalOffice, async (trx) => accept({ versions: await listCallVersions(trx, id) }));
  });
  serveCommand(app, parts, contract.draftCall, draftCallCommand, ({ body }) => ({
    institutionId: nationalOffice,
    input: body,
  }));
  serveCommand(
    app,
    parts,
    contract.reviseCall,
    reviseCallCommand,
    ({ params, body: { reason, ...body } }) => ({
      institutionId: nationalOffice,
      input: { ...params, ...body, hasReason: reason !== undefined },
      reason,
    }),
  );
  serveCommand(app, parts, contract.announceCall, announceCallCommand, ({ params }) => ({
    institutionId: nationalOffice,
    input: params,
  }));
};
