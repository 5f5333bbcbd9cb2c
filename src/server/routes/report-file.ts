import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import * as contract from '../../contract/report.ts';
import { accept } from '../../core/basics/result.ts';
import { findReport } from '../../register/report/find-report.ts';
import { findReportFile } from '../../register/report/find-report-file.ts';
import { recordReportFile } from '../../register/report/record-report-file.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { lookAtFile } from '../api/look-at-file.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { openRawCall, refuseRaw } from '../api/raw-call.ts';
import { recordAttempt } from '../api/record-attempt.ts';
import { sendStoredFile } from '../api/send-stored-file.ts';
import { serveUpload } from '../api/serve-upload.ts';

const nothing = z.strictObject({});

/** Evidence of reports: taken as it is, given back as attachments to whoever may read the report. */
export const addReportFileRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveUpload(app, parts, contract.uploadEvidence, {
    permit: async ({ actor, params: { institutionId, id } }) =>
      parts.register().inInstitution(institutionId, async (trx) => {
        const found = await findReport(trx, institutionId, id);
        const target = { institutionId, ownerAccountId: found?.accountId };
        return permitOrRecord(parts, trx, { actor, permission: 'write-report', target });
      }),
    keep: async ({ actor, params, query: { name } }, { sha256, bytes, mediaType }) => {
      const { institutionId, id: reportId } = params;
      const about = { reportId, accountId: actor.accountId, at: parts.setting().now() };
      const kept = await parts
        .register()
        .inInstitution(institutionId, async (trx) =>
          recordReportFile(trx, institutionId, { ...about, sha256, bytes, mediaType, name }),
        );
      if (!kept.ok) return kept;
      const { sha256: _bytes, submittedAt: _never, ...file } = kept.value;
      return accept({ file });
    },
  });
  app.get(contract.downloadEvidence.path, { exposeHeadRoute: false }, async (request, reply) => {
    const call = await openRawCall(parts, { ...contract.downloadEvidence, query: nothing }, request, reply);
    if (call === undefined) return reply;
    const { actor, params } = call;
    const { institutionId, id, fileId } = params;
    const { file, isAllowed } = await parts.register().inInstitution(institutionId, async (trx) => {
      const found = await findReportFile(trx, institutionId, id, fileId);
      const target = { institutionId, ownerAccountId: found?.accountId };
      const attempt = { actor, permission: 'read-report', target } as const;
      const isHidden = found !== undefined && found.accountId !== actor.accountId && !found.isSubmitted;
      if (isHidden) await recordAttempt(parts, trx, attempt);
      return { file: found, isAllowed: !isHidden && (await lookAtFile(parts, trx, attempt, fileId)).ok };
    });
    if (!isAllowed) return refuseRaw(reply, { code: 'not-permitted' });
    return sendStoredFile(parts, reply, file);
  });
};
