import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import * as contract from '../../contract/verification.ts';
import type { Actor } from '../../core/access/actor.ts';
import type { JsonObject } from '../../core/basics/json.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { Command } from '../../register/command.ts';
import { perform } from '../../register/perform.ts';
import { declareVerificationConflictCommand } from '../../register/report/declare-verification-conflict.ts';
import { findReportFile } from '../../register/report/find-report-file.ts';
import { findVerificationPlace } from '../../register/report/find-verification-place.ts';
import { giveVerdictCommand } from '../../register/report/give-verdict.ts';
import { listOwnVerifications } from '../../register/report/list-own-verifications.ts';
import { reviseVerdictCommand } from '../../register/report/revise-verdict.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { lookAtVerification } from '../api/look-at-verification.ts';
import { openRawCall, refuseRaw } from '../api/raw-call.ts';
import { sendStoredFile } from '../api/send-stored-file.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

const nothing = z.strictObject({});

/** A verifier at what was drawn for him; that somebody else has a verification is nothing to be told. */
export const addVerificationRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  const performOwn = async <Input extends { readonly id: string }, State, Answer extends JsonObject>(
    command: Command<Input, State, Answer>,
    { actor, requestKey }: { readonly actor: Actor; readonly requestKey: string },
    input: Input,
  ): Promise<Decided<Answer>> => {
    const place = await parts
      .register()
      .readOnly('qaitu_app', async (trx) => findVerificationPlace(trx, input.id));
    if (place?.accountId !== actor.accountId) return refuse({ code: 'verification-unknown' });
    const { institutionId } = place;
    return perform(
      parts.register(),
      command,
      { institutionId, asker: actor, requestKey, input },
      parts.setting(),
    );
  };

  serveEndpoint(app, parts, contract.listVerifications, async ({ actor }) =>
    accept({ verifications: await listOwnVerifications(parts.register(), actor.accountId) }),
  );
  serveEndpoint(app, parts, contract.readVerification, async ({ actor, params: { id } }) => {
    const found = await lookAtVerification(parts, actor, id);
    return found.ok ? accept({ verification: found.value.verification }) : found;
  });
  serveEndpoint(app, parts, contract.declareVerificationConflict, async (call) =>
    performOwn(declareVerificationConflictCommand, call, { ...call.params, ...call.body }),
  );
  serveEndpoint(app, parts, contract.giveVerdict, async (call) =>
    performOwn(giveVerdictCommand, call, { ...call.params, ...call.body }),
  );
  serveEndpoint(app, parts, contract.reviseVerdict, async (call) =>
    performOwn(reviseVerdictCommand, call, { ...call.params, ...call.body }),
  );
  app.get(contract.downloadVerificationFile.path, { exposeHeadRoute: false }, async (request, reply) => {
    const call = await openRawCall(
      parts,
      { ...contract.downloadVerificationFile, query: nothing },
      request,
      reply,
    );
    if (call === undefined) return reply;
    const { id, fileId } = call.params;
    const found = await lookAtVerification(parts, call.actor, id);
    if (!found.ok) return refuseRaw(reply, found.refusal);
    const { institutionId, reportId, resultId } = found.value;
    const file = await parts
      .register()
      .inInstitution(institutionId, async (trx) => findReportFile(trx, institutionId, reportId, fileId));
    // Only evidence of this one result, not of the others of the report.
    return sendStoredFile(parts, reply, file?.resultIds.includes(resultId) === true ? file : undefined);
  });
};
