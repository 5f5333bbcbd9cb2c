import { dayOf, formatDate } from '../../../core/basics/format-date.ts';
import type { SelectionStatus } from '../../../core/review/selection.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';

const stages = ['opening', 'reviewing', 'deliberating', 'listed', 'decided', 'appeals'] as const;
type Stage = (typeof stages)[number];

/** What is known of a selection's course; dates are there as far as the reader may see them. */
interface Course {
  readonly status: SelectionStatus;
  readonly openedAt?: string;
  readonly reviewsDueOn?: string;
  readonly listedAt?: string | null;
  readonly decidedAt?: string | null;
  readonly appealUntil?: string | null;
}

/** Place of the stage that is going on; past the last one when all is over. */
const placeOf = (course: Course | null, now: string): number => {
  if (course === null) return 0;
  const { status, appealUntil } = course;
  if (status === 'decided') return now <= (appealUntil ?? '') ? stages.indexOf('appeals') : stages.length;
  return stages.indexOf(status === 'listed' ? 'decided' : status);
};

/** Stages of a selection in their order, with the dates that are known and where it stands. */
export const SelectionStages = ({
  course,
  now,
}: {
  readonly course: Course | null;
  readonly now: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const day = (instant: string | null | undefined) =>
    instant === null || instant === undefined ? undefined : formatDate(dayOf(instant, timeZone), locale);
  const by = (date: string | undefined) =>
    date === undefined ? undefined : say('selection.stage.by', { date });
  const dates: Readonly<Record<Stage, string | undefined>> = {
    opening: day(course?.openedAt),
    reviewing: course?.reviewsDueOn === undefined ? undefined : by(formatDate(course.reviewsDueOn, locale)),
    deliberating: undefined,
    listed: day(course?.listedAt),
    decided: day(course?.decidedAt),
    appeals: by(day(course?.appealUntil)),
  };
  const reached = placeOf(course, now);
  return (
    <ol className="stages" aria-label={say('selection.stages')}>
      {stages.map((stage, index) => (
        <li
          key={stage}
          className={index < reached ? 'stage-done' : index === reached ? 'stage-now' : 'stage-ahead'}
          {...(index === reached ? { 'aria-current': 'step' } : {})}
        >
          <span>{say(`selection.stage.${stage}`)}</span>
          {dates[stage] === undefined ? undefined : <small>{dates[stage]}</small>}
          {index < reached ? <span className="unseen">{say('selection.stage.done')}</span> : undefined}
        </li>
      ))}
    </ol>
  );
};
