import { useSuspenseQuery } from '@tanstack/react-query';
import { listCalls } from '../../../contract/programme.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import type { PartnerSearch } from './partner-search.ts';

/** Years to choose from: those in which calls so far were decided, and the next. */
const yearsOf = (days: readonly string[]): readonly number[] => {
  const years = days.map((day) => Number(day.slice(0, 4)));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  return Array.from({ length: last - first + 1 }, (_none, at) => last - at);
};

/** What narrows the list of stays for partners; every change is a new address. */
export const PartnerFilters = ({
  search,
  go,
}: {
  readonly search: PartnerSearch;
  readonly go: (search: PartnerSearch) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { calls } = useSuspenseQuery(queryOf(listCalls, {})).data;
  const { call, year } = search;
  const years = yearsOf(
    calls.flatMap(({ rules: { opensAt } }) => (opensAt === null || opensAt === undefined ? [] : [opensAt])),
  );
  const all = { value: '', label: say('office.all') };
  return (
    <div className="filters">
      <SelectField
        id="call"
        name="call"
        error={undefined}
        label={say('programme.call')}
        value={call ?? ''}
        onChange={({ currentTarget: { value } }) =>
          go({ ...(value === '' ? {} : { call: value }), ...(year === undefined ? {} : { year }) })
        }
        options={[
          all,
          ...calls
            .filter(({ state }) => state === 'closed')
            .map(({ id, rules }) => ({ value: id, label: rules.title[locale] })),
        ]}
      />
      <SelectField
        id="year"
        name="year"
        error={undefined}
        label={say('partner.list.year')}
        value={year === undefined ? '' : String(year)}
        onChange={({ currentTarget: { value } }) =>
          go({ ...(call === undefined ? {} : { call }), ...(value === '' ? {} : { year: Number(value) }) })
        }
        options={[all, ...years.map((one) => ({ value: String(one), label: String(one) }))]}
      />
    </div>
  );
};
