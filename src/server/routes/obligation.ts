import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/obligation.ts';
import { accept } from '../../core/basics/result.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import { officeDay } from '../../core/obligation/office-day.ts';
import { listCases } from '../../register/obligation/list-cases.ts';
import { listObligationLetters } from '../../register/obligation/list-letters.ts';
import { listObligations } from '../../register/obligation/list-obligations.ts';
import { listObligationsById } from '../../register/obligation/list-obligations-by-id.ts';
import { listOwnObligations } from '../../register/obligation/list-own-obligations.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { lookAtObligation } from '../api/look-at-obligation.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { obligationDetail, obligationLines } from '../views/obligation.ts';

/** Reading obligations: the participant his own, a university its own, the national office what waits for it. */
export const addObligationRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  const today = (): string => officeDay(parts.setting().now().toISOString());

  serveEndpoint(app, parts, contract.listOwnObligations, async ({ actor }) => {
    const institutions = new Set(actor.memberships.map(({ institutionId }) => institutionId));
    const own = [...institutions].map(async (institutionId) =>
      parts.register().inInstitution(institutionId, async (trx) => {
        const obligations = await listOwnObligations(trx, institutionId, actor.accountId);
        return obligationLines(trx, obligations, today());
      }),
    );
    return accept({ obligations: (await Promise.all(own)).flat() });
  });
  serveEndpoint(app, parts, contract.readObligation, async ({ actor, params }) =>
    parts.register().inInstitution(params.institutionId, async (trx) => {
      const found = await lookAtObligation(parts, actor, trx, params);
      if (!found.ok) return found;
      const detail = await obligationDetail(trx, found.value, today());
      // The participant has his letters in his own mailbox.
      if (found.value.accountId === actor.accountId) return accept(detail);
      const letters = await listObligationLetters(trx, params.institutionId, params.id);
      return accept({ ...detail, letters: [...letters] });
    }),
  );
  serveEndpoint(app, parts, contract.listObligations, async ({ actor, params: { institutionId }, query }) => {
    const allowed = checkPermission(parts, actor, 'list-obligations', { institutionId });
    if (!allowed.ok) return allowed;
    return parts.register().inInstitution(institutionId, async (trx) => {
      const { obligations, ...page } = await listObligations(trx, institutionId, query);
      return accept({ ...page, obligations: await obligationLines(trx, obligations, today()) });
    });
  });
  serveEndpoint(app, parts, contract.listObligationCases, async ({ actor, query: { size } }) => {
    const target = { institutionId: nationalOffice };
    const allowed = checkPermission(parts, actor, 'list-obligation-cases', target);
    if (!allowed.ok) return allowed;
    return parts.register().readOnly('qaitu_national', async (trx) => {
      const { cases, counts } = await listCases(trx, today(), size);
      const ids = [...new Set(cases.map(({ obligationId }) => obligationId))];
      const rows = await obligationLines(trx, await listObligationsById(trx, ids), today());
      return accept({
        counts,
        cases: cases.flatMap(({ obligationId, institutionId, ...one }) => {
          const found = rows.find((row) => row.id === obligationId && row.institutionId === institutionId);
          if (found === undefined) return [];
          const { monthsOwed: _owed, balance: _left, ...obligation } = found;
          return [{ ...one, obligation }];
        }),
      });
    });
  });
};
