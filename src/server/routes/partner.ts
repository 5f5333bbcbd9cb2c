import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/partner.ts';
import { accept } from '../../core/basics/result.ts';
import { partnerFields } from '../../core/partner/partner-field.ts';
import { partnerFilesOf } from '../../exchange/ewp/stay/partner-files.ts';
import { countPartnerDocuments } from '../../register/partner/count-partner-documents.ts';
import { listPartnerStayIds } from '../../register/partner/list-partner-stay-ids.ts';
import { loadPartnerStays } from '../../register/partner/load-partner-stays.ts';
import { withdrawPartnerDocumentCommand } from '../../register/partner/withdraw-partner-document.ts';
import { writeExchangeDetailCommand } from '../../register/partner/write-exchange-detail.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { lookAtPartnerStay } from '../api/look-at-partner-stay.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { countryCodes } from '../country-codes.ts';
import { partnerStayHead, partnerStayView } from '../views/partner-stay.ts';

const none = { transcript: 0, agreement: 0 };

/** What partners abroad are told of stays: what there is, what lacks, and its missing parts written. */
export const addPartnerRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.readPartnerStay, async ({ actor, params }) =>
    parts.register().inInstitution(params.institutionId, async (trx) => {
      const found = await lookAtPartnerStay(parts, actor, trx, params, 'read-partner-stay');
      return found.ok ? accept(await partnerStayView(trx, found.value, await countryCodes())) : found;
    }),
  );
  serveEndpoint(app, parts, contract.readExchangeDetail, async ({ actor, params }) =>
    parts.register().inInstitution(params.institutionId, async (trx) => {
      const found = await lookAtPartnerStay(parts, actor, trx, params, 'read-partner-stay');
      if (!found.ok) return found;
      const { lacking } = partnerFilesOf(found.value, await countryCodes());
      const fields = [...lacking.nomination, ...lacking.agreement, ...lacking.stay]
        .map(({ field }) => field)
        .filter((field) => partnerFields[field] === 'detail');
      return accept({
        stay: partnerStayHead(found.value),
        detail: found.value.detail,
        lacking: [...new Set(fields)],
      });
    }),
  );
  serveCommand(app, parts, contract.writeExchangeDetail, writeExchangeDetailCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { id: params.id, ...body },
  }));
  serveEndpoint(app, parts, contract.listPartnerStays, async ({ actor, params: { institutionId }, query }) =>
    parts.register().inInstitution(institutionId, async (trx) => {
      const attempt = { actor, permission: 'list-partner-stays', target: { institutionId } } as const;
      const allowed = await permitOrRecord(parts, trx, attempt);
      if (!allowed.ok) return allowed;
      const { before, size, ...filter } = query;
      const all = (await listPartnerStayIds(trx, institutionId, filter)).toReversed();
      const rest = before === undefined ? all : all.filter((id) => id < before);
      const ids = rest.slice(0, size);
      const stays = await loadPartnerStays(trx, parts.setting().vault, institutionId, ids);
      const documents = await countPartnerDocuments(trx, institutionId, ids);
      const alpha2Of = await countryCodes();
      return accept({
        stays: stays.toReversed().map((stay) => {
          const { nomination, agreement, stay: days } = partnerFilesOf(stay, alpha2Of).lacking;
          return {
            ...partnerStayHead(stay),
            lacking: { nomination: nomination.length, agreement: agreement.length, stay: days.length },
            documents: documents.get(stay.id) ?? none,
          };
        }),
        total: all.length,
        next: rest.length > size ? (ids.at(-1) ?? null) : null,
      });
    }),
  );
  serveCommand(
    app,
    parts,
    contract.withdrawPartnerDocument,
    withdrawPartnerDocumentCommand,
    ({ params, body: { reason } }) => ({
      institutionId: params.institutionId,
      input: { id: params.id },
      reason,
    }),
  );
};
