import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/import.ts';
import { accept } from '../../core/basics/result.ts';
import { addImportFile } from '../../register/import/import-files.ts';
import { newId } from '../../register/new-id.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { inImports } from '../api/in-imports.ts';
import { openRawCall, refuseRaw } from '../api/raw-call.ts';
import { takeImportFile } from '../import/take-import-file.ts';

const megabyte = 1024 * 1024;
/** Past it nothing is read; below it the door itself says that a file is too large. */
const readLimit = 4096 * megabyte;
/** A file that nobody imports is forgotten after a week. */
const keptDays = 7;
const dayMs = 24 * 3600 * 1000;

/** Where a table comes in: all of it, or nothing. */
export const addImportUploadRoute = (app: FastifyInstance, parts: ApiParts): void => {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.post(contract.uploadImportFile.path, { bodyLimit: readLimit }, async (request, reply) => {
      // A refused file is let run out, so that its sender gets to hear why.
      const refused = (refusal: Parameters<typeof refuseRaw>[1]) => {
        request.raw.resume();
        return refuseRaw(reply, refusal);
      };
      const call = await openRawCall(parts, contract.uploadImportFile, request, reply);
      if (call === undefined) {
        request.raw.resume();
        return reply;
      }
      const {
        actor,
        params: { institutionId },
        query: { name },
      } = call;
      // Asked before a byte is read, so that a stranger's file is never opened.
      const allowed = await inImports(parts, actor, 'import-records', institutionId, async () =>
        accept(undefined),
      );
      if (!allowed.ok) return refused(allowed.refusal);
      const content = (request.body as Readable | undefined) ?? request.raw;
      const { files, importLimitBytes: limitBytes } = parts.desk();
      const taken = await takeImportFile(content, name, { ...files, limitBytes });
      if (!taken.ok) return refused(taken.refusal);
      const now = parts.setting().now();
      const id = newId('imf', now.getTime());
      await parts.register().inInstitution(institutionId, async (trx) =>
        addImportFile(trx, institutionId, {
          ...{ id, fileName: name, ...taken.value, uploadedBy: actor.accountId },
          uploadedAt: now.toISOString(),
          keptUntil: new Date(now.getTime() + keptDays * dayMs).toISOString(),
        }),
      );
      return reply.header('cache-control', 'no-store').send(contract.uploadImportFile.answer.parse({ id }));
    });
  });
};
