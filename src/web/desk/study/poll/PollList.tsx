import { Link } from '@tanstack/react-router';
import { deskPaths } from '../../../desk-paths.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import type { SessionView } from '../session/use-session.ts';
import { PollCard } from './PollCard.tsx';

/** The polls of a session, with what can be done with each. */
export const PollList = ({
  view: { session, polls, people },
  params,
}: {
  readonly view: SessionView;
  readonly params: { readonly institutionId: string; readonly studyId: string; readonly sessionId: string };
}) => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, studyId, sessionId } = params;
  const here = people.filter(({ cameAt }) => cameAt !== null).length;
  const isAnotherOpen = polls.some(({ status, takenBy }) => status === 'open' && takenBy === 'phone');
  return (
    <section>
      <h2>{say('study-session.polls')}</h2>
      {polls.length === 0 ? (
        <p>{say('study-session.polls.empty')}</p>
      ) : (
        <ul className="poll-list">
          {polls.map((poll) => (
            <li key={poll.id} className={poll.status === 'open' ? 'open' : undefined}>
              <PollCard
                poll={poll}
                here={here}
                sessionStatus={session.status}
                isAnotherOpen={isAnotherOpen}
                place={{ institutionId, studyId }}
              />
            </li>
          ))}
        </ul>
      )}
      <Link to={deskPaths.newPoll(locale, institutionId, studyId, sessionId)}>
        {say('study-session.polls.new')}
      </Link>
    </section>
  );
};
