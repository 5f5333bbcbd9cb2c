import { useSuspenseQuery } from '@tanstack/react-query';
import { readOwnLedger } from '../../../contract/ledger.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { LedgerTable } from './LedgerTable.tsx';
import { Totals } from './Totals.tsx';

/** What the account promised and what became of it. */
export const OwnLedgerPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { rows, totals } = useSuspenseQuery({ ...queryOf(readOwnLedger, {}), staleTime: 0 }).data;
  return (
    <DeskPage
      title={say('report.home.own-ledger')}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      lead={say('report.own-ledger.lead')}
    >
      {rows.length === 0 ? undefined : <Totals totals={totals} />}
      <LedgerTable
        rows={rows}
        hasPeople={false}
        hasInstitutions={new Set(rows.map(({ institutionId }) => institutionId)).size > 1}
        empty={<p>{say('report.own-ledger.empty')}</p>}
      />
    </DeskPage>
  );
};
