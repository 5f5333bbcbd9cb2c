import { degreeLevels } from '../../../../core/programme/rules.ts';
import { applicationStatuses } from '../../../../core/application/application.ts';
import type { CallView } from '../../../../contract/programme.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { SearchField } from '../SearchField.tsx';
import type { OfficeSearch } from '../office-search.ts';

type Change = Readonly<Record<string, string>>;

/** What narrows the queue; every change is a new address. */
export const QueueFilters = ({
  search,
  call,
  calls,
  counts,
  go,
}: {
  readonly search: OfficeSearch;
  readonly call: CallView;
  readonly calls: readonly CallView[];
  readonly counts: Readonly<Record<string, number>>;
  readonly go: (change: Change) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const choice = (
    name: 'call' | 'status' | 'region' | 'level' | 'group',
    label: string,
    value: string,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <SelectField
      id={name}
      name={name}
      error={undefined}
      label={label}
      value={value}
      onChange={(event) => go({ [name]: event.currentTarget.value })}
      options={name === 'call' ? options : [{ value: '', label: say('office.all') }, ...options]}
    />
  );
  return (
    <div className="filters">
      {choice(
        'call',
        say('programme.call'),
        call.id,
        calls.map(({ id, rules }) => ({ value: id, label: rules.title[locale] })),
      )}
      {choice(
        'status',
        say('office.status'),
        search.status ?? '',
        applicationStatuses.map((status) => ({
          value: status,
          label: `${say(`office.status.${status}`)} (${counts[status] ?? 0})`,
        })),
      )}
      {choice(
        'region',
        say('office.region'),
        search.region ?? '',
        call.rules.regions.map(({ id, name }) => ({ value: id, label: name[locale] })),
      )}
      {choice(
        'level',
        say('office.level'),
        search.level ?? '',
        degreeLevels.map((level) => ({ value: level, label: say(`application.level.${level}`) })),
      )}
      {choice('group', say('office.group'), search.group ?? '', [
        { value: 'yes', label: say('office.group.yes') },
        { value: 'no', label: say('office.group.no') },
      ])}
      <SearchField label={say('office.search')} value={search.text ?? ''} onSearch={(text) => go({ text })} />
    </div>
  );
};
