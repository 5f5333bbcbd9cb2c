import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listOwnMobilities } from '../../../contract/mobility.ts';
import type { AwardOutcome } from '../../../core/award/award.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Notice } from '../../ui/Notice.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** What to do after the decision; whose agreement is in force is led to his stay instead. */
export const AwardNext = ({
  applicationId,
  outcome,
  reservePlace,
}: {
  readonly applicationId: string;
  readonly outcome: AwardOutcome;
  /** From 1, for those in the reserve. */
  readonly reservePlace: number | null;
}) => {
  const locale = useLocale();
  const say = useSay();
  const mobilities = useQuery(queryOf(listOwnMobilities, {})).data?.mobilities ?? [];
  const stay = mobilities.find(
    (own) => own.applicationId === applicationId && own.status !== 'awarded' && own.status !== 'cancelled',
  );
  return (
    <Notice isDone={outcome === 'awarded'}>
      {outcome === 'awarded' && stay !== undefined ? (
        <>
          {say('award.next.agreed')}{' '}
          <Link to={deskPaths.stay(locale, stay.institutionId, stay.id)}>{say('award.next.to-stay')}</Link>
        </>
      ) : outcome === 'reserve' ? (
        say('award.next.reserve', {
          place: reservePlace === null ? '—' : formatNumber(reservePlace, locale),
        })
      ) : (
        say(`award.next.${outcome}`)
      )}
    </Notice>
  );
};
