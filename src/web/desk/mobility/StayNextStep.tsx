import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { MobilityView } from '../../../contract/mobility.ts';
import { daysBetween, formatLongDate } from '../../../core/basics/format-date.ts';
import { formatRelativeDays } from '../../../core/basics/format-relative-days.ts';
import { stayNext } from '../../../core/mobility/stay-next.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ReportStep } from '../report/ReportStep.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';

/** What the participant does next and by when, with the way to it. */
export const StayNextStep = ({
  mobility,
  hasEmergencyContact,
}: {
  readonly mobility: MobilityView;
  readonly hasEmergencyContact: boolean;
}) => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const next = stayNext(mobility, hasEmergencyContact);
  if (next === undefined) {
    return (
      <Notice>
        <p>{say('stay.next.cancelled')}</p>
      </Notice>
    );
  }
  const { institutionId, id } = mobility;
  const { step, by } = next;
  if (step === 'report') return <ReportStep mobilityId={id} />;
  // An agreement has a page of its own and letters that lead to it.
  const deed = step === 'agreement' ? undefined : step;
  const isLate = by !== null && by < today;
  return (
    <section className={isLate ? 'stay-next late' : 'stay-next'} aria-labelledby="stay-next-title">
      <h2 id="stay-next-title" className="notice-title">
        {say(`stay.next.${step}`)}
      </h2>
      {by === null || step === 'arrival' ? undefined : (
        <p>
          <strong>{say('stay.next.by', { date: formatLongDate(by, locale) })}</strong>{' '}
          <span className="label">{formatRelativeDays(daysBetween(today, by), locale)}</span>
        </p>
      )}
      <p>{say(`stay.next.${step}.why`)}</p>
      {deed === undefined ? undefined : (
        <Button
          component={Link}
          to={
            deed === 'contact'
              ? deskPaths.emergencyContact(locale, institutionId, id)
              : deskPaths.recordDay(locale, institutionId, id, deed)
          }
        >
          {say(`stay.next.${deed}.do`)}
        </Button>
      )}
    </section>
  );
};
