import { formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { MobilityView } from '../../../contract/mobility.ts';
import { Facts } from '../../ui/Facts.tsx';
import { countries } from '../../countries.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** The stay that an agreement is about: whose, where, when, and with how much money. */
export const StayFacts = ({
  mobility: { participant, reference, callTitle, hostName, country, plannedStart, plannedEnd, grantAmount },
}: {
  readonly mobility: MobilityView;
}) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <Facts
      rows={[
        { title: say('agreement.party.participant'), value: participant },
        { title: say('agreement.stay.call'), value: `${callTitle[locale]}, ${reference}` },
        {
          title: say('agreement.host.name'),
          value: [hostName, countries.nameOf(country, locale)].filter((word) => word !== '').join(', '),
        },
        {
          title: say('agreement.stay.days'),
          value: say('agreement.stay.range', {
            from: formatDate(plannedStart, locale),
            to: formatDate(plannedEnd, locale),
          }),
        },
        {
          title: say('agreement.stay.grant'),
          value: say('application.call.tenge', { amount: formatNumber(grantAmount, locale) }),
        },
      ]}
    />
  );
};
