import { useQuery } from '@tanstack/react-query';
import { listCalls } from '../../../contract/programme.ts';
import { verdicts } from '../../../core/report/result.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { ledgerFilters, ledgerViews, type LedgerSearch } from './ledger-search.ts';
import type { LedgerScope } from './use-ledger-scope.ts';

type Name = 'by' | 'at' | 'call' | 'state' | 'verdict';

/** How the ledger is shown and what narrows it; every change is a new address. */
export const LedgerFilters = ({
  search,
  scope: { isNational, institutionId, institutions },
  go,
}: {
  readonly search: LedgerSearch;
  readonly scope: LedgerScope;
  readonly go: (change: Partial<Record<Name, string>>) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const calls = useQuery(queryOf(listCalls, {})).data?.calls ?? [];
  const choice = (
    name: Name,
    label: string,
    options: readonly { readonly value: string; readonly label: string }[],
    value: string = search[name] ?? '',
    isOpen = true,
  ) => (
    <SelectField
      id={name}
      name={name}
      error={undefined}
      label={label}
      value={value}
      onChange={(event) => go({ [name]: event.currentTarget.value })}
      options={isOpen ? [{ value: '', label: say('report.ledger.all') }, ...options] : options}
    />
  );
  const universities = institutions.map(({ id, name }) => ({ value: id, label: name[locale] }));
  return (
    <div className="filters ledger-filters">
      {choice(
        'by',
        say('report.ledger.by'),
        ledgerViews
          .filter((view) => isNational || view !== 'university')
          .map((view) => ({ value: view, label: say(`report.ledger.by.${view}`) })),
        search.by ?? 'task',
        false,
      )}
      {isNational ? choice('at', say('report.ledger.university'), universities) : undefined}
      {!isNational && universities.length > 1
        ? choice('at', say('report.ledger.university'), universities, institutionId, false)
        : undefined}
      {choice(
        'call',
        say('report.ledger.call'),
        calls
          .filter(({ state }) => state !== 'drafted')
          .map(({ id, rules }) => ({ value: id, label: rules.title[locale] })),
      )}
      {choice(
        'state',
        say('report.ledger.state'),
        ledgerFilters.map((value) => ({ value, label: say(`report.ledger.state.${value}`) })),
      )}
      {choice(
        'verdict',
        say('report.ledger.verdict'),
        verdicts.map((value) => ({ value, label: say(`report.verdict.${value}`) })),
      )}
    </div>
  );
};
