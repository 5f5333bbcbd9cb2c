import type { output } from 'zod';
import type { verdictAgreement } from '../../../../contract/verification.ts';
import { formatNumber, formatShare } from '../../../../core/basics/format-number.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { agreementLevel } from '../../selection/recommendation/agreement-level.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

type Agreement = output<typeof verdictAgreement>;
type Pair = Agreement['table'][number];

const AlphaWords = ({ alpha, lower, upper }: Pick<Agreement, 'alpha' | 'lower' | 'upper'>) => {
  const locale = useLocale();
  const say = useSay();
  const number = (value: number) => formatNumber(value, locale, 2);
  if (alpha === null) return say('report.agreement.undefined');
  const level = agreementLevel(alpha);
  return (
    <>
      {lower === null || upper === null
        ? say('report.agreement.alpha-only', { alpha: number(alpha) })
        : say('report.agreement.alpha', {
            alpha: number(alpha),
            lower: number(lower),
            upper: number(upper),
          })}{' '}
      {level === 'none' ? undefined : say(`report.agreement.${level}`)}
    </>
  );
};

/** How far those agree who verified the same result without knowing of each other: k of n, alpha with its interval, the pairs. */
export const VerdictAgreement = ({ agreement }: { readonly agreement: Agreement }) => {
  const locale = useLocale();
  const say = useSay();
  const { pairs, equal, table } = agreement;
  const number = (value: number) => formatNumber(value, locale);
  const columns: readonly Column<Pair>[] = [
    {
      key: 'one',
      title: say('report.agreement.one'),
      renderCell: ({ one }) => say(`report.verdict.${one}`),
    },
    {
      key: 'other',
      title: say('report.agreement.other'),
      renderCell: ({ other }) => say(`report.verdict.${other}`),
    },
    {
      key: 'count',
      title: say('report.progress.count'),
      isNumber: true,
      renderCell: ({ count }) => number(count),
    },
  ];
  return (
    <section aria-labelledby="agreement-title">
      <h2 id="agreement-title">{say('report.agreement')}</h2>
      <p>{say('report.agreement.what')}</p>
      {pairs === 0 ? (
        <p className="empty-state">{say('report.agreement.none')}</p>
      ) : (
        <>
          <p>
            <strong>
              {say('report.agreement.equal', {
                equal: number(equal),
                pairs: number(pairs),
                share: formatShare(equal / pairs, locale, 0),
              })}
            </strong>
          </p>
          <p>
            <AlphaWords {...agreement} />
          </p>
          <div className="narrow">
            <DataTable
              caption={say('report.agreement.table')}
              columns={columns}
              rows={table}
              rowKey={({ one, other }) => `${one} ${other}`}
              empty={undefined}
            />
          </div>
        </>
      )}
    </section>
  );
};
