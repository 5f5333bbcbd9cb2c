import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import * as contract from '../../contract/report.ts';
import { findReport } from '../../register/report/find-report.ts';
import { findReportFile } from '../../register/report/find-report-file.ts';
import { recordReportFile } from '../../register/report/record-report-file.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { openRawCall, refuseRaw } from '../api/raw-call.ts';
import { recordAttempt } from '../api/record-attempt.ts';
import { sendStoredFile } from '../api/send-stored-file.ts';
import { takeFile } from '../take-file.ts';

/** Past it nothing is read; below it the door itself says that a file is too large. */
const readLimit = 1024 * 1024 * 1024;

const nothing = z.strictObject({});

/** Evidence of reports: taken as it is, given back as attachments to whoever may read the report. */
export const addReportFileRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.post(contract.uploadEvidence.path, { bodyLimit: readLimit }, async (request, reply) => {
      // A refused file is let run out, so that its sender gets to hear why.
      const drain = () => void request.raw.resume();
      const call = await openRawCall(parts, contract.uploadEvidence, request, reply);
      if (call === undefined) {
        drain();
        return reply;
      }
      const { actor, params, query } = call;
      const { institutionId, id: reportId } = params;
      const { accountId } = actor;
      const register = parts.register();
      const allowed = await register.inInstitution(institutionId, async (trx) => {
        const found = await findReport(trx, institutionId, reportId);
        const target = { institutionId, ownerAccountId: found?.accountId };
        return permitOrRecord(parts, trx, { actor, permission: 'write-report', target });
      });
      if (!allowed.ok) {
        drain();
        return refuseRaw(reply, allowed.refusal);
      }
      const taken = await takeFile((request.body as Readable | undefined) ?? request.raw, parts.desk().files);
      if (!taken.ok) {
        drain();
        return refuseRaw(reply, taken.refusal);
      }
      const { sha256, bytes, mediaType } = taken.value;
      const at = parts.setting().now();
      const file = { reportId, accountId, sha256, bytes, mediaType, name: query.name, at };
      const kept = await register.inInstitution(institutionId, async (trx) =>
        recordReportFile(trx, institutionId, file),
      );
      if (!kept.ok) return refuseRaw(reply, kept.refusal);
      const { sha256: _bytes, submittedAt: _never, ...shown } = kept.value;
      return reply
        .header('cache-control', 'no-store')
        .send(contract.uploadEvidence.answer.parse({ file: shown }));
    });
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
      return { file: found, isAllowed: !isHidden && (await permitOrRecord(parts, trx, attempt)).ok };
    });
    if (!isAllowed) return refuseRaw(reply, { code: 'not-permitted' });
    return sendStoredFile(parts, reply, file);
  });
};
