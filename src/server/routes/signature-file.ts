import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import * as contract from '../../contract/agreement.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { requestKey as requestKeyForm } from '../../contract/identifier-forms.ts';
import { findAgreementOwner } from '../../register/mobility/find-agreement-owner.ts';
import { findSignatureFile } from '../../register/mobility/find-signature-file.ts';
import { recordScanCommand } from '../../register/mobility/sign-agreement.ts';
import { perform } from '../../register/perform.ts';
import { recordLook } from '../../register/person/record-look.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { openRawCall, refuseRaw } from '../api/raw-call.ts';
import { sendStoredFile } from '../api/send-stored-file.ts';
import { serveUpload } from '../api/serve-upload.ts';

const nothing = z.strictObject({});
const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pkcs7-signature': 'p7s',
};

/** Scanned copies: taken as they are, given back as attachments. */
export const addSignatureFileRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveUpload(app, parts, contract.recordScan, {
    permit: async ({ actor, params: { institutionId, id }, request }) => {
      const allowed = await parts.register().inInstitution(institutionId, async (trx) => {
        const owner = await findAgreementOwner(trx, institutionId, id);
        const target = { institutionId, ownerAccountId: owner?.accountId };
        return permitOrRecord(parts, trx, { actor, permission: 'record-scan', target });
      });
      if (!allowed.ok) return allowed;
      const key = requestKeyForm.safeParse(request.headers['idempotency-key']);
      return key.success ? accept(key.data) : refuse({ code: 'request-key-missing' });
    },
    keep: async ({ actor, params: { institutionId, id }, query }, file, requestKey) => {
      const { party, name, contentSha256 } = query;
      const input = { agreementId: id, contentSha256, party, words: { name, position: '' }, file };
      const wish = { institutionId, asker: actor, requestKey, input };
      return perform(parts.register(), recordScanCommand, wish, parts.setting());
    },
  });
  app.get(contract.downloadSignature.path, { exposeHeadRoute: false }, async (request, reply) => {
    const call = await openRawCall(parts, { ...contract.downloadSignature, query: nothing }, request, reply);
    if (call === undefined) return reply;
    const { institutionId, id } = call.params;
    const { actor } = call;
    const { file, allowed } = await parts.register().inInstitution(institutionId, async (trx) => {
      const found = await findSignatureFile(trx, institutionId, id);
      const target = { institutionId, ownerAccountId: found?.accountId };
      const asked = await permitOrRecord(parts, trx, { actor, permission: 'read-agreement', target });
      if (asked.ok && found !== undefined) {
        await recordLook(trx, institutionId, {
          actor: actor.accountId,
          permission: 'read-agreement',
          recordId: id,
          ownerAccountId: found.accountId,
          at: parts.setting().now(),
        });
      }
      return { file: found, allowed: asked };
    });
    if (!allowed.ok) return refuseRaw(reply, allowed.refusal);
    const name = `signature.${endings[file?.mediaType ?? ''] ?? 'bin'}`;
    return sendStoredFile(parts, reply, file && { ...file, name });
  });
};
