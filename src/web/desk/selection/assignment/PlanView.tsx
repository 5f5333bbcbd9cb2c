import { useSuspenseQuery } from '@tanstack/react-query';
import {
  assignReviews,
  listAssignments,
  listReviewers,
  planReviews,
  readSelection,
} from '../../../../contract/selection.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { Action } from '../../../ui/Action.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { queryOf } from '../../query-of.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { useSelection } from '../use-selection.ts';
import { PlanTables } from './PlanTables.tsx';

/** A proposal who judges what, to look at before it is applied; nothing is written until then. */
export const PlanView = ({ isThirds }: { readonly isThirds: boolean }) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const whyNot = useWhyNot();
  const { callId, callTitle } = useSelection();
  const assign = useCommand(assignReviews);
  const { data: plan } = useSuspenseQuery(
    queryOf(planReviews, { params: { callId }, query: { thirds: isThirds ? 'yes' : 'no' } }),
  );
  // Each institution keeps its own reviews: the office writes them from outside.
  const [first] = plan.reviews;
  const why = first === undefined ? undefined : whyNot('assign-reviewers', first.institutionId);
  const count = plan.reviews.length;
  const shown = formatNumber(count, locale);
  const experts = plan.reviews.filter(({ isExpert }) => isExpert).length;
  const apply = async (): Promise<void> => {
    const sent = await assign.send({
      params: { callId },
      body: {
        round: isThirds ? 2 : 1,
        reviews: plan.reviews.map(({ institutionId, applicationId, accountId }) => ({
          institutionId,
          applicationId,
          accountId,
        })),
      },
    });
    if (!sent.ok) return;
    await forget(planReviews, listAssignments, listReviewers, readSelection);
    await go(deskPaths.reviewList(locale, callId));
  };
  return (
    <DeskPage
      title={say(isThirds ? 'selection.thirds.title' : 'selection.plan.title')}
      breadcrumb={{ to: deskPaths.selection(locale, callId), label: callTitle[locale] }}
      lead={say(isThirds ? 'selection.thirds.what' : 'selection.plan.what')}
    >
      {assign.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, assign.refusal)}</Notice>}
      {count === 0 ? (
        <p>{say(plan.lacking.length === 0 ? 'selection.plan.empty' : 'selection.plan.none-free')}</p>
      ) : (
        <>
          <p>
            {say('selection.plan.sum', { count, shown, experts: formatNumber(experts, locale) })}{' '}
            {isThirds
              ? undefined
              : plan.parts > 1
                ? say('selection.plan.parts', { count: plan.parts, shown: formatNumber(plan.parts, locale) })
                : say('selection.plan.whole')}
          </p>
          <Action
            label={say('selection.plan.apply', { count, shown })}
            isMain
            isBusy={assign.isBusy}
            reason={why}
            onAct={() => void apply()}
          />
        </>
      )}
      <PlanTables plan={plan} />
    </DeskPage>
  );
};
