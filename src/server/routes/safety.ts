import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/stay.ts';
import { accept } from '../../core/basics/result.ts';
import { answerSafetyReportCommand } from '../../register/mobility/answer-safety-report.ts';
import { closeSafetyReportCommand } from '../../register/mobility/close-safety-report.ts';
import { listOpenSafetyReports } from '../../register/mobility/list-open-safety-reports.ts';
import { listSafetyPeople } from '../../register/mobility/list-safety-people.ts';
import { nameSafetyPersonCommand } from '../../register/mobility/name-safety-person.ts';
import { reportDangerCommand } from '../../register/mobility/report-danger.ts';
import { safetyRecipients } from '../../register/mobility/safety-recipients.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { lookAtSafetyReport } from '../api/look-at-safety-report.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { safetyLineOf } from '../views/safety-line.ts';
import { safetyReportView } from '../views/safety-report.ts';

/** Dangers that participants report, and to whom. */
export const addSafetyRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listSafetyPeople, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'name-safety-person', { institutionId });
    if (!allowed.ok) return allowed;
    return parts.register().inInstitution(institutionId, async (trx) => {
      const people = await listSafetyPeople(trx, institutionId);
      return accept({ people: people.map(({ accountId, name }) => ({ accountId, name })) });
    });
  });
  serveCommand(app, parts, contract.nameSafetyPerson, nameSafetyPersonCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { id: params.id, ...body },
  }));
  serveCommand(app, parts, contract.reportDanger, reportDangerCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { id: params.id, ...body },
  }));
  serveEndpoint(app, parts, contract.listSafetyReports, async ({ actor }) => {
    const { accountId } = actor;
    const places = new Set(actor.memberships.map(({ institutionId }) => institutionId));
    const found = [...places].map(async (institutionId) => {
      const target = { institutionId, ownerAccountId: accountId };
      if (!checkPermission(parts, actor, 'answer-safety-report', target).ok) return [];
      return parts.register().inInstitution(institutionId, async (trx) => {
        const rows = await listOpenSafetyReports(trx, institutionId);
        const mine = [];
        for (const row of rows) {
          const recipients = await safetyRecipients(trx, institutionId, row.toAccountId);
          if (recipients.includes(accountId)) mine.push(row);
        }
        return mine;
      });
    });
    const reports = (await Promise.all(found))
      .flat()
      .toSorted((a, b) => (a.reportedAt < b.reportedAt ? -1 : 1));
    return accept({
      reports: reports.map((row) => {
        const { institutionId, participant, country } = row;
        return { ...safetyLineOf(row), institutionId, participant, country };
      }),
    });
  });
  serveEndpoint(app, parts, contract.readSafetyReport, async ({ actor, params }) =>
    parts.register().inInstitution(params.institutionId, async (trx) => {
      const found = await lookAtSafetyReport(parts, actor, trx, params);
      return found.ok ? accept({ report: safetyReportView(found.value, actor.accountId) }) : found;
    }),
  );
  serveCommand(app, parts, contract.answerSafetyReport, answerSafetyReportCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { id: params.id, ...body },
  }));
  serveCommand(app, parts, contract.closeSafetyReport, closeSafetyReportCommand, ({ params }) => ({
    institutionId: params.institutionId,
    input: { id: params.id },
  }));
};
