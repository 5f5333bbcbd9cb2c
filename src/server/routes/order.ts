import type { FastifyInstance } from 'fastify';
import { printOrder } from '../../contract/order.ts';
import { accept } from '../../core/basics/result.ts';
import { orderStays } from '../../core/mobility/order-stays.ts';
import { findInstitutionName } from '../../register/institution/find-institution-name.ts';
import { selectOrderStays } from '../../register/mobility/select-order-stays.ts';
import { recordLooks } from '../../register/person/record-looks.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { nationalDay } from '../api/national-day.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { serveFile } from '../api/serve-endpoint.ts';
import { orderFile } from '../paper/order-file.ts';
import { paperLabelsOf } from '../paper/paper-labels-of.ts';
import { templateWords } from '../paper/template-words.ts';

/** Orders of a university on whom it sends abroad. */
export const addOrderRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveFile(app, parts, printOrder, async ({ actor, params: { institutionId }, query }) => {
    const { locale, format, number, officer, call, on = nationalDay(parts) } = query;
    const stays = query.stays?.split(',');
    const { typesetter, formWords, setting } = parts.desk();
    const found = await parts.register().inInstitution(institutionId, async (trx) => {
      const permission = 'print-order';
      const allowed = await permitOrRecord(parts, trx, { actor, permission, target: { institutionId } });
      if (!allowed.ok) return allowed;
      const ordered = orderStays(await selectOrderStays(trx, institutionId, { call, stays }), stays);
      if (!ordered.ok) return ordered;
      const at = parts.setting().now();
      await recordLooks(trx, institutionId, {
        actor: actor.accountId,
        permission,
        records: ordered.value,
        at,
      });
      return accept({
        stays: ordered.value,
        institution: await findInstitutionName(trx, institutionId),
        template: await templateWords.newest(trx, institutionId, { kind: 'order', locale }),
      });
    });
    if (!found.ok) return found;
    const { isDemonstration } = setting;
    const order = { ...found.value, number, on, officer, isDemonstration };
    const { country } = formWords(locale);
    const labels = paperLabelsOf(locale, 'order');
    return accept(await orderFile(typesetter, order, { locale, format, country, labels }));
  });
};
