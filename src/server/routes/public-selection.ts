import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/award.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import { listDecisions } from '../../register/award/list-decisions.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { serveOpenEndpoint, serveOpenFile } from '../api/serve-endpoint.ts';
import { publicSelectionView } from '../views/public-selection.ts';

const asJson = (name: string, content: unknown) => ({
  name,
  type: 'application/json; charset=utf-8',
  body: Buffer.from(`${JSON.stringify(content, null, 2)}\n`),
});

/** What everybody may check of a selection, signed in or not: no person and no university by name. */
export const addPublicSelectionRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  const lastDecision = async (callId: string) =>
    parts.register().inInstitution(nationalOffice, async (trx) => (await listDecisions(trx, callId)).at(-1));

  serveOpenEndpoint(app, parts, contract.readPublicSelection, async ({ params: { callId } }) =>
    parts.register().readOnly('qaitu_national', async (trx) => publicSelectionView(trx, callId)),
  );
  serveOpenFile(app, parts, contract.downloadLottery, async ({ params: { callId } }) => {
    const decision = await lastDecision(callId);
    if (decision === undefined) return refuse({ code: 'not-decided-yet' });
    return accept(asJson('lottery.json', decision.record.lottery));
  });
  serveOpenFile(app, parts, contract.downloadDecision, async ({ params: { callId } }) => {
    const decision = await lastDecision(callId);
    if (decision === undefined) return refuse({ code: 'not-decided-yet' });
    const { allocation, instance } = decision.record;
    const { objective, bound, awarded } = allocation;
    const certificate = { version: 1, objective, bound, awarded, instance };
    return accept(asJson('decision.json', { ...allocation, certificate }));
  });
};
