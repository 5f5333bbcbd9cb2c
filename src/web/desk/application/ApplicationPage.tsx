import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readCall } from '../../../contract/programme.ts';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useOutcomes } from '../award/use-outcomes.ts';
import { Answers } from '../draft/Answers.tsx';
import { fileSize } from '../draft/file-size.ts';
import { History } from '../journal/History.tsx';
import { ObligationNotice } from '../obligation/ObligationNotice.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useOwnApplications } from '../use-own-applications.ts';
import { useSay } from '../use-say.ts';
import { OwnDeeds } from './OwnDeeds.tsx';
import { statusWords } from './status-words.ts';
import { useOwnApplication } from './use-own-application.ts';

/** The own application as it was sent, in the words in which it was sent. */
export const ApplicationPage = () => {
  const locale = useLocale();
  const say = useSay();
  const application = useOwnApplication();
  const { id, institutionId, reference, status, sections, files } = application;
  const { call } = useSuspenseQuery(queryOf(readCall, { params: { id: application.callId } })).data;
  const draftId = useOwnApplications().find((own) => own.applicationId === id)?.draftId;
  const outcome = useOutcomes([{ institutionId, applicationId: id, status, call }]).get(id);
  const words = statusWords(status, call.state);
  const base = `/api/institutions/${encodeURIComponent(institutionId)}`;
  const exported = (format: 'pdf' | 'json') =>
    `${base}/applications/${encodeURIComponent(id)}/export?format=${format}`;
  return (
    <DeskPage
      title={say('application.own.title', { reference })}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      actions={
        <>
          <Button component="a" href={exported('pdf')} download variant="default">
            {say('application.own.pdf')}
          </Button>
          <Button component="a" href={exported('json')} download variant="default">
            {say('application.own.json')}
          </Button>
        </>
      }
    >
      {outcome === undefined ? (
        <Notice isDone={status === 'submitted' || status === 'eligible'}>
          <p>
            <strong>{say(words.status)}.</strong> {words.advice === undefined ? undefined : say(words.advice)}
          </p>
          {words.status === 'application.status.reopened' && draftId !== undefined ? (
            <p>
              <Link to={deskPaths.draft(locale, institutionId, draftId)}>{say('application.own.go-on')}</Link>
            </p>
          ) : undefined}
        </Notice>
      ) : (
        <Notice isDone={outcome === 'awarded'}>
          <p>
            <strong>{say(`award.outcome.${outcome}`)}.</strong>{' '}
            <Link to={deskPaths.decision(locale, institutionId, id)}>{say('award.decision.read-why')}</Link>
          </p>
        </Notice>
      )}
      <ObligationNotice of={{ applicationId: id }} />
      <Facts
        rows={[
          {
            title: say('application.own.call'),
            value: (
              <Link to={deskPaths.applyTo(locale, application.callId)}>{application.callTitle[locale]}</Link>
            ),
          },
          {
            title: say('application.own.sent'),
            value: formatDateTime(application.submittedAt, locale, call.rules.timeZone),
          },
          { title: say('application.own.version'), value: formatNumber(application.version, locale) },
          {
            title: say('application.own.fingerprint'),
            value: <code>{application.documentSha256}</code>,
          },
        ]}
      />
      <div lang={application.locale}>
        <Answers sections={sections} />
      </div>
      {files.length === 0 ? undefined : (
        <>
          <h2>{say('application.own.files')}</h2>
          <ul>
            {files.map((file) => (
              <li key={file.id}>
                <a href={`${base}/files/${encodeURIComponent(file.id)}`} download={file.name}>
                  {file.name}
                </a>{' '}
                <span className="label">{fileSize(file.bytes, locale)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <OwnDeeds application={application} call={call} />
      <History records={[{ institutionId, noun: 'application', id }]} />
    </DeskPage>
  );
};
