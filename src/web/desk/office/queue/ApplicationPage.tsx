import { Link } from '@tanstack/react-router';
import {
  confirmEligibility,
  exportApplication,
  refuseEligibility,
} from '../../../../contract/application.ts';
import { downloadFile } from '../../../../contract/draft.ts';
import type { ApplicationView } from '../../../../contract/application.ts';
import { formatDateTime } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { applicationStates } from '../../../../core/application/states.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { apiAddress } from '../api-address.ts';
import { History } from '../../journal/History.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useKeep } from '../use-keep.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { Answers } from './Answers.tsx';
import { Notes } from './Notes.tsx';
import { useApplication } from './use-application.ts';

const mayMove = (application: ApplicationView, by: string): boolean =>
  applicationStates.moves.some((move) => move.by === by && move.from.includes(application.status));

const commands = { confirm: 'confirm-eligibility', refuse: 'refuse-eligibility' } as const satisfies Record<
  string,
  (typeof confirmEligibility | typeof refuseEligibility)['permission']
>;

const Eligibility = ({ application }: { readonly application: ApplicationView }) => {
  const locale = useLocale();
  const say = useSay();
  const keep = useKeep();
  const { id, status } = application;
  const [canConfirm, canRefuse] = [
    mayMove(application, commands.confirm),
    mayMove(application, commands.refuse),
  ];
  return (
    <section aria-labelledby="eligibility-title">
      <h2 id="eligibility-title">{say('office.eligibility')}</h2>
      <p>{say(`office.eligibility.${status}`)}</p>
      {canConfirm || canRefuse ? (
        <p className="form-actions">
          {canConfirm ? (
            <Link to={keep(deskPaths.confirmEligibility(locale, id))}>{say('office.confirm')}</Link>
          ) : undefined}
          {canRefuse ? (
            <Link to={keep(deskPaths.refuseEligibility(locale, id))}>{say('office.refuse')}</Link>
          ) : undefined}
        </p>
      ) : undefined}
    </section>
  );
};

const Files = ({ application }: { readonly application: ApplicationView }) => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, files } = application;
  if (files.length === 0) return undefined;
  return (
    <section aria-labelledby="files-title">
      <h2 id="files-title">{say('office.files')}</h2>
      <ul>
        {files.map(({ id, name, bytes }) => (
          <li key={id}>
            <a href={apiAddress(downloadFile, { institutionId, id })} download>
              {name}
            </a>{' '}
            {say('office.file-size', { size: formatNumber(Math.max(1, Math.ceil(bytes / 1024)), locale) })}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Letters = ({ mails }: { readonly mails: ApplicationView['mails'] }) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  return (
    <section aria-labelledby="letters-title">
      <h2 id="letters-title">{say('office.letters')}</h2>
      <DataTable
        caption={say('office.letters')}
        isCaptionSeen={false}
        columns={[
          {
            key: 'at',
            title: say('desk.history.when'),
            renderCell: ({ createdAt }) => formatDateTime(createdAt, locale, timeZone),
          },
          { key: 'subject', title: say('office.letter-subject'), renderCell: ({ subject }) => subject },
          {
            key: 'state',
            title: say('office.status'),
            renderCell: ({ state }) => say(`office.letter.${state}`),
          },
        ]}
        rows={mails}
        rowKey={({ id }) => id}
        empty={<p>{say('office.letters-empty')}</p>}
      />
    </section>
  );
};

/** An application as it was submitted, with what the office does about it. */
export const ApplicationPage = () => {
  const locale = useLocale();
  const say = useSay();
  const keep = useKeep();
  const timeZone = useTimeZone();
  const application = useApplication();
  const { id, institutionId, applicant, reference, callTitle, submittedAt, version, sections } = application;
  const file = (format: 'pdf' | 'json') =>
    `${apiAddress(exportApplication, { institutionId, id })}?format=${format}`;
  return (
    <DeskPage
      title={applicant}
      breadcrumb={{ to: keep(deskPaths.queue(locale)), label: say('office.applications') }}
      actions={
        <>
          <a href={file('pdf')} download>
            PDF
          </a>
          <a href={file('json')} download>
            JSON
          </a>
        </>
      }
    >
      <dl className="facts">
        <dt>{say('office.status')}</dt>
        <dd>
          <span className={`state state-${application.status}`}>
            {say(`office.status.${application.status}`)}
          </span>
        </dd>
        <dt>{say('office.reference')}</dt>
        <dd>{reference}</dd>
        <dt>{say('programme.call')}</dt>
        <dd>
          {callTitle[locale]},{' '}
          {say('programme.call.version-number', { number: String(application.callVersion) })}
        </dd>
        {sections.length === 0 ? undefined : (
          <>
            <dt>{say('office.language')}</dt>
            <dd>{say(`office.language.${application.locale}`)}</dd>
          </>
        )}
        <dt>{say('office.submitted')}</dt>
        <dd>
          {formatDateTime(submittedAt, locale, timeZone)}
          {version > 1 ? `, ${say('office.submission', { number: String(version) })}` : undefined}
        </dd>
        <dt>{say('programme.call.fingerprint')}</dt>
        <dd>
          <code>{application.documentSha256}</code>
        </dd>
      </dl>
      <Eligibility application={application} />
      <Answers sections={sections} language={application.locale} />
      <Files application={application} />
      <Notes application={application} />
      <Letters mails={application.mails} />
      <History records={[{ institutionId, noun: 'application', id }]} />
    </DeskPage>
  );
};
