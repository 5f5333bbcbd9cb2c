import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/study-setup.ts';
import type { Actor } from '../../core/access/actor.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { completeRecord } from '../../core/study/record/complete-record.ts';
import { formatDate } from '../../core/basics/format-date.ts';
import { fillCoreq, type CoreqItem } from '../../core/study/record/coreq.ts';
import { nameCountries } from '../../core/study/record/name-countries.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { closeStudyCommand } from '../../register/study/close-study.ts';
import { findRecord } from '../../register/study/find-record.ts';
import { listParticipants } from '../../register/study/list-participants.ts';
import { listStudies } from '../../register/study/list-studies.ts';
import { openStudyCommand } from '../../register/study/open-study.ts';
import { readCoreqAnalysis } from '../../register/study/read-coreq-analysis.ts';
import { registerStudyCommand } from '../../register/study/register-study.ts';
import { writeStudyCommand } from '../../register/study/write-study.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { inStudy } from '../api/in-study.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint, serveFile } from '../api/serve-endpoint.ts';
import { printedStudy, type PrintedStudy } from '../paper/printed-study.ts';
import { studyView } from '../views/study.ts';

interface StudyAddress {
  readonly institutionId: string;
  readonly studyId: string;
}

/** Setting up a study: its record in versions, its registration, and what is printed of it. */
export const addStudySetupRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  /** What is written down of a study, for whoever may read it. */
  const inRecord = async <Value>(
    actor: Actor,
    { institutionId, studyId }: StudyAddress,
    read: (trx: RegisterTransaction, study: contract.StudyView) => Promise<Decided<Value>>,
  ): Promise<Decided<Value>> =>
    inStudy(parts, actor, 'read-study', { institutionId, studyId }, async (trx) => {
      const study = await studyView(trx, institutionId, studyId);
      return study === undefined ? refuse({ code: 'study-unknown' }) : read(trx, study);
    });
  const printedOf = async (
    trx: RegisterTransaction,
    { institutionId, studyId }: StudyAddress,
    { record, registeredAt, institution, version }: contract.StudyView,
    locale: Locale,
  ): Promise<PrintedStudy> => {
    const participants = await listParticipants(trx, institutionId, studyId);
    const { country } = parts.desk().formWords(locale);
    const complete = completeRecord(record, registeredAt, participants);
    const { isDemonstration } = parts.setting();
    return { institution, version, isDemonstration, record: nameCountries(complete, country) };
  };
  const coreqOf = async (
    actor: Actor,
    address: StudyAddress,
    locale: Locale,
  ): Promise<Decided<{ readonly printed: PrintedStudy; readonly items: readonly CoreqItem[] }>> =>
    inRecord(actor, address, async (trx, study) => {
      const printed = await printedOf(trx, address, study, locale);
      return accept({
        printed,
        items: fillCoreq(printed.record, await readCoreqAnalysis(trx, address, locale), (day) =>
          formatDate(day, locale),
        ),
      });
    });

  serveEndpoint(app, parts, contract.listStudies, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'list-studies', { institutionId });
    if (!allowed.ok) return allowed;
    return parts
      .register()
      .inInstitution(institutionId, async (trx) =>
        accept({ studies: await listStudies(trx, institutionId) }),
      );
  });
  serveEndpoint(app, parts, contract.readStudy, async ({ actor, params }) =>
    inRecord(actor, params, async (_trx, study) => accept(study)),
  );
  serveEndpoint(app, parts, contract.readStudyVersion, async ({ actor, params }) =>
    inRecord(actor, params, async (trx) => {
      const version = Number(params.version);
      const record = await findRecord(trx, params.institutionId, params.studyId, version);
      return record === undefined ? refuse({ code: 'study-version-unknown' }) : accept({ version, record });
    }),
  );
  serveEndpoint(app, parts, contract.readCoreq, async ({ actor, params, query: { locale } }) => {
    const found = await coreqOf(actor, params, locale);
    return found.ok ? accept({ items: found.value.items }) : found;
  });
  serveFile(app, parts, contract.downloadCoreq, async ({ actor, params, query }) => {
    const found = await coreqOf(actor, params, query.locale);
    if (!found.ok) return found;
    const { printed, items } = found.value;
    return accept(await printedStudy.coreq(parts.desk().typesetter, printed, items, query));
  });
  serveFile(app, parts, contract.downloadTable7, async ({ actor, params, query }) => {
    const found = await inRecord(actor, params, async (trx, study) =>
      accept(await printedOf(trx, params, study, query.locale)),
    );
    return found.ok ? accept(await printedStudy.table7(parts.desk().typesetter, found.value, query)) : found;
  });
  serveCommand(app, parts, contract.openStudy, openStudyCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: body,
  }));
  serveCommand(app, parts, contract.writeStudy, writeStudyCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { studyId: params.studyId, ...body },
  }));
  serveCommand(app, parts, contract.registerStudy, registerStudyCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { studyId: params.studyId, ...body },
  }));
  serveCommand(app, parts, contract.closeStudy, closeStudyCommand, ({ params }) => ({
    institutionId: params.institutionId,
    input: { studyId: params.studyId },
  }));
};
