import type { LedgerGrouping } from '../../../core/report/ledger.ts';
import { Action } from '../../ui/Action.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import type { LedgerSearch } from './ledger-search.ts';
import { LedgerSums } from './LedgerSums.tsx';
import { saveLedger } from './save-ledger.ts';
import type { LedgerScope } from './use-ledger-scope.ts';
import { useLedgerSums } from './use-ledger-sums.ts';

/** Which filter a line of a grouping leads to. */
const filterOf = { participant: 'account', group: 'group', call: 'call', university: 'at' } as const;

/** The lines that were read so far, the way to more, and to a file. */
export const LedgerBySum = ({
  scope,
  search,
  by,
  pathWith,
  empty,
}: {
  readonly scope: LedgerScope;
  readonly search: LedgerSearch;
  readonly by: LedgerGrouping;
  readonly pathWith: (change: Partial<Record<keyof LedgerSearch, string>>) => string;
  readonly empty: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const sums = useLedgerSums(scope, search, by);
  if (sums.data === undefined) return undefined;
  const lines = sums.data.pages.flatMap((page) => page.lines);
  return (
    <>
      <LedgerSums
        lines={lines}
        by={by}
        pathOf={(key) => pathWith({ by: 'task', [filterOf[by]]: key })}
        empty={empty}
        more={{
          hasMore: sums.hasNextPage,
          isBusy: sums.isFetchingNextPage,
          onMore: () => void sums.fetchNextPage(),
        }}
      />
      {lines.length === 0 ? undefined : (
        <Action
          label={say('report.ledger.csv')}
          onAct={() => saveLedger(lines, say(`report.ledger.line.${by}`), locale)}
        />
      )}
    </>
  );
};
