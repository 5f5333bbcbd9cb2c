import { listReviewers, readSelection, removeReviewer } from '../../../../contract/selection.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { ReasonPage } from '../../office/ReasonPage.tsx';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { useReviewers } from './use-reviewers.ts';

/** Takes a reviewer out of the pool, with a reason. */
export const RemoveReviewerPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const callId = usePart('callId');
  const accountId = usePart('accountId');
  const remove = useCommand(removeReviewer);
  const candidate = useReviewers().find((reviewer) => reviewer.accountId === accountId);
  if (candidate?.pool === undefined || candidate.pool === null) return <NotFoundPage />;
  const { id, load, submitted } = candidate.pool;
  const open = load - submitted;
  const back = deskPaths.reviewers(locale, callId);
  return (
    <ReasonPage
      title={say('selection.reviewer.remove-title', { name: candidate.name })}
      back={{ to: back, label: say('selection.room.pool') }}
      what={
        <>
          <p>{say('selection.reviewer.remove-what')}</p>
          {open === 0 ? undefined : (
            <p>{say('selection.reviewer.remove-open', { count: open, shown: formatNumber(open, locale) })}</p>
          )}
        </>
      }
      submit={say('selection.reviewer.remove-do')}
      hint={say('selection.reviewer.reason-hint')}
      send={async (reason) => {
        const sent = await remove.send({ params: { callId, id }, body: { reason } });
        if (sent.ok) {
          await forget(listReviewers, readSelection);
          await go(back);
        }
        return sent;
      }}
    />
  );
};
