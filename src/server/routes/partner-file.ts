import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/partner.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { PartnerFileKind } from '../../core/partner/partner-file-kinds.ts';
import {
  partnerFilesOf,
  writePartnerFile,
  type PartnerFiles,
} from '../../exchange/ewp/stay/partner-files.ts';
import { partnerStayBatches } from '../../register/partner/partner-stay-batches.ts';
import { recordLooks } from '../../register/person/record-looks.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { lookAtPartnerStay } from '../api/look-at-partner-stay.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { serveFile } from '../api/serve-endpoint.ts';
import { countryCodes } from '../country-codes.ts';

const fileOf = (kind: PartnerFileKind, name: string, pieces: Iterable<string>) => ({
  name: `${name}.${kind === 'ewpmobility' ? 'ewpmobility' : 'xml'}`,
  type: 'application/xml; charset=utf-8',
  body: Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece, 'utf8'))),
});

/** Files for partners abroad. Whose data go out is written down. */
export const addPartnerFileRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveFile(app, parts, contract.downloadPartnerFile, async ({ actor, params }) =>
    parts.register().inInstitution(params.institutionId, async (trx) => {
      const found = await lookAtPartnerStay(parts, actor, trx, params, 'hand-out-partner-files');
      if (!found.ok) return found;
      const files = partnerFilesOf(found.value, await countryCodes());
      const pieces = writePartnerFile(params.kind, [files]);
      if (pieces === undefined) {
        const list = files.lacking[params.kind].map(({ code, field }) => ({
          code: `partner-file-${code}`,
          field,
        }));
        return refuse({ code: 'partner-file-incomplete', list });
      }
      return accept(fileOf(params.kind, `${params.kind}-${found.value.reference}`, pieces));
    }),
  );
  serveFile(app, parts, contract.downloadNominations, async ({ actor, params: { institutionId }, query }) =>
    parts.register().inInstitution(institutionId, async (trx) => {
      const attempt = { actor, permission: 'hand-out-partner-files', target: { institutionId } } as const;
      const allowed = await permitOrRecord(parts, trx, attempt);
      if (!allowed.ok) return allowed;
      const { stays, ...filter } = query;
      const alpha2Of = await countryCodes();
      const { vault, now } = parts.setting();
      const wanted = { ...filter, ...(stays === undefined ? {} : { ids: stays.split(',') }) };
      const files: PartnerFiles[] = [];
      for await (const some of partnerStayBatches(trx, vault, institutionId, wanted)) {
        const made = some
          .map((stay) => ({ stay, file: partnerFilesOf(stay, alpha2Of) }))
          .filter(({ file }) => file.records.nomination !== undefined);
        files.push(...made.map(({ file }) => file));
        await recordLooks(trx, institutionId, {
          actor: actor.accountId,
          permission: 'hand-out-partner-files',
          records: made.map(({ stay: { id, accountId } }) => ({ id, accountId })),
          at: now(),
        });
      }
      const pieces = writePartnerFile('nomination', files);
      return pieces === undefined
        ? refuse({ code: 'partner-nominations-none' })
        : accept(fileOf('nomination', 'nominations', pieces));
    }),
  );
};
