import type { LedgerTotals } from '../../../contract/ledger.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { totalNames } from './total-names.ts';

/** How many tasks were promised, how far they are, and what was found of the verified ones. */
export const Totals = ({ totals }: { readonly totals: LedgerTotals }) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <dl className="figures" aria-label={say('report.ledger.totals')}>
      {totalNames.map((name) => (
        <div key={name} className={name === 'overdue' && totals.overdue > 0 ? 'late' : undefined}>
          <dt>{say(`report.ledger.total.${name}`)}</dt>
          <dd>{formatNumber(totals[name], locale)}</dd>
        </div>
      ))}
    </dl>
  );
};
