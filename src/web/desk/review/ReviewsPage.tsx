import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listReviews } from '../../../contract/review.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { taskKinds } from '../../../core/programme/rules.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { TaskRows } from '../../ui/TaskRows.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import { dueText } from './due-text.ts';
import { reviewCode } from './review-code.ts';
import { queueParts, type QueuedReview } from './queue-parts.ts';

const parts = ['answer', 'write', 'done'] as const;

/** The own queue of a reviewer: what waits for an answer, what is to be judged, what is finished. */
export const ReviewsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const { reviews } = useSuspenseQuery({ ...queryOf(listReviews, {}), staleTime: 0 }).data;
  const queue = queueParts(reviews);
  const statusOf = ({ status, marked, criteria }: QueuedReview): string => {
    if (status === 'accepted') {
      return marked === criteria
        ? say('review.status.ready')
        : say('review.status.progress', {
            marked: formatNumber(marked, locale),
            criteria: formatNumber(criteria, locale),
          });
    }
    return say(status === 'submitted' ? 'review.status.submitted' : 'review.status.invited');
  };
  const kindsOf = ({ tasks }: QueuedReview): string => {
    const kinds = taskKinds.filter((kind) => tasks.includes(kind));
    return say('review.tasks', {
      kinds: kinds.map((kind) => say(`application.task-kind.${kind}`)).join(', '),
    });
  };
  const isEmpty = parts.every((part) => queue[part].length === 0);
  return (
    <DeskPage
      title={say('review.title')}
      lead={say('review.lead')}
      actions={<Link to={deskPaths.reviewConflicts(locale)}>{say('review.conflicts')}</Link>}
    >
      {isEmpty ? (
        <div className="empty-state">
          <p>{say('review.queue.empty')}</p>
          <p>
            <Link to={deskPaths.reviewConflicts(locale)}>{say('review.queue.empty-advice')}</Link>
          </p>
        </div>
      ) : queue.answer.length + queue.write.length === 0 ? (
        <p className="empty-state">{say('review.queue.nothing-left')}</p>
      ) : undefined}
      {parts.map((part) =>
        queue[part].length === 0 ? undefined : (
          <section key={part} aria-labelledby={`queue-${part}`}>
            <h2 id={`queue-${part}`}>{say(`review.queue.${part}`)}</h2>
            <TaskRows
              label={say(`review.queue.${part}`)}
              rows={queue[part].map((review) => ({
                key: review.id,
                to: deskPaths.review(locale, review.id),
                label: say('review.row', { code: reviewCode(review.id) }),
                hint: (
                  <>
                    {review.callTitle[locale]}.{' '}
                    {part === 'done' ? undefined : <>{dueText(review.dueOn, today, locale)}. </>}
                    {review.tasks.length === 0 ? undefined : <>{kindsOf(review)}. </>}
                    {say('review.written-in', { language: say(`office.language.${review.locale}`) })}
                  </>
                ),
                status: statusOf(review),
                isDone: part === 'done',
              }))}
            />
          </section>
        ),
      )}
    </DeskPage>
  );
};
