import type { ReactNode } from 'react';
import { formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import type { ObligationRead } from './use-obligation.ts';

type Instalment = ObligationRead['instalments'][number];

/** The schedule by which the costs are paid back, in tenge, with what was paid. */
export const RefundTable = ({
  instalments,
  renderAct,
}: {
  readonly instalments: readonly Instalment[];
  readonly renderAct?: (instalment: Instalment) => ReactNode;
}) => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const money = (amount: number) => <span className="one-line">{formatNumber(amount, locale)}</span>;
  const state = ({ amount, paidAmount, paidOn, dueOn }: Instalment) => {
    if (paidAmount >= amount)
      return paidOn === null
        ? say('obligation.refund.paid')
        : say('obligation.refund.paid-on', { date: formatDate(paidOn, locale) });
    if (dueOn < today) return <span className="warned">{say('obligation.refund.late')}</span>;
    return paidAmount > 0 ? say('obligation.refund.part') : say('obligation.refund.ahead');
  };
  return (
    <DataTable
      caption={say('obligation.refund.schedule')}
      isCaptionSeen={false}
      isStacked
      columns={[
        {
          key: 'due',
          title: say('obligation.refund.due'),
          renderCell: ({ position, dueOn }) =>
            say('obligation.refund.instalment', {
              number: formatNumber(position, locale),
              date: formatDate(dueOn, locale),
            }),
        },
        {
          key: 'amount',
          title: say('obligation.refund.amount'),
          isNumber: true,
          renderCell: ({ amount }) => money(amount),
        },
        {
          key: 'paid',
          title: say('obligation.refund.paid-amount'),
          isNumber: true,
          renderCell: ({ paidAmount }) => money(paidAmount),
        },
        { key: 'state', title: say('obligation.status'), renderCell: state },
        ...(renderAct === undefined
          ? []
          : [{ key: 'act', title: say('obligation.act'), renderCell: renderAct }]),
      ]}
      rows={instalments.toSorted((a, b) => a.position - b.position)}
      rowKey={({ id }) => id}
      empty={undefined}
    />
  );
};
