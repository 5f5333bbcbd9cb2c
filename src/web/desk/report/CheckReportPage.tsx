import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listOwnReports, readReport, submitReport, type ReportView } from '../../../contract/report.ts';
import { deskPaths } from '../../desk-paths.ts';
import { ConfirmAction } from '../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import type { PageFault } from '../../ui/ErrorSummary.tsx';
import { Answers } from '../draft/Answers.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { pageSavers } from '../saving/page-savers.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { fieldAddress } from './field-address.ts';
import { reportAnswers } from './report-answers.ts';
import { reportVersions } from './report-versions.ts';
import { WritingOnly } from './WritingOnly.tsx';

const Checking = ({ report }: { readonly report: ReportView }) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const submit = useCommand(submitReport);
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const { institutionId, id, missing, callTitle } = report;
  const page = deskPaths.report(locale, institutionId, id);
  const partOf = (field = ''): string => {
    const [section] = field.split('.');
    const task = report.tasks.find(({ taskId }) => taskId === section);
    return task?.title ?? say(section === 'courses' ? 'report.courses' : 'report.experience');
  };
  const send = async (): Promise<void> => {
    await pageSavers.flush();
    if (!pageSavers.isSaved(id)) {
      setFaults([{ message: say('application.check.unsaved') }]);
      return;
    }
    const sent = await submit.send({
      params: { institutionId, id },
      body: { versions: reportVersions(report) },
    });
    if (!sent.ok) {
      const { list = [] } = sent.refusal;
      const items = list.length === 0 ? [sent.refusal] : list;
      setFaults(items.map((item) => ({ message: refusalSentence(locale, item) })));
      await forget(readReport);
      return;
    }
    await forget(readReport, listOwnReports);
    await go(page);
  };
  return (
    <DeskPage
      title={say('report.check.title')}
      breadcrumb={{ to: page, label: say('report.back') }}
      lead={callTitle[locale]}
      faults={faults}
    >
      {missing.length === 0 ? undefined : (
        <section className="notice" aria-labelledby="missing-title">
          <h2 id="missing-title" className="notice-title">
            {say('report.check.missing')}
          </h2>
          <ul>
            {missing.map((item) => (
              <li key={`${item.code} ${item.field ?? ''}`}>
                <Link to={fieldAddress(locale, report, item.field ?? '', 'check')}>
                  {partOf(item.field)}: {refusalSentence(locale, item)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Answers
        sections={reportAnswers(report, locale)}
        changeAddress={(field) => fieldAddress(locale, report, field, 'check')}
      />
      {missing.length === 0 ? (
        <ConfirmAction
          label={say('report.check.submit')}
          isBusy={submit.isBusy}
          cancelTo={page}
          cancelLabel={say('report.back')}
          onConfirm={() => void send()}
        >
          <p>{say('report.check.final')}</p>
        </ConfirmAction>
      ) : (
        <p className="action-reason">{say('report.check.incomplete')}</p>
      )}
    </DeskPage>
  );
};

/** The report as it will read, what it still lacks, and that submitting fixes it. */
export const CheckReportPage = () => {
  const say = useSay();
  return (
    <WritingOnly title={say('report.check.title')}>{(report) => <Checking report={report} />}</WritingOnly>
  );
};
