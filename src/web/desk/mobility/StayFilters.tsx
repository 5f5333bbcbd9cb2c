import { useSuspenseQuery } from '@tanstack/react-query';
import { listCalls } from '../../../contract/programme.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { mobilityStatuses } from '../../../core/mobility/mobility.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import type { StaySearch } from './stay-search.ts';

/** What narrows the list of stays, each choice with how many there are; every change is a new address. */
export const StayFilters = ({
  search,
  counts,
  go,
}: {
  readonly search: StaySearch;
  readonly counts: Readonly<Record<string, number>>;
  readonly go: (change: Readonly<Record<string, string>>) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { calls } = useSuspenseQuery(queryOf(listCalls, {})).data;
  const counted = (label: string, count: number | undefined): string =>
    `${label} (${formatNumber(count ?? 0, locale)})`;
  return (
    <div className="filters">
      <SelectField
        id="call"
        name="call"
        error={undefined}
        label={say('programme.call')}
        value={search.call ?? ''}
        onChange={(event) => go({ call: event.currentTarget.value })}
        options={[
          { value: '', label: say('office.all') },
          ...calls
            .filter(({ state }) => state === 'closed')
            .map(({ id, rules }) => ({ value: id, label: rules.title[locale] })),
        ]}
      />
      <SelectField
        id="status"
        name="status"
        error={undefined}
        label={say('stay.status')}
        value={search.status ?? ''}
        onChange={(event) => go({ status: event.currentTarget.value })}
        options={[
          { value: '', label: say('office.all') },
          ...mobilityStatuses.map((status) => ({
            value: status,
            label: counted(say(`stay.status.${status}`), counts[status]),
          })),
        ]}
      />
      <SelectField
        id="late"
        name="late"
        error={undefined}
        label={say('stay.list.attention')}
        value={search.late ?? ''}
        onChange={(event) => go({ late: event.currentTarget.value })}
        options={[
          { value: '', label: say('office.all') },
          { value: 'yes', label: counted(say('stay.list.late'), counts['late']) },
        ]}
      />
    </div>
  );
};
