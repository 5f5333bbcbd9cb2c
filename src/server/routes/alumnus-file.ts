import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import * as contract from '../../contract/alumni.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { findAlumnusFile } from '../../register/alumni/alumnus-file.ts';
import { readAlumnus } from '../../register/alumni/read-alumnus.ts';
import { recordAlumnusFile } from '../../register/alumni/record-alumnus-file.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { lookAtFile } from '../api/look-at-file.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { openRawCall, refuseRaw } from '../api/raw-call.ts';
import { sendStoredFile } from '../api/send-stored-file.ts';
import { serveUpload } from '../api/serve-upload.ts';

const nothing = z.strictObject({});

/** Documents about the life after a stay: taken as they are, given back as attachments. */
export const addAlumnusFileRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveUpload(app, parts, contract.uploadAlumnusFile, {
    permit: async ({ actor, params: { institutionId, id } }) =>
      parts.register().inInstitution(institutionId, async (trx) => {
        const found = await readAlumnus(trx, institutionId, id);
        const target = { institutionId, ownerAccountId: found?.accountId };
        const allowed = await permitOrRecord(parts, trx, { actor, permission: 'state-outcome', target });
        return allowed.ok && found === undefined ? refuse({ code: 'alumnus-unknown' }) : allowed;
      }),
    keep: async ({ actor, params, query: { name } }, { sha256, bytes, mediaType }) => {
      const { institutionId, id: alumnusId } = params;
      const about = { alumnusId, accountId: actor.accountId, at: parts.setting().now() };
      const kept = await parts
        .register()
        .inInstitution(institutionId, async (trx) =>
          recordAlumnusFile(trx, institutionId, { ...about, sha256, bytes, mediaType, name }),
        );
      return kept.ok ? accept({ file: kept.value }) : kept;
    },
  });
  app.get(contract.downloadAlumnusFile.path, { exposeHeadRoute: false }, async (request, reply) => {
    const endpoint = { ...contract.downloadAlumnusFile, query: nothing };
    const call = await openRawCall(parts, endpoint, request, reply);
    if (call === undefined) return reply;
    const { institutionId, id } = call.params;
    const { file, allowed } = await parts.register().inInstitution(institutionId, async (trx) => {
      const found = await findAlumnusFile(trx, institutionId, id);
      const target = { institutionId, ownerAccountId: found?.accountId };
      const attempt = { actor: call.actor, permission: 'read-alumnus', target } as const;
      return { file: found, allowed: await lookAtFile(parts, trx, attempt, id) };
    });
    if (!allowed.ok) return refuseRaw(reply, allowed.refusal);
    return sendStoredFile(parts, reply, file);
  });
};
