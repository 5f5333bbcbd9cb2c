import { paperFormats } from '../../../../core/basics/paper-formats.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { printTable7 } from '../../../../core/study/record/print-table-7.ts';
import { textOf } from '../../../../messages.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { StudyFileLinks } from './StudyFileLinks.tsx';
import { StudyTable } from './StudyTable.tsx';
import { usePrintedRecord } from './use-printed-record.ts';

/** The methodology as Table 7 of the paper prints it. */
export const Table7Page = () => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, studyId, study, printed } = usePrintedRecord();
  const rows = printTable7(
    printed,
    (key, params) => textOf(locale, `study-record.table-7.${key}`, params),
    (day) => formatDate(day, locale),
  );
  return (
    <DeskPage
      title={say('study-desk.table-7.title')}
      lead={say('study-desk.table-7.lead')}
      breadcrumb={{ to: deskPaths.study(locale, institutionId, studyId), label: study.title }}
    >
      <StudyFileLinks
        address={`/api/institutions/${institutionId}/studies/${studyId}/table-7-file`}
        formats={paperFormats}
      />
      <StudyTable caption={say('study-desk.table-7.title')} rows={rows} />
      <p className="source">{say('study-desk.table-7.source')}</p>
    </DeskPage>
  );
};
