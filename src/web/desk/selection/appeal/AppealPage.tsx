import { formatDateTime } from '../../../../core/basics/format-date.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { AppealAnswer } from './AppealAnswer.tsx';
import { AppealReview } from './AppealReview.tsx';
import { useAppeals } from './use-appeals.ts';

/** One appeal: its grounds, the reviews it is about, and the answer. */
export const AppealPage = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const id = usePart('appealId');
  const { callId, appeals } = useAppeals();
  const appeal = appeals.find((candidate) => candidate.id === id);
  if (appeal === undefined) return <NotFoundPage />;
  const at = (instant: string) => formatDateTime(instant, locale, timeZone);
  return (
    <DeskPage
      title={say('selection.appeal.title', { reference: appeal.reference })}
      breadcrumb={{ to: deskPaths.appeals(locale, callId), label: say('selection.room.appeals') }}
    >
      <Facts
        rows={[
          { title: say('office.status'), value: say(`selection.appeal.${appeal.status}`) },
          { title: say('selection.outcome'), value: say(`selection.outcome.${appeal.outcome}`) },
          { title: say('selection.appeal.filed-at'), value: at(appeal.filedAt) },
          ...(appeal.decidedAt === null
            ? []
            : [{ title: say('selection.appeal.decided-at'), value: at(appeal.decidedAt) }]),
          ...(appeal.reason === null
            ? []
            : [{ title: say('desk.reason'), value: <span className="written">{appeal.reason}</span> }]),
          ...(appeal.remedy === null
            ? []
            : [
                {
                  title: say('selection.appeal.remedy'),
                  value: say(`selection.appeal.remedy.${appeal.remedy}`),
                },
              ]),
        ]}
      />
      <h2>{say('selection.appeal.grounds')}</h2>
      <p className="written">{appeal.grounds}</p>
      <h2>{say('selection.appeal.reviews')}</h2>
      {appeal.reviews.map((review, index) => (
        <AppealReview
          key={review.assignmentId}
          review={review}
          number={index + 1}
          criteria={appeal.criteria}
        />
      ))}
      {appeal.status === 'filed' ? (
        <>
          <h2>{say('selection.appeal.answer')}</h2>
          <AppealAnswer appeal={appeal} />
        </>
      ) : undefined}
    </DeskPage>
  );
};
