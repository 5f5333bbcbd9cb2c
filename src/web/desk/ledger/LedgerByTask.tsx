import { Button } from '@mantine/core';
import { useSay } from '../use-say.ts';
import type { LedgerSearch } from './ledger-search.ts';
import { LedgerTable } from './LedgerTable.tsx';
import { useLedgerFile } from './use-ledger-file.ts';
import type { LedgerScope } from './use-ledger-scope.ts';
import type { useLedger } from './use-ledger.ts';

/** The tasks that were read so far, the way to more, and all of them as a file. */
export const LedgerByTask = ({
  ledger,
  scope,
  search,
  empty,
}: {
  readonly ledger: ReturnType<typeof useLedger>;
  readonly scope: LedgerScope;
  readonly search: LedgerSearch;
  readonly empty: string;
}) => {
  const say = useSay();
  const file = useLedgerFile(scope, search);
  if (ledger.data === undefined) return undefined;
  const rows = ledger.data.pages.flatMap((page) => page.rows);
  return (
    <>
      <LedgerTable
        rows={rows}
        hasPeople
        hasInstitutions={scope.isNational}
        empty={<p>{empty}</p>}
        more={{
          hasMore: ledger.hasNextPage,
          isBusy: ledger.isFetchingNextPage,
          onMore: () => void ledger.fetchNextPage(),
        }}
      />
      {rows.length === 0 ? undefined : (
        <Button component="a" href={file} download variant="default">
          {say('report.ledger.csv-all')}
        </Button>
      )}
    </>
  );
};
