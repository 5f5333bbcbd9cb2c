import { useNavigate, useSearch } from '@tanstack/react-router';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Refused } from '../refused.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { LedgerByTask } from './LedgerByTask.tsx';
import { LedgerBySum } from './LedgerBySum.tsx';
import { LedgerFileLink } from './LedgerFileLink.tsx';
import { LedgerFilters } from './LedgerFilters.tsx';
import type { LedgerSearch } from './ledger-search.ts';
import { Totals } from './Totals.tsx';
import { useLedgerScope } from './use-ledger-scope.ts';
import { useLedger } from './use-ledger.ts';

const isNarrowed = ({ call, group, account, state, verdict }: LedgerSearch): boolean =>
  [call, group, account, state, verdict].some((value) => value !== undefined);

/** What was promised and what became of it: totals, then task by task or added up. */
export const LedgerPage = () => {
  const locale = useLocale();
  const say = useSay();
  const navigate = useNavigate();
  const search: LedgerSearch = useSearch({ strict: false });
  const scope = useLedgerScope(search.at);
  const { by = 'task' } = search;
  const ledger = useLedger(scope, search, by === 'task' ? 50 : 1);
  const totals = ledger.data?.pages[0]?.totals ?? null;
  const pathWith = (change: Partial<Record<keyof LedgerSearch, string>>): string => {
    const wanted = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '');
    return deskPaths.ledger(locale, `?${new URLSearchParams(wanted).toString()}`);
  };
  const go = (change: Partial<Record<keyof LedgerSearch, string>>): void =>
    void navigate({ href: pathWith(change), replace: true, resetScroll: false });
  const empty = say(isNarrowed(search) ? 'report.ledger.no-match' : 'report.ledger.empty');
  return (
    <DeskPage
      title={say('report.ledger')}
      lead={say('report.ledger.lead')}
      actions={<LedgerFileLink scope={scope} search={search} />}
    >
      <LedgerFilters search={search} scope={scope} go={go} />
      {search.account === undefined && search.group === undefined ? undefined : (
        <Notice>
          <p>{say('report.ledger.narrowed')}</p>
          <Action label={say('report.ledger.clear')} onAct={() => go({ account: '', group: '' })} />
        </Notice>
      )}
      {ledger.error instanceof Refused ? (
        <Notice>{refusalSentence(locale, ledger.error.refusal)}</Notice>
      ) : undefined}
      {totals === null ? undefined : <Totals totals={totals} />}
      {by === 'task' ? (
        <LedgerByTask ledger={ledger} scope={scope} search={search} empty={empty} />
      ) : (
        <LedgerBySum scope={scope} search={search} by={by} pathWith={pathWith} empty={empty} />
      )}
    </DeskPage>
  );
};
