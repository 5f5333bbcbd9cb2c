import type { FastifyInstance } from 'fastify';
import { readRetention } from '../../contract/retention.ts';
import { addDays } from '../../core/basics/add-days.ts';
import { dayOf, formatTime } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import { accept } from '../../core/basics/result.ts';
import { withdrawalDueOn } from '../../core/person/withdrawal-due-on.ts';
import { listWithdrawals } from '../../register/person/list-withdrawals.ts';
import { readHolds } from '../../register/retention/read-holds.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { nationalDay } from '../api/national-day.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { opens } from '../jobs/watch-days.ts';
import { retentionRows } from '../retention-rows.ts';

const dayMs = 86_400_000;

/** Which data are kept for how long, and what would go now. */
export const addRetentionRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, readRetention, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'read-retention', { institutionId });
    if (!allowed.ok) return allowed;
    const register = parts.register();
    const today = nationalDay(parts);
    const isBeforeWork = formatTime(parts.setting().now().toISOString(), nationalTimeZone) < opens;
    const nextOn = isBeforeWork ? today : addDays(today, 1);
    const holds = await readHolds(register, institutionId);
    return register.inInstitution(institutionId, async (trx) => {
      const terms = await retentionRows(trx, institutionId, {
        today,
        nextOn,
        holds,
        own: parts.desk().retention,
      });
      const withdrawals = (await listWithdrawals(trx, institutionId)).map(({ withdrawnAt }) => {
        const withdrawnOn = dayOf(withdrawnAt, nationalTimeZone);
        const dueOn = withdrawalDueOn(withdrawnOn);
        return { withdrawnOn, dueOn, daysLeft: (Date.parse(dueOn) - Date.parse(today)) / dayMs };
      });
      return accept({ terms: [...terms], openBreaches: holds.openBreaches, withdrawals });
    });
  });
};
