import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import * as contract from '../../contract/obligation.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { findObligationFile } from '../../register/obligation/find-file.ts';
import { readObligation } from '../../register/obligation/read-obligation.ts';
import { recordObligationFile } from '../../register/obligation/record-obligation-file.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { lookAtFile } from '../api/look-at-file.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { openRawCall, refuseRaw } from '../api/raw-call.ts';
import { sendStoredFile } from '../api/send-stored-file.ts';
import { serveUpload } from '../api/serve-upload.ts';

const nothing = z.strictObject({});

/** Proofs of obligations: taken as they are, given back as attachments. */
export const addObligationFileRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveUpload(app, parts, contract.uploadObligationFile, {
    permit: async ({ actor, params: { institutionId, id } }) =>
      parts.register().inInstitution(institutionId, async (trx) => {
        const found = await readObligation(trx, institutionId, id);
        const target = { institutionId, ownerAccountId: found?.accountId };
        const attempt = { actor, permission: 'claim-obligation-event', target } as const;
        const allowed = await permitOrRecord(parts, trx, attempt);
        return allowed.ok && found === undefined ? refuse({ code: 'obligation-unknown' }) : allowed;
      }),
    keep: async ({ actor, params, query: { name } }, { sha256, bytes, mediaType }) => {
      const { institutionId, id: obligationId } = params;
      const about = { obligationId, accountId: actor.accountId, at: parts.setting().now() };
      const kept = await parts
        .register()
        .inInstitution(institutionId, async (trx) =>
          recordObligationFile(trx, institutionId, { ...about, sha256, bytes, mediaType, name }),
        );
      return kept.ok ? accept({ file: kept.value }) : kept;
    },
  });
  app.get(contract.downloadObligationFile.path, { exposeHeadRoute: false }, async (request, reply) => {
    const endpoint = { ...contract.downloadObligationFile, query: nothing };
    const call = await openRawCall(parts, endpoint, request, reply);
    if (call === undefined) return reply;
    const { institutionId, id } = call.params;
    const { file, allowed } = await parts.register().inInstitution(institutionId, async (trx) => {
      const found = await findObligationFile(trx, institutionId, id);
      const target = { institutionId, ownerAccountId: found?.accountId };
      const attempt = { actor: call.actor, permission: 'read-obligation', target } as const;
      return { file: found, allowed: await lookAtFile(parts, trx, attempt, id) };
    });
    if (!allowed.ok) return refuseRaw(reply, allowed.refusal);
    return sendStoredFile(parts, reply, file);
  });
};
