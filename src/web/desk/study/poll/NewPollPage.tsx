import { useParams } from '@tanstack/react-router';
import { draftPoll } from '../../../../contract/study-poll.ts';
import { readSession } from '../../../../contract/study-session.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { pollDraft } from './poll-draft.ts';
import { PollForm } from './PollForm.tsx';

/** Drafts a question for a session. */
export const NewPollPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { institutionId = '', studyId = '', sessionId = '' } = useParams({ strict: false });
  const draft = useCommand(draftPoll);
  const back = deskPaths.studySession(locale, institutionId, studyId, sessionId);
  return (
    <DeskPage
      title={say('study-session.polls.new')}
      lead={say('study-session.poll.new.lead')}
      breadcrumb={{ to: back, label: say('study-session.title') }}
    >
      <PollForm
        initial={pollDraft.empty}
        back={back}
        isBusy={draft.isBusy}
        onSend={async (body) => {
          const sent = await draft.send({ params: { institutionId, studyId, sessionId }, body });
          if (sent.ok) {
            await forget(readSession);
            await go(back);
          }
          return sent;
        }}
      />
    </DeskPage>
  );
};
