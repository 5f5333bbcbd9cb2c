import type { FastifyInstance } from 'fastify';
import { printAgreement } from '../../contract/agreement.ts';
import { printForHost } from '../../contract/host-signature.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { loadPrintedAgreement } from '../../register/mobility/load-printed-agreement.ts';
import { agreementFile } from '../paper/agreement-file.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { lookAtAgreement } from '../api/look-at-agreement.ts';
import { openHostLink } from '../api/open-host-link.ts';
import { serveFile, serveOpenFile } from '../api/serve-endpoint.ts';
import { templateWords } from '../paper/template-words.ts';

const kind = 'agreement';

/** Agreements on paper, for those who may read them and for the host by its link. */
export const addAgreementDocumentRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveFile(app, parts, printAgreement, async ({ actor, params, query }) => {
    const found = await parts.register().inInstitution(params.institutionId, async (trx) => {
      const looked = await lookAtAgreement(parts, actor, trx, params);
      if (!looked.ok) return looked;
      return accept({
        printed: await loadPrintedAgreement(trx, params.institutionId, params.id),
        template: await templateWords.newest(trx, params.institutionId, { kind, locale: query.locale }),
      });
    });
    if (!found.ok) return found;
    const { printed, template } = found.value;
    if (printed === undefined) return refuse({ code: 'agreement-unknown' });
    const desk = parts.desk();
    return accept(await agreementFile(desk, printed, { ...query, template }, desk.setting.isDemonstration));
  });
  serveOpenFile(app, parts, printForHost, async ({ params: { token }, query }) => {
    const opened = await openHostLink(parts, token);
    if (!opened.ok) return opened;
    const { link, matter, state } = opened.value;
    // As on its page: the words are for whoever may still answer, and for whoever has signed.
    if (state !== 'open' && state !== 'signed') return refuse({ code: 'agreement-outdated' });
    const { institutionId } = link;
    const { printed, template } = await parts.register().inInstitution(institutionId, async (trx) => ({
      printed: await loadPrintedAgreement(trx, institutionId, matter.agreementId),
      template: await templateWords.newest(trx, institutionId, { kind, locale: query.locale }),
    }));
    if (printed === undefined) return refuse({ code: 'agreement-unknown' });
    const desk = parts.desk();
    return accept(await agreementFile(desk, printed, { ...query, template }, desk.setting.isDemonstration));
  });
};
