import { formatNumber } from '../../../../core/basics/format-number.ts';
import type { LotteryRecord } from '../../../../core/award/lottery-record.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useShownRows } from '../use-shown-rows.ts';

/** The order that the lot made, first ticket first. */
export const LotOrder = ({ order }: { readonly order: LotteryRecord['order'] }) => {
  const locale = useLocale();
  const say = useSay();
  const { rows, ...more } = useShownRows(order.map((ticket, index) => ({ ...ticket, place: index + 1 })));
  return (
    <DataTable
      caption={say('selection.order.what')}
      columns={[
        {
          key: 'place',
          title: say('selection.order.place'),
          renderCell: ({ place }) => formatNumber(place, locale),
        },
        {
          key: 'id',
          title: say('office.reference'),
          renderCell: ({ id }) => <span className="one-line">{id}</span>,
        },
        { key: 'ticket', title: say('selection.ticket'), renderCell: ({ ticket }) => <code>{ticket}</code> },
      ]}
      rows={rows}
      {...more}
      rowKey={({ id }) => id}
      empty={<p>{say('selection.order.empty')}</p>}
    />
  );
};
