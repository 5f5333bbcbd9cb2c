import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  listStudies,
  readCoreq,
  readStudy,
  writeStudy,
  type StudyView,
} from '../../../../contract/study-setup.ts';
import type { StudyRecord } from '../../../../core/study/record/study-record.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { call } from '../../../api.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { RecordConflict } from './RecordConflict.tsx';
import { recordFaults } from './record-faults.ts';
import { recordPageNames, type RecordPage } from './record-page-names.ts';
import { recordPages } from './record-pages.ts';
import { RecordPageFields } from './RecordPageFields.tsx';
import { tidyRecord } from './tidy-record.ts';
import type { useStudy } from './use-study.ts';
import './study-setup.css';

/** The record as one page of it is written: what is typed stays until it is saved, whatever others save meanwhile. */
export const RecordForm = ({
  institutionId,
  studyId,
  study,
  isAnalyst,
  mayWrite,
  page,
}: ReturnType<typeof useStudy> & { readonly page: RecordPage }) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const write = useCommand(writeStudy);
  const [base, setBase] = useState({ version: study.version, record: study.record });
  const [record, setRecord] = useState(study.record);
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const [saved, setSaved] = useState<string>();
  const [newest, setNewest] = useState<StudyView>();
  const [isWrongDay, setWrongDay] = useState(false);
  const params = { institutionId, studyId };

  const start = (version: number, from: StudyRecord): void => {
    setBase({ version, record: from });
    setRecord(from);
    setNewest(undefined);
    setFaults([]);
  };
  const send = async (baseVersion: number, given: StudyRecord): Promise<void> => {
    const tidy = tidyRecord(given);
    const found = [
      ...recordFaults(tidy, say),
      ...(isWrongDay ? [{ field: 'heldOn', message: say('study-desk.date-wrong') }] : []),
    ];
    setFaults(found);
    setSaved(undefined);
    if (found.length > 0) return;
    const sent = await write.send({ params, body: { baseVersion, record: tidy } });
    if (sent.ok) {
      const { version } = sent.value;
      start(version, tidy);
      setSaved(
        version === baseVersion
          ? say('study-desk.unchanged')
          : say('study-desk.saved', { version: formatNumber(version, locale) }),
      );
      await forget(readStudy, listStudies, readCoreq);
      return;
    }
    setFaults([{ message: refusalSentence(locale, sent.refusal) }]);
    if (sent.refusal.code !== 'study-changed') return;
    const read = await call(readStudy, { params });
    if (read.ok) setNewest(read.value);
  };
  /** The newest version with what stands on this page. */
  const mineOver = (of: StudyView): StudyRecord => ({
    ...of.record,
    ...Object.fromEntries(recordPages[page].map((part) => [part, record[part]])),
  });
  const next = recordPageNames[recordPageNames.indexOf(page) + 1];
  return (
    <DeskPage
      title={say(`study-desk.page.${page}`)}
      breadcrumb={{ to: deskPaths.study(locale, institutionId, studyId), label: study.title }}
      faults={faults}
    >
      {mayWrite ? undefined : (
        <Notice>{say(isAnalyst ? 'study-desk.closed-notice' : 'study-desk.reader-notice')}</Notice>
      )}
      {newest === undefined ? undefined : (
        <RecordConflict
          base={base.record}
          newest={newest}
          page={page}
          isBusy={write.isBusy}
          onMine={() => void send(newest.version, mineOver(newest))}
          onTake={() => start(newest.version, newest.record)}
        />
      )}
      <Form
        label={say(`study-desk.page.${page}`)}
        submit={say('study-desk.save')}
        isBusy={write.isBusy}
        isReadOnly={!mayWrite}
        onSubmit={(event) => {
          event.preventDefault();
          void send(base.version, record);
        }}
        beside={
          <span aria-live="polite">
            {saved === undefined ? undefined : (
              <>
                {saved}{' '}
                {next === undefined ? (
                  <Link to={deskPaths.registerStudy(locale, institutionId, studyId)}>
                    {say('study-desk.next', { page: say('study-desk.row.register') })}
                  </Link>
                ) : (
                  <Link to={deskPaths.studyRecord(locale, institutionId, studyId, next)}>
                    {say('study-desk.next', { page: say(`study-desk.page.${next}`) })}
                  </Link>
                )}
              </>
            )}
          </span>
        }
      >
        <fieldset className="study-fields" disabled={!mayWrite}>
          <RecordPageFields
            key={base.version}
            page={page}
            study={study}
            record={record}
            onChange={(part) => {
              setSaved(undefined);
              setRecord((before) => ({ ...before, ...part }));
            }}
            faultOf={(field) => faults.find((fault) => fault.field === field)?.message}
            onWrongDay={setWrongDay}
          />
        </fieldset>
      </Form>
    </DeskPage>
  );
};
