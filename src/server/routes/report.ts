import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/report.ts';
import type { Actor } from '../../core/access/actor.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { findInstitutionName } from '../../register/institution/find-institution-name.ts';
import { addToReportCommand } from '../../register/report/add-to-report.ts';
import { answerVerdictCommand } from '../../register/report/answer-verdict.ts';
import { changeConsentCommand } from '../../register/report/change-consent.ts';
import { decideRecognitionCommand } from '../../register/report/decide-recognition.ts';
import { findReportOwner } from '../../register/report/find-report-owner.ts';
import { listOwnReports } from '../../register/report/list-own-reports.ts';
import { listReports } from '../../register/report/list-reports.ts';
import { removeReportFile } from '../../register/report/remove-report-file.ts';
import { saveReportSection } from '../../register/report/save-report-section.ts';
import { submitReportCommand } from '../../register/report/submit-report.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { lookAtReport } from '../api/look-at-report.ts';
import { nationalDay } from '../api/national-day.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint, serveFile } from '../api/serve-endpoint.ts';
import { reportFile } from '../paper/report-paper.ts';
import { templateWords } from '../paper/template-words.ts';

interface WriterCall {
  readonly actor: Actor;
  readonly params: { readonly institutionId: string; readonly id: string };
}

/** A participant at his report, and his university at the reports of its people. */
export const addReportRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  /** For what is written without a command: only whoever the report is of. */
  const asWriter = async <Answer>(
    { actor, params: { institutionId, id } }: WriterCall,
    work: (trx: RegisterTransaction) => Promise<Decided<Answer>>,
  ): Promise<Decided<Answer>> =>
    parts.register().inInstitution(institutionId, async (trx) => {
      const target = { institutionId, ownerAccountId: await findReportOwner(trx, institutionId, id) };
      const allowed = await permitOrRecord(parts, trx, { actor, permission: 'write-report', target });
      return allowed.ok ? work(trx) : allowed;
    });

  serveEndpoint(app, parts, contract.listOwnReports, async ({ actor }) => {
    const institutions = new Set(actor.memberships.map(({ institutionId }) => institutionId));
    const own = [...institutions].map(async (institutionId) =>
      parts
        .register()
        .inInstitution(institutionId, async (trx) => listOwnReports(trx, institutionId, actor.accountId)),
    );
    const reports = (await Promise.all(own)).flat();
    return accept({ reports: reports.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)) });
  });
  serveEndpoint(app, parts, contract.listReports, async ({ actor, params: { institutionId }, query }) => {
    const allowed = checkPermission(parts, actor, 'list-reports', { institutionId });
    if (!allowed.ok) return allowed;
    return parts
      .register()
      .inInstitution(institutionId, async (trx) =>
        accept(await listReports(trx, institutionId, query, nationalDay(parts))),
      );
  });
  serveFile(app, parts, contract.printReport, async ({ actor, params, query: { locale, format } }) => {
    const { institutionId } = params;
    const found = await parts.register().inInstitution(institutionId, async (trx) => {
      const looked = await lookAtReport(parts, actor, trx, params);
      if (!looked.ok) return looked;
      if (looked.value.submittedAt === null) return refuse({ code: 'report-not-submitted' });
      return accept({
        report: looked.value,
        institution: await findInstitutionName(trx, institutionId),
        template: await templateWords.newest(trx, institutionId, { kind: 'report', locale }),
      });
    });
    if (!found.ok) return found;
    const { typesetter, formWords, setting } = parts.desk();
    const { country } = formWords(locale);
    return accept(
      await reportFile(
        typesetter,
        { ...found.value, isDemonstration: setting.isDemonstration },
        { locale, format, country },
      ),
    );
  });
  serveEndpoint(app, parts, contract.readReport, async ({ actor, params }) =>
    parts.register().inInstitution(params.institutionId, async (trx) => {
      const found = await lookAtReport(parts, actor, trx, params);
      return found.ok ? accept({ report: found.value }) : found;
    }),
  );
  serveEndpoint(
    app,
    parts,
    contract.saveReportSection,
    async ({ actor, params, body: { base, content } }) => {
      const { institutionId, id: reportId, section } = params;
      const save = {
        reportId,
        accountId: actor.accountId,
        section,
        base,
        content,
        at: parts.setting().now(),
      };
      return asWriter({ actor, params }, async (trx) => saveReportSection(trx, institutionId, save));
    },
  );
  serveEndpoint(app, parts, contract.removeEvidence, async ({ actor, params }) => {
    const { institutionId, id: reportId, fileId } = params;
    const removed = { reportId, fileId, at: parts.setting().now() };
    return asWriter({ actor, params }, async (trx) => removeReportFile(trx, institutionId, removed));
  });
  serveCommand(app, parts, contract.submitReport, submitReportCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { id: params.id, ...body },
  }));
  serveCommand(app, parts, contract.addToReport, addToReportCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { id: params.id, ...body },
  }));
  serveCommand(app, parts, contract.changeConsent, changeConsentCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { id: params.id, ...body },
  }));
  serveCommand(app, parts, contract.answerVerdict, answerVerdictCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { id: params.id, ...body },
  }));
  serveCommand(app, parts, contract.decideRecognition, decideRecognitionCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: {
      id: params.id,
      decision: body.decision === 'recognised' ? body : ({ decision: body.decision } as const),
    },
    reason: body.decision === 'refused' ? body.reason : undefined,
  }));
};
