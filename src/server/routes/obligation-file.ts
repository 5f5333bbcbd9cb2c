import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import * as contract from '../../contract/obligation.ts';
import { findObligationFile } from '../../register/obligation/find-file.ts';
import { recordObligationFile } from '../../register/obligation/record-file.ts';
import { selectObligations } from '../../register/obligation/select-obligations.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { openRawCall, refuseRaw } from '../api/raw-call.ts';
import { attachment } from '../attachment.ts';
import { takeFile } from '../take-file.ts';

/** Past it nothing is read; below it the door itself says that a file is too large. */
const readLimit = 1024 * 1024 * 1024;

const nothing = z.strictObject({});

/** Proofs of obligations: taken as they are, given back as attachments. */
export const addObligationFileRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.post(contract.uploadObligationFile.path, { bodyLimit: readLimit }, async (request, reply) => {
      // A refused file is let run out, so that its sender gets to hear why.
      const drain = () => void request.raw.resume();
      const call = await openRawCall(parts, contract.uploadObligationFile, request, reply);
      if (call === undefined) {
        drain();
        return reply;
      }
      const { actor, params, query } = call;
      const { institutionId, id: obligationId } = params;
      const register = parts.register();
      const { row, allowed } = await register.inInstitution(institutionId, async (trx) => {
        const condition = sql`o.institution_id = ${institutionId} and o.id = ${obligationId}`;
        const [found] = await selectObligations(trx, condition);
        const target = { institutionId, ownerAccountId: found?.accountId };
        const attempt = { actor, permission: 'claim-obligation-event', target } as const;
        return { row: found, allowed: await permitOrRecord(parts, trx, attempt) };
      });
      if (!allowed.ok || row === undefined) {
        drain();
        return refuseRaw(reply, allowed.ok ? { code: 'obligation-unknown' } : allowed.refusal);
      }
      const taken = await takeFile((request.body as Readable | undefined) ?? request.raw, parts.desk().files);
      if (!taken.ok) {
        drain();
        return refuseRaw(reply, taken.refusal);
      }
      const { sha256, bytes, mediaType } = taken.value;
      const at = parts.setting().now();
      const { accountId } = actor;
      const file = { obligationId, accountId, sha256, bytes, mediaType, name: query.name, at };
      const kept = await register.inInstitution(institutionId, async (trx) =>
        recordObligationFile(trx, institutionId, file),
      );
      if (!kept.ok) return refuseRaw(reply, kept.refusal);
      return reply
        .header('cache-control', 'no-store')
        .send(contract.uploadObligationFile.answer.parse({ file: kept.value }));
    });
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
      return { file: found, allowed: await permitOrRecord(parts, trx, attempt) };
    });
    if (!allowed.ok) return refuseRaw(reply, allowed.refusal);
    const content = file && (await parts.desk().files.store.open(file.sha256, { verify: true }));
    if (file === undefined || content === undefined) return refuseRaw(reply, { code: 'file-unknown' });
    return reply
      .headers({
        'cache-control': 'no-store',
        'content-disposition': attachment(file.name),
        'content-length': String(file.bytes),
        'content-security-policy': "sandbox; default-src 'none'",
        'content-type': file.mediaType,
      })
      .send(content);
  });
};
