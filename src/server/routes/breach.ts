import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/breach.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { closeBreachCommand } from '../../register/breach/close-breach.ts';
import { countAudiences } from '../../register/breach/count-audiences.ts';
import { listBreachTexts } from '../../register/breach/list-breach-texts.ts';
import { listBreaches } from '../../register/breach/list-breaches.ts';
import { noteBreachStepCommand } from '../../register/breach/note-breach-step.ts';
import { notifyBreachCommand } from '../../register/breach/notify-breach.ts';
import { openBreachCommand } from '../../register/breach/open-breach.ts';
import { reopenBreachCommand } from '../../register/breach/reopen-breach.ts';
import { tellBreachCommand } from '../../register/breach/tell-breach.ts';
import { findInstitutionName } from '../../register/institution/find-institution-name.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import type { Actor } from '../../core/access/actor.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint, serveFile } from '../api/serve-endpoint.ts';
import { breachFile } from '../paper/breach-file.ts';
import { breachView } from '../views/breach.ts';

/** A breach with what was written of it, for whoever may read it. */
const readWhole = async (
  parts: ApiParts,
  trx: RegisterTransaction,
  actor: Actor,
  { institutionId, id }: { readonly institutionId: string; readonly id: string },
) => {
  const target = { institutionId };
  const allowed = await permitOrRecord(parts, trx, { actor, permission: 'list-breaches', target });
  if (!allowed.ok) return allowed;
  const [row] = await listBreaches(trx, institutionId, id);
  if (row === undefined) return refuse({ code: 'breach-unknown' });
  const texts = await listBreachTexts(trx, institutionId, id);
  const breach = breachView(row, parts.setting().now().toISOString());
  return accept({ breach, texts: texts.map((text) => ({ ...text, words: { ...text.words } })) });
};

/** Breaches of the security of personal data: recorded, timed, notified, told, closed. */
export const addBreachRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listBreaches, async ({ actor, params: { institutionId } }) =>
    parts.register().inInstitution(institutionId, async (trx) => {
      const target = { institutionId };
      const allowed = await permitOrRecord(parts, trx, { actor, permission: 'list-breaches', target });
      if (!allowed.ok) return allowed;
      const now = parts.setting().now().toISOString();
      const rows = await listBreaches(trx, institutionId);
      return accept({ breaches: rows.map((row) => breachView(row, now)) });
    }),
  );
  serveEndpoint(app, parts, contract.readBreach, async ({ actor, params }) =>
    parts.register().inInstitution(params.institutionId, async (trx) => {
      const found = await readWhole(parts, trx, actor, params);
      if (!found.ok) return found;
      const audiences = await countAudiences(trx, params.institutionId);
      return accept({ ...found.value, audiences: [...audiences] });
    }),
  );
  serveFile(app, parts, contract.printBreachNotification, async ({ actor, params, query }) => {
    const found = await parts.register().inInstitution(params.institutionId, async (trx) => {
      const read = await readWhole(parts, trx, actor, params);
      if (!read.ok) return read;
      return accept({ ...read.value, institution: await findInstitutionName(trx, params.institutionId) });
    });
    if (!found.ok) return found;
    const { typesetter, setting } = parts.desk();
    const printed = { ...found.value, isDemonstration: setting.isDemonstration };
    return accept(await breachFile(typesetter, printed, query));
  });
  serveCommand(app, parts, contract.openBreach, openBreachCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: body,
  }));
  serveCommand(app, parts, contract.noteBreachStep, noteBreachStepCommand, ({ params, body }) => {
    const { institutionId, id } = params;
    return { institutionId, input: { id, ...body } };
  });
  serveCommand(app, parts, contract.notifyBreach, notifyBreachCommand, ({ params, body }) => {
    const { institutionId, id } = params;
    return { institutionId, input: { id, ...body } };
  });
  serveCommand(app, parts, contract.tellBreach, tellBreachCommand, ({ params, body }) => {
    const { institutionId, id } = params;
    return { institutionId, input: { id, ...body } };
  });
  serveCommand(app, parts, contract.closeBreach, closeBreachCommand, ({ params, body }) => {
    const { institutionId, id } = params;
    return { institutionId, input: { id, ...body } };
  });
  serveCommand(app, parts, contract.reopenBreach, reopenBreachCommand, ({ params, body: { reason } }) => {
    const { institutionId, id } = params;
    return { institutionId, input: { id }, reason };
  });
};
