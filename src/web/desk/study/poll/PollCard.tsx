import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PollView } from '../../../../contract/study-poll.ts';
import type { StudySessionStatus } from '../../../../core/study/standing/session-standing.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { groupWords } from '../../../study/group-words.ts';
import { Action } from '../../../ui/Action.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { ConfirmStep } from '../session/ConfirmStep.tsx';
import { PollCounts } from './PollCounts.tsx';
import { PollSums } from './PollSums.tsx';
import { useMovePoll } from './use-move-poll.ts';

/** One poll beside the running session: how it stands, results behind a switch until it is closed, open, close, drop. */
export const PollCard = ({
  poll,
  here,
  sessionStatus,
  isAnotherOpen,
  place,
}: {
  readonly poll: PollView;
  /** Who came. */
  readonly here: number;
  readonly sessionStatus: StudySessionStatus;
  /** A question is open on the phones. */
  readonly isAnotherOpen: boolean;
  readonly place: { readonly institutionId: string; readonly studyId: string };
}) => {
  const locale = useLocale();
  const say = useSay();
  const { move, isBusy, refusal } = useMovePoll(place);
  const [asked, setAsked] = useState<'close' | 'drop'>();
  const [isShown, setShown] = useState(false);
  const { id, number, kind, answersAre, takenBy, status, content } = poll;
  const question = groupWords(content.question, locale);
  const page = deskPaths.studyPoll(locale, place.institutionId, place.studyId, id);
  const about = say('study-session.poll.one', { number: String(number) });
  const whyNotOpen =
    sessionStatus === 'planned' || (sessionStatus === 'ended' && takenBy === 'phone')
      ? say('refusal.session-not-running')
      : isAnotherOpen && takenBy === 'phone'
        ? say('refusal.poll-another-open')
        : undefined;
  return (
    <>
      <h3 lang={question.lang}>
        {number}. {question.text}
      </h3>
      <p className="field-hint">
        {[
          say(`study-session.poll.status.${status}`),
          say(`study-session.poll.kind.${kind}`),
          say(`study-session.poll.${answersAre}`),
          say(`study-session.poll.${takenBy}`),
        ].join(' · ')}
      </p>
      {status === 'drafted' ? undefined : <PollSums poll={poll} here={here} />}
      {status === 'closed' || (status === 'open' && isShown) ? <PollCounts poll={poll} /> : undefined}
      {status === 'open' ? (
        <p>
          {isShown ? undefined : <span>{say('study-session.poll.hidden')} </span>}
          <button type="button" className="plain" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
            {say(isShown ? 'study-session.poll.hide' : 'study-session.poll.show')}
          </button>
        </p>
      ) : undefined}
      {refusal === undefined ? undefined : (
        <p role="alert" className="field-fault">
          {refusalSentence(locale, refusal)}
        </p>
      )}
      {asked === undefined ? (
        <div className="form-actions">
          {status === 'drafted' ? (
            <Action
              label={say('study-session.poll.open')}
              about={about}
              isMain
              isBusy={isBusy}
              reason={whyNotOpen}
              onAct={() => void move(id, 'open')}
            />
          ) : undefined}
          {status === 'open' ? (
            <Action
              label={say('study-session.poll.close')}
              about={about}
              isMain
              onAct={() => setAsked('close')}
            />
          ) : undefined}
          {status === 'drafted' || status === 'open' ? (
            <Action label={say('study-session.poll.drop')} about={about} onAct={() => setAsked('drop')} />
          ) : undefined}
          <Link to={page}>
            {say(
              status === 'drafted'
                ? 'study-session.poll.edit'
                : status === 'open' && takenBy === 'hand'
                  ? 'study-session.poll.enter'
                  : 'study-session.poll.view',
            )}
            <span className="unseen"> {about}</span>
          </Link>
        </div>
      ) : (
        <ConfirmStep
          title={`${about}: ${say(asked === 'close' ? 'study-session.poll.close' : 'study-session.poll.drop')}`}
          isBusy={isBusy}
          isDangerous={asked === 'drop'}
          onYes={() => void move(id, asked).then(() => setAsked(undefined))}
          onNo={() => setAsked(undefined)}
        >
          {say(asked === 'close' ? 'study-session.poll.close.ask' : 'study-session.poll.drop.ask')}
        </ConfirmStep>
      )}
    </>
  );
};
