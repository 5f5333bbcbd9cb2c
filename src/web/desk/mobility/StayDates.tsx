import type { MobilityView } from '../../../contract/mobility.ts';
import { daysBetween, formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { endReasons } from '../../../core/mobility/end-reasons.ts';
import { Facts } from '../../ui/Facts.tsx';
import { countries } from '../../countries.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { AgreementLine } from './AgreementLine.tsx';
import { staySpan } from './stay-span.ts';

/** Where, under which agreement, and what was planned beside what was so. */
export const StayDates = ({ mobility }: { readonly mobility: MobilityView }) => {
  const locale = useLocale();
  const say = useSay();
  const { status, hostName, country, plannedStart, plannedEnd } = mobility;
  const { departedOn, arrivedOn, returnedOn, endReason } = mobility;
  const reason = endReasons.find((known) => known === endReason);
  const day = (on: string | null): string =>
    on === null ? say('stay.not-recorded') : formatDate(on, locale);
  const early = returnedOn === null ? 0 : daysBetween(returnedOn, plannedEnd);
  const counted = { count: Math.abs(early), shown: formatNumber(Math.abs(early), locale) };
  const hasBegun = status === 'abroad' || status === 'returned';
  return (
    <Facts
      rows={[
        { title: say('stay.status'), value: <strong>{say(`stay.status.${status}`)}</strong> },
        {
          title: say('stay.host'),
          value: [hostName, countries.nameOf(country, locale)].filter((part) => part !== '').join(', '),
        },
        { title: say('stay.planned'), value: staySpan(plannedStart, plannedEnd, locale) },
        ...(hasBegun
          ? [
              { title: say('stay.departed'), value: day(departedOn) },
              { title: say('stay.arrived'), value: day(arrivedOn) },
              { title: say('stay.returned'), value: day(returnedOn) },
            ]
          : []),
        ...(early > 0
          ? [
              {
                title: say('stay.early'),
                value: `${say('stay.early.days', counted)}${reason === undefined ? '' : `, ${say(`stay.end-reason.${reason}`).toLowerCase()}`}`,
              },
            ]
          : []),
        ...(returnedOn !== null && early < 0
          ? [{ title: say('stay.over'), value: say('stay.over.days', counted) }]
          : []),
        { title: say('stay.agreement'), value: <AgreementLine mobility={mobility} /> },
      ]}
    />
  );
};
