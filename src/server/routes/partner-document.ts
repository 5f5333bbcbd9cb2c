import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/partner.ts';
import { requestKey as requestKeyForm } from '../../contract/identifier-forms.ts';
import type { Actor } from '../../core/access/actor.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { PartnerNote } from '../../core/partner/partner-document.ts';
import { documentLimits } from '../../exchange/xml/document-limits.ts';
import { takePartnerDocumentCommand } from '../../register/partner/take-partner-document.ts';
import { perform } from '../../register/perform.ts';
import { findStanding } from '../../register/standing.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { lookAtPartnerStay } from '../api/look-at-partner-stay.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { receiveFile } from '../api/receive-file.ts';
import { readPartnerUpload } from '../read-partner-upload.ts';
import { partnerPreview } from '../views/partner-preview.ts';

const mostBytes = documentLimits.bytes;

/** Of a file of several records, the notes of one. */
const notesOf = (notes: readonly PartnerNote[], records: number, recordNumber: number) =>
  records === 1
    ? notes
    : notes.filter(({ place }) => place === String(recordNumber) || place.startsWith(`${recordNumber}.`));

/** Transcripts and learning agreements of partners: looked at first, then kept by who looked. */
export const addPartnerDocumentRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  /** Whether he may, and whether there is such a stay, before a byte of the file is read. */
  const permit = async (
    actor: Actor,
    { institutionId, id }: { readonly institutionId: string; readonly id: string },
  ): Promise<Decided<undefined>> =>
    parts.register().inInstitution(institutionId, async (trx) => {
      const attempt = { actor, permission: 'take-partner-document', target: { institutionId } } as const;
      const allowed = await permitOrRecord(parts, trx, attempt);
      if (!allowed.ok) return allowed;
      const stay = await findStanding(trx, 'mobility', institutionId, id);
      return stay === undefined ? refuse({ code: 'mobility-unknown' }) : accept(undefined);
    });
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.post(contract.previewPartnerDocument.path, { bodyLimit: 2 ** 30 }, async (request, reply) =>
      receiveFile(
        parts,
        contract.previewPartnerDocument,
        mostBytes,
        { request, reply },
        {
          permit,
          answer: async ({ actor, params, file }) => {
            const read = await readPartnerUpload(file);
            if (!read.ok) return read;
            return parts.register().inInstitution(params.institutionId, async (trx) => {
              const found = await lookAtPartnerStay(parts, actor, trx, params, 'take-partner-document');
              return found.ok ? accept(partnerPreview(found.value, file.sha256, read.value)) : found;
            });
          },
        },
      ),
    );
    scope.post(contract.takePartnerDocument.path, { bodyLimit: 2 ** 30 }, async (request, reply) =>
      receiveFile(
        parts,
        contract.takePartnerDocument,
        mostBytes,
        { request, reply },
        {
          permit,
          answer: async ({ actor, params: { institutionId, id }, query, file }) => {
            if (file.sha256 !== query.sha256) return refuse({ code: 'partner-document-changed' });
            const read = await readPartnerUpload(file);
            if (!read.ok) return read;
            const { records, notes } = read.value;
            const key = requestKeyForm.safeParse(request.headers['idempotency-key']);
            return perform(
              parts.register(),
              takePartnerDocumentCommand({
                fileName: query.name,
                records,
                notes: notesOf(notes, records.length, query.record),
              }),
              {
                ...{ institutionId, asker: actor },
                requestKey: key.success ? key.data : `partner-${randomUUID()}`,
                input: { id, fileSha256: file.sha256, recordNumber: query.record },
              },
              parts.setting(),
            );
          },
        },
      ),
    );
  });
};
