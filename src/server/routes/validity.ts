import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/validity.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { readValidity } from '../../register/indicator/read-validity.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { nationalDay } from '../api/national-day.ts';
import { permitAcross } from '../api/permit-across.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

/** Whether marks at selection foretold what became of those who went. */
export const addValidityRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.readValidity, async ({ actor, query }) => {
    const allowed = permitAcross(parts, actor, 'read-validity');
    if (!allowed.ok) return allowed;
    const today = nationalDay(parts);
    const { calls, found } = await parts
      .register()
      .readOnly('qaitu_national', async (trx) => readValidity(trx, { ...query, today }));
    if (found === null && query.call !== undefined) return refuse({ code: 'call-unknown' });
    if (found === null) return accept({ today, calls, found });
    const { rubric, outcomes, ...rest } = found;
    return accept({
      today,
      calls,
      found: {
        ...rest,
        outcomes: outcomes.map(({ criteria, ...outcome }) => ({
          ...outcome,
          criteria: criteria.map((one) => {
            const known = rubric.criteria.find(({ id }) => id === one.criterion);
            return { ...one, name: known?.name ?? null, weight: known?.weight ?? null };
          }),
        })),
      },
    });
  });
};
