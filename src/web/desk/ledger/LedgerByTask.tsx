import { Action } from '../../ui/Action.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { LedgerTable } from './LedgerTable.tsx';
import { saveLedger } from './save-ledger.ts';
import type { useLedger } from './use-ledger.ts';

/** The tasks that were read so far, the way to more, and to a file. */
export const LedgerByTask = ({
  ledger,
  hasInstitutions,
  empty,
}: {
  readonly ledger: ReturnType<typeof useLedger>;
  readonly hasInstitutions: boolean;
  readonly empty: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  if (ledger.data === undefined) return undefined;
  const rows = ledger.data.pages.flatMap((page) => page.rows);
  return (
    <>
      <LedgerTable
        rows={rows}
        hasPeople
        hasInstitutions={hasInstitutions}
        empty={<p>{empty}</p>}
        more={{
          hasMore: ledger.hasNextPage,
          isBusy: ledger.isFetchingNextPage,
          onMore: () => void ledger.fetchNextPage(),
        }}
      />
      {rows.length === 0 ? undefined : (
        <Action label={say('report.ledger.csv')} onAct={() => saveLedger.tasks(rows, locale)} />
      )}
    </>
  );
};
