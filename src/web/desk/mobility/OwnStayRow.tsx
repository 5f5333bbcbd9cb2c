import { Link } from '@tanstack/react-router';
import type { MobilityView } from '../../../contract/mobility.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { stayNext } from '../../../core/mobility/stay-next.ts';
import { deskPaths } from '../../desk-paths.ts';
import { countries } from '../../countries.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { staySpan } from './stay-span.ts';

/** One own stay in a list: where and when, where it stands, and what is next. */
export const OwnStayRow = ({ mobility }: { readonly mobility: MobilityView }) => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, id, country, hostName, plannedStart, plannedEnd, status } = mobility;
  // Whom to call is not in the list; the page of the stay asks for it first.
  const step = stayNext(mobility, true);
  // Reports have a list of their own, which knows whether this one is in.
  const next = step?.step === 'report' ? undefined : step;
  return (
    <li>
      <Link to={deskPaths.stay(locale, institutionId, id)}>
        {say('stay.title', { country: countries.nameOf(country, locale) })}
      </Link>
      <p>
        <strong>{say(`stay.status.${status}`)}</strong>
        {next === undefined ? '' : `. ${say(`stay.next.${next.step}`)}`}
        {next?.by === undefined || next.by === null || next.step === 'arrival'
          ? ''
          : `: ${say('stay.next.by', { date: formatDate(next.by, locale) }).toLocaleLowerCase(locale)}`}
      </p>
      <p className="label">
        {[hostName, staySpan(plannedStart, plannedEnd, locale)].filter((part) => part !== '').join(', ')}
      </p>
    </li>
  );
};
