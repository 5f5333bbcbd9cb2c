import {
  listAssignments,
  listReviewers,
  readSelection,
  releaseAssignment,
} from '../../../../contract/selection.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { ReasonPage } from '../../office/ReasonPage.tsx';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { useAssignments } from './use-assignments.ts';

/** Takes one review back, with a reason, so that somebody else may write it. */
export const ReleaseReviewPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const callId = usePart('callId');
  const id = usePart('assignmentId');
  const release = useCommand(releaseAssignment);
  const assignment = useAssignments().find((candidate) => candidate.id === id);
  if (assignment === undefined) return <NotFoundPage />;
  const { institutionId, reference, reviewer } = assignment;
  const back = deskPaths.reviewList(locale, callId);
  return (
    <ReasonPage
      title={say('selection.release.title')}
      back={{ to: back, label: say('selection.room.reviews') }}
      what={<p>{say('selection.release.what', { reference, reviewer })}</p>}
      submit={say('selection.release.do')}
      hint={say('selection.release.hint')}
      send={async (reason) => {
        const sent = await release.send({ params: { institutionId, id }, body: { reason } });
        if (sent.ok) {
          await forget(listAssignments, listReviewers, readSelection);
          await go(back);
        }
        return sent;
      }}
    />
  );
};
