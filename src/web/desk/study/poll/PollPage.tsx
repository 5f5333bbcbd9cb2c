import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { changePoll, readPoll } from '../../../../contract/study-poll.ts';
import { readSession } from '../../../../contract/study-session.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { groupWords } from '../../../study/group-words.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { queryOf } from '../../query-of.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { EnterAnswers } from './EnterAnswers.tsx';
import { pollDraft } from './poll-draft.ts';
import { PollCounts } from './PollCounts.tsx';
import { PollForm } from './PollForm.tsx';
import { PollSums } from './PollSums.tsx';
import '../session/session.css';

/** A poll by itself: its draft to change, answers to enter by hand, or what was answered. */
export const PollPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { institutionId = '', studyId = '', pollId = '' } = useParams({ strict: false });
  const params = { institutionId, studyId, pollId };
  const { data } = useSuspenseQuery({
    ...queryOf(readPoll, { params }),
    refetchInterval: (query) => (query.state.data?.poll.status === 'open' ? 3000 : false),
  });
  const change = useCommand(changePoll);
  const { poll, people, sessionNumber } = data;
  const { status, takenBy, kind, answersAre, content, sessionId } = poll;
  const back = deskPaths.studySession(locale, institutionId, studyId, sessionId);
  const question = groupWords(content.question, locale);
  const here = people.filter(({ isThere }) => isThere).length;
  return (
    <DeskPage
      title={say('study-session.poll.one', { number: String(poll.number) })}
      lead={<span lang={question.lang}>{question.text}</span>}
      breadcrumb={{ to: back, label: say('study-session.one', { number: String(sessionNumber) }) }}
    >
      <p className="field-hint">
        {[
          say(`study-session.poll.status.${status}`),
          say(`study-session.poll.kind.${kind}`),
          say(`study-session.poll.${answersAre}`),
          say(`study-session.poll.${takenBy}`),
        ].join(' · ')}
      </p>
      {status === 'drafted' ? (
        <PollForm
          initial={pollDraft.of(poll)}
          back={back}
          isBusy={change.isBusy}
          onSend={async (body) => {
            const sent = await change.send({ params, body });
            if (sent.ok) {
              await forget(readSession, readPoll);
              await go(back);
            }
            return sent;
          }}
        />
      ) : undefined}
      {status === 'open' && takenBy === 'hand' ? (
        <EnterAnswers poll={poll} people={people} params={params} />
      ) : undefined}
      {status === 'open' || status === 'closed' ? (
        <>
          <PollSums poll={poll} here={here} />
          {status === 'closed' || takenBy === 'hand' ? <PollCounts poll={poll} /> : undefined}
        </>
      ) : undefined}
      {status === 'closed' ? (
        <Link to={deskPaths.studyFigure(locale, institutionId, studyId, pollId)}>
          {say('study-session.poll.figure')}
        </Link>
      ) : undefined}
    </DeskPage>
  );
};
