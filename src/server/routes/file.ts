import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import * as contract from '../../contract/draft.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { findDraftOwner } from '../../register/application/find-draft-owner.ts';
import { findUploadedFile } from '../../register/application/find-uploaded-file.ts';
import { recordUploadedFile } from '../../register/application/record-uploaded-file.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { lookAtFile } from '../api/look-at-file.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { openRawCall, refuseRaw } from '../api/raw-call.ts';
import { recordAttempt } from '../api/record-attempt.ts';
import { sendStoredFile } from '../api/send-stored-file.ts';
import { serveUpload } from '../api/serve-upload.ts';

const nothing = z.strictObject({});

/** Documents of drafts and applications: taken as they are, given back as attachments. */
export const addFileRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveUpload(app, parts, contract.uploadFile, {
    permit: async ({ actor, params: { institutionId, id } }) =>
      parts.register().inInstitution(institutionId, async (trx) => {
        const draft = await findDraftOwner(trx, institutionId, id);
        const target = { institutionId, ownerAccountId: draft?.accountId };
        const allowed = await permitOrRecord(parts, trx, { actor, permission: 'write-draft', target });
        return allowed.ok && draft?.isOpen !== true ? refuse({ code: 'draft-submitted' }) : allowed;
      }),
    keep: async ({ actor, params, query: { name } }, { sha256, bytes, mediaType }) => {
      const { institutionId, id: draftId } = params;
      const about = { draftId, accountId: actor.accountId, at: parts.setting().now() };
      const kept = await parts
        .register()
        .inInstitution(institutionId, async (trx) =>
          recordUploadedFile(trx, institutionId, { ...about, sha256, bytes, mediaType, name }),
        );
      return kept.ok ? accept({ file: kept.value }) : kept;
    },
  });
  app.get(contract.downloadFile.path, { exposeHeadRoute: false }, async (request, reply) => {
    const call = await openRawCall(parts, { ...contract.downloadFile, query: nothing }, request, reply);
    if (call === undefined) return reply;
    const { institutionId, id } = call.params;
    const { actor } = call;
    const { file, isAllowed } = await parts.register().inInstitution(institutionId, async (trx) => {
      const found = await findUploadedFile(trx, institutionId, id);
      const target = { institutionId, ownerAccountId: found?.accountId };
      const attempt = { actor, permission: 'read-application', target } as const;
      const isHidden = found !== undefined && found.accountId !== actor.accountId && !found.isSubmitted;
      if (isHidden) await recordAttempt(parts, trx, attempt);
      return { file: found, isAllowed: !isHidden && (await lookAtFile(parts, trx, attempt, id)).ok };
    });
    if (!isAllowed) return refuseRaw(reply, { code: 'not-permitted' });
    return sendStoredFile(parts, reply, file);
  });
};
