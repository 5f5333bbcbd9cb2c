import { Readable } from 'node:stream';
import type { StudyForm } from '../../contract/study-exchange.ts';
import { dayOf } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { memosCsv } from '../../exchange/qda/memos-csv.ts';
import { quotesCsv, quotesXlsx } from '../../exchange/qda/quote-table.ts';
import { writeQdc } from '../../exchange/qda/write-qdc.ts';
import { writeQdpx } from '../../exchange/qda/write-qdpx.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { findInstitutionName } from '../../register/institution/find-institution-name.ts';
import { findRecord } from '../../register/study/find-record.ts';
import { findStudy } from '../../register/study/find-study.ts';
import { loadPollFigures } from '../../register/study/load-poll-figures.ts';
import { loadWithheldProject, type WithheldProject } from '../../register/study/load-withheld-project.ts';
import { studyPackage } from '../../releases/study/study-package.ts';
import type { OwnFile } from '../api/serve-endpoint.ts';

interface Asked {
  readonly institutionId: string;
  readonly studyId: string;
  /** Whose eyes: sheets of others in an open round do not leave. */
  readonly reader: string;
  readonly now: Date;
  readonly isDemonstration: boolean;
}

const csv = 'text/csv; charset=utf-8';
/** Spreadsheets take a file without this mark for one of another encoding. */
const byteOrderMark = '\ufeff';

const packageOf = async (
  trx: RegisterTransaction,
  { institutionId, studyId, now, isDemonstration }: Asked,
  { project, withheld, hasWords }: WithheldProject,
): Promise<Decided<OwnFile>> => {
  const study = await findStudy(trx, institutionId, studyId);
  if (study === undefined) return refuse({ code: 'study-unknown' });
  const figures = await loadPollFigures(trx, institutionId, studyId);
  const count = figures.reduce((sum, { objections }) => sum + objections.length, 0);
  if (count > 0) return refuse({ code: 'study-package-objections', params: { count } });
  const record = await findRecord(trx, institutionId, studyId, study.version);
  if (record === undefined) throw new Error(`study ${studyId} has no record of version ${study.version}`);
  const madeOn = dayOf(now.toISOString(), nationalTimeZone);
  const parts = {
    institution: await findInstitutionName(trx, institutionId),
    study,
    record,
    project,
    withheld,
    figures,
    madeOn,
    isDemonstration,
  };
  const body = Readable.from(studyPackage.zipOf({ ...parts, hasTranscripts: hasWords }));
  return accept({ name: 'study-package.zip', type: 'application/zip', body });
};

/**
 * A study in one of the forms in which it leaves, without what consent keeps back. Refused where there is no such study, a codebook without codes, and
 * a package while the words beside a figure have objections.
 */
export const exportStudyAs = async (
  trx: RegisterTransaction,
  form: StudyForm,
  asked: Asked,
): Promise<Decided<OwnFile>> => {
  const { institutionId, studyId, reader } = asked;
  const use = form === 'package' ? 'archived' : 'quoted';
  const loaded = await loadWithheldProject(trx, institutionId, studyId, { reader, use });
  if (loaded === undefined) return refuse({ code: 'study-unknown' });
  const { project } = loaded;
  switch (form) {
    case 'project':
      return accept({ name: 'study.qdpx', type: 'application/zip', body: Readable.from(writeQdpx(project)) });
    case 'codebook': {
      const codebook = writeQdc(project);
      return codebook === undefined
        ? refuse({ code: 'codebook-empty' })
        : accept({ name: 'codebook.qdc', type: 'application/xml', body: Buffer.from(codebook) });
    }
    case 'quotes-csv':
      return accept({
        ...{ name: 'quotes.csv', type: csv },
        body: Readable.from(
          (function* () {
            yield byteOrderMark;
            yield* quotesCsv(project);
          })(),
        ),
      });
    case 'quotes-xlsx':
      return accept({
        name: 'quotes.xlsx',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        body: Readable.from(quotesXlsx(project)),
      });
    case 'memos':
      return accept({ name: 'memos.csv', type: csv, body: Buffer.from(byteOrderMark + memosCsv(project)) });
    case 'package':
      return packageOf(trx, asked, loaded);
  }
};
