import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import * as contract from '../../contract/draft.ts';
import { findDraftOwner } from '../../register/application/find-draft-owner.ts';
import { findFile } from '../../register/application/find-file.ts';
import { recordFile } from '../../register/application/record-file.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { openRawCall, refuseRaw } from '../api/raw-call.ts';
import { recordAttempt } from '../api/record-attempt.ts';
import { sendStoredFile } from '../api/send-stored-file.ts';
import { takeFile } from '../take-file.ts';

/** Past it nothing is read; below it the door itself says that a file is too large. */
const readLimit = 1024 * 1024 * 1024;

const nothing = z.strictObject({});

/** Documents of drafts and applications: taken as they are, given back as attachments. */
export const addFileRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.post(contract.uploadFile.path, { bodyLimit: readLimit }, async (request, reply) => {
      // A refused file is let run out, so that its sender gets to hear why.
      const drain = () => void request.raw.resume();
      const call = await openRawCall(parts, contract.uploadFile, request, reply);
      if (call === undefined) {
        drain();
        return reply;
      }
      const { actor, params, query } = call;
      const { institutionId, id: draftId } = params;
      const { accountId } = actor;
      const register = parts.register();
      const { draft, allowed } = await register.inInstitution(institutionId, async (trx) => {
        const found = await findDraftOwner(trx, institutionId, draftId);
        const target = { institutionId, ownerAccountId: found?.accountId };
        const attempt = { actor, permission: 'write-draft', target } as const;
        return { draft: found, allowed: await permitOrRecord(parts, trx, attempt) };
      });
      if (!allowed.ok || draft?.isOpen !== true) {
        drain();
        return refuseRaw(reply, allowed.ok ? { code: 'draft-submitted' } : allowed.refusal);
      }
      const taken = await takeFile((request.body as Readable | undefined) ?? request.raw, parts.desk().files);
      if (!taken.ok) {
        drain();
        return refuseRaw(reply, taken.refusal);
      }
      const { sha256, bytes, mediaType } = taken.value;
      const at = parts.setting().now();
      const file = { draftId, accountId, sha256, bytes, mediaType, name: query.name, at };
      const kept = await register.inInstitution(institutionId, async (trx) =>
        recordFile(trx, institutionId, file),
      );
      if (!kept.ok) return refuseRaw(reply, kept.refusal);
      return reply
        .header('cache-control', 'no-store')
        .send(contract.uploadFile.answer.parse({ file: kept.value }));
    });
  });
  app.get(contract.downloadFile.path, { exposeHeadRoute: false }, async (request, reply) => {
    const call = await openRawCall(parts, { ...contract.downloadFile, query: nothing }, request, reply);
    if (call === undefined) return reply;
    const { institutionId, id } = call.params;
    const { actor } = call;
    const { file, isAllowed } = await parts.register().inInstitution(institutionId, async (trx) => {
      const found = await findFile(trx, institutionId, id);
      const target = { institutionId, ownerAccountId: found?.accountId };
      const attempt = { actor, permission: 'read-application', target } as const;
      const isHidden = found !== undefined && found.accountId !== actor.accountId && !found.isSubmitted;
      if (isHidden) await recordAttempt(parts, trx, attempt);
      return { file: found, isAllowed: !isHidden && (await permitOrRecord(parts, trx, attempt)).ok };
    });
    if (!isAllowed) return refuseRaw(reply, { code: 'not-permitted' });
    return sendStoredFile(parts, reply, file);
  });
};
