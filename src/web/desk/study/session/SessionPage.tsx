import { useState } from 'react';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { PollList } from '../poll/PollList.tsx';
import { BlockClock } from './BlockClock.tsx';
import { GuideList } from './GuideList.tsx';
import { PeopleList } from './PeopleList.tsx';
import { RoomCode } from './RoomCode.tsx';
import { SessionNotes } from './SessionNotes.tsx';
import { SessionSteps } from './SessionSteps.tsx';
import { useSession } from './use-session.ts';
import './session.css';

/** What a moderator leads a session by: the clock first, then questions, people, polls and notes. */
export const SessionPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { params, view, ahead } = useSession();
  const { institutionId, studyId } = params;
  const [isLarge, setLarge] = useState(false);
  const { session, guide, code, isRegistered } = view;
  const { number, status, plannedOn, startedAt, endedAt, block } = session;
  const isRunning = status === 'running';
  const room =
    code === null ? undefined : <RoomCode code={code} isLarge={isLarge} onSize={() => setLarge(!isLarge)} />;
  return (
    <DeskPage
      title={say('study-session.one', { number: String(number) })}
      lead={`${view.title} · ${say(`study-session.status.${status}`)}`}
      breadcrumb={{
        to: deskPaths.studySessions(locale, institutionId, studyId),
        label: say('study-session.title'),
      }}
    >
      {status === 'planned' && !isRegistered ? (
        <Notice>{say('study-session.not-registered')}</Notice>
      ) : undefined}
      {isLarge ? room : undefined}
      <div className="session-columns">
        <div className="session-lead">
          {isRunning ? (
            <BlockClock view={view} ahead={ahead} />
          ) : (
            <Facts
              rows={[
                { title: say('study-session.column.planned'), value: formatDate(plannedOn, locale) },
                ...(startedAt === null
                  ? []
                  : [{ title: say('study-session.facts.started'), value: <Moment at={startedAt} /> }]),
                ...(endedAt === null
                  ? []
                  : [{ title: say('study-session.facts.ended'), value: <Moment at={endedAt} /> }]),
              ]}
            />
          )}
          {status === 'ended' ? undefined : <SessionSteps view={view} params={params} />}
          <GuideList guide={guide} block={isRunning ? block : null} />
        </div>
        <div className="session-side">
          {isLarge ? undefined : room}
          <PeopleList view={view} params={params} />
          <PollList view={view} params={params} />
        </div>
        <div className="session-notes-part">
          <SessionNotes notes={view.notes} params={params} />
        </div>
      </div>
    </DeskPage>
  );
};
