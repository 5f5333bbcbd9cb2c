import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import * as contract from '../../contract/agreement.ts';
import { requestKey as requestKeyForm } from '../../contract/identifier-forms.ts';
import { findAgreementOwner } from '../../register/mobility/find-agreement-owner.ts';
import { findSignatureFile } from '../../register/mobility/find-signature-file.ts';
import { recordScanCommand } from '../../register/mobility/sign-agreement.ts';
import { perform } from '../../register/perform.ts';
import { recordLook } from '../../register/person/record-look.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { openRawCall, refuseRaw } from '../api/raw-call.ts';
import { takeFile } from '../take-file.ts';

/** Past it nothing is read; below it the door itself says that a file is too large. */
const readLimit = 1024 * 1024 * 1024;
const nothing = z.strictObject({});
const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pkcs7-signature': 'p7s',
};

/** Scanned copies: taken as they are, given back as attachments. */
export const addSignatureFileRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.post(contract.recordScan.path, { bodyLimit: readLimit }, async (request, reply) => {
      // A refused file is let run out, so that its sender gets to hear why.
      const drain = () => void request.raw.resume();
      const call = await openRawCall(parts, contract.recordScan, request, reply);
      if (call === undefined) {
        drain();
        return reply;
      }
      const { actor, params, query } = call;
      const { institutionId, id: agreementId } = params;
      const key = requestKeyForm.safeParse(request.headers['idempotency-key']);
      const register = parts.register();
      const allowed = await register.inInstitution(institutionId, async (trx) => {
        const owner = await findAgreementOwner(trx, institutionId, agreementId);
        const target = { institutionId, ownerAccountId: owner?.accountId };
        return permitOrRecord(parts, trx, { actor, permission: 'record-scan', target });
      });
      if (!allowed.ok || !key.success) {
        drain();
        return refuseRaw(reply, allowed.ok ? { code: 'request-key-missing' } : allowed.refusal);
      }
      const taken = await takeFile((request.body as Readable | undefined) ?? request.raw, parts.desk().files);
      if (!taken.ok) {
        drain();
        return refuseRaw(reply, taken.refusal);
      }
      const { party, name, contentSha256 } = query;
      const input = {
        agreementId,
        contentSha256,
        party,
        words: { name, position: '' },
        file: taken.value,
      };
      const wish = { institutionId, asker: actor, requestKey: key.data, input };
      const done = await perform(register, recordScanCommand, wish, parts.setting());
      if (!done.ok) return refuseRaw(reply, done.refusal);
      return reply.header('cache-control', 'no-store').send(contract.recordScan.answer.parse(done.value));
    });
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
    const content = file && (await parts.desk().files.store.open(file.sha256, { verify: true }));
    if (file === undefined || content === undefined) return refuseRaw(reply, { code: 'file-unknown' });
    return reply
      .headers({
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename="signature.${endings[file.mediaType] ?? 'bin'}"`,
        'content-length': String(file.bytes),
        'content-security-policy': "sandbox; default-src 'none'",
        'content-type': file.mediaType,
      })
      .send(content);
  });
};
