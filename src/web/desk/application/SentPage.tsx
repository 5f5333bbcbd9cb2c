import { Link } from '@tanstack/react-router';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { useOwnApplication } from './use-own-application.ts';

const next = ['1', '2', '3'] as const;

/** It was sent: the number under which it is found, and what happens now. */
export const SentPage = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const { id, institutionId, reference, submittedAt, callTitle } = useOwnApplication();
  return (
    <DeskPage
      title={say('application.sent.title')}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
    >
      <div className="confirmation">
        <p>{callTitle[locale]}</p>
        <p>
          {say('application.sent.reference')}
          <strong className="reference">{reference}</strong>
        </p>
        <p>{formatDateTime(submittedAt, locale, timeZone)}</p>
      </div>
      <p>{say('application.sent.mail')}</p>
      <h2>{say('application.sent.next')}</h2>
      <ol>
        {next.map((step) => (
          <li key={step}>{say(`application.sent.next.${step}`)}</li>
        ))}
      </ol>
      <p>
        <Link to={deskPaths.ownApplication(locale, institutionId, id)}>{say('application.sent.to')}</Link>
      </p>
    </DeskPage>
  );
};
