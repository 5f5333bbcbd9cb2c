import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listCalls, type CallView } from '../../contract/programme.ts';
import { formatDateTime } from '../../core/basics/format-date.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import { deskPaths } from '../desk-paths.ts';
import type { AwardOutcome } from '../../core/award/award.ts';
import { statusWords } from './application/status-words.ts';
import { useOutcomes } from './award/use-outcomes.ts';
import { deadlineText } from './call/deadline-text.ts';
import { isBeingWritten } from './is-being-written.ts';
import { queryOf } from './query-of.ts';
import { useLocale } from './use-locale.ts';
import { useOwnApplications, type OwnApplication } from './use-own-applications.ts';
import { useSay } from './use-say.ts';

const OwnRow = ({
  application,
  outcome,
}: {
  readonly application: OwnApplication;
  /** Of the decision, once it has arrived. */
  readonly outcome: AwardOutcome | undefined;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { call, draftId, institutionId, applicationId, status, missing, reference, submittedAt, groupId } =
    application;
  const title = call.rules.title[locale];
  const isWriting = status === null || status === 'reopened';
  const canWrite = isBeingWritten(application);
  const words = statusWords(status, call.state);
  const counted = { count: missing, shown: formatNumber(missing, locale) };
  if (outcome !== undefined && applicationId !== null) {
    return (
      <li>
        <Link to={deskPaths.decision(locale, institutionId, applicationId)}>
          {say('award.decision.read', { title })}
        </Link>
        <p>
          <strong>{say(`award.outcome.${outcome}`)}</strong>
        </p>
      </li>
    );
  }
  return (
    <li>
      {isWriting || applicationId === null ? (
        <Link to={deskPaths.draft(locale, institutionId, draftId)}>
          {say(canWrite ? 'application.home.go-on' : 'application.home.read-draft', { title })}
        </Link>
      ) : (
        <Link to={deskPaths.ownApplication(locale, institutionId, applicationId)}>
          {say('application.home.read', { title })}
        </Link>
      )}
      <p>
        <strong>{say(words.status)}</strong>
        {groupId === null ? '' : `, ${say('application.home.group').toLowerCase()}`}
        {isWriting ? `. ${deadlineText(call, locale)}` : ''}
      </p>
      {canWrite ? (
        <p>{missing === 0 ? say('application.home.ready') : say('application.home.missing', counted)}</p>
      ) : undefined}
      {words.advice === undefined ? undefined : <p>{say(words.advice)}</p>}
      {reference === null || submittedAt === null || isWriting ? undefined : (
        <p className="label">
          {say('application.home.submitted', {
            date: formatDateTime(submittedAt, locale, call.rules.timeZone),
            reference,
          })}
        </p>
      )}
    </li>
  );
};

const CallRow = ({ call }: { readonly call: CallView }) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <li>
      <Link to={deskPaths.applyTo(locale, call.id)}>
        {say(call.state === 'open' ? 'application.home.see-call' : 'application.home.see-announced', {
          title: call.rules.title[locale],
        })}
      </Link>
      <p>{deadlineText(call, locale)}</p>
    </li>
  );
};

/** What an applicant has begun and sent, soonest deadline first, and which calls he may still apply to. */
export const OwnApplications = () => {
  const say = useSay();
  const own = useOwnApplications();
  const { calls } = useSuspenseQuery(queryOf(listCalls, {})).data;
  const others = calls.filter(({ id }) => !own.some(({ call }) => call.id === id));
  const open = others.filter(({ state }) => state === 'open');
  // One that he applies to already is among his own, and it would be wrong to say that none is open.
  const isOneOpen = calls.some(({ state }) => state === 'open');
  const announced = others.filter(({ state }) => state === 'announced');
  const byDeadline = (a: CallView, b: CallView) => a.rules.closesAt.localeCompare(b.rules.closesAt);
  const outcomes = useOutcomes(own);
  const rank = ({ status, call }: OwnApplication) =>
    (status === null || status === 'reopened') && call.state === 'open' ? 0 : 1;
  return (
    <>
      {own.length === 0 ? undefined : (
        <>
          <h2>{say('application.home.own')}</h2>
          <ul className="next-steps">
            {own
              .toSorted((a, b) => rank(a) - rank(b) || byDeadline(a.call, b.call))
              .map((application) => (
                <OwnRow
                  key={application.draftId}
                  application={application}
                  outcome={outcomes.get(application.applicationId ?? '')}
                />
              ))}
          </ul>
        </>
      )}
      {open.length === 0 && isOneOpen ? undefined : (
        <>
          <h2>{say('application.home.open-calls')}</h2>
          {open.length === 0 ? (
            <p className="empty-state">{say('application.home.no-calls')}</p>
          ) : (
            <ul className="next-steps">
              {open.toSorted(byDeadline).map((call) => (
                <CallRow key={call.id} call={call} />
              ))}
            </ul>
          )}
        </>
      )}
      {announced.length === 0 ? undefined : (
        <>
          <h2>{say('application.home.announced')}</h2>
          <ul className="next-steps">
            {announced.toSorted(byDeadline).map((call) => (
              <CallRow key={call.id} call={call} />
            ))}
          </ul>
        </>
      )}
    </>
  );
};
