import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { orderedFilters } from './ordered-filters.ts';
import type { FollowUpsSearch } from './follow-ups-search.ts';

/** How many stand where, each number leading to its list; beside them those who are soon asked and those who are not asked any more. */
export const FollowUpCounts = ({
  counts,
  search,
}: {
  readonly counts: Readonly<Record<string, number>>;
  readonly search: FollowUpsSearch;
}) => {
  const locale = useLocale();
  const say = useSay();
  const number = (name: string) => formatNumber(counts[name] ?? 0, locale);
  const { status: chosen, ...others } = search;
  return (
    <ul className="figures" aria-label={say('alumni-desk.panel.filter')}>
      <li>
        <strong>{number('due')}</strong> <span>{say('alumni-desk.panel.due')}</span>
      </li>
      {orderedFilters.map((status) => (
        <li key={status}>
          <Link
            to={deskPaths.alumni(locale)}
            search={status === chosen ? others : { ...others, status }}
            resetScroll={false}
            aria-current={status === chosen ? 'true' : undefined}
            activeOptions={{ exact: true }}
          >
            <strong>{number(status)}</strong> <span>{say(`alumni-desk.status.${status}`)}</span>
          </Link>
        </li>
      ))}
      <li>
        <strong>{number('opted-out')}</strong> <span>{say('alumni-desk.panel.opted-out')}</span>
      </li>
    </ul>
  );
};
