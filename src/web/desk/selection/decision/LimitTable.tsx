import type { DecisionView } from '../../../../contract/award.ts';
import { formatNumber, formatSigned } from '../../../../core/basics/format-number.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { Bar } from '../Bar.tsx';
import { useShownRows } from '../use-shown-rows.ts';
import { limitName, type LimitNames } from './limit-name.ts';

type Limit = DecisionView['limits'][number];

/** Every limit of a decision added up again: how much of it is used, whether it holds, and what one place more would be worth. */
export const LimitTable = ({
  decision,
  names,
}: {
  readonly decision: Pick<DecisionView, 'limits' | 'onePlaceMore' | 'objective'>;
  readonly names: LimitNames;
}) => {
  const locale = useLocale();
  const say = useSay();
  const list = useShownRows(decision.limits);
  const number = (value: number) => formatNumber(value, locale);
  const columns: readonly Column<Limit>[] = [
    {
      key: 'limit',
      title: say('selection.limit'),
      renderCell: ({ constraint }) => limitName(constraint, names, locale),
    },
    {
      key: 'used',
      title: say('selection.limit.used'),
      renderCell: ({ constraint, used, limit }) =>
        // Not more than all other limits allow, but not fewer than this one: nothing that could be full.
        constraint.startsWith('reserved:') ? (
          say('selection.limit.at-least', { part: number(used), least: number(limit) })
        ) : (
          <span className="with-bar">
            <span className="one-line">
              {say('selection.of', { part: number(used), whole: number(limit) })}
            </span>
            <Bar share={limit === 0 ? 1 : used / limit} isFull={used >= limit} />
          </span>
        ),
    },
    {
      key: 'holds',
      title: say('selection.limit.holds'),
      renderCell: ({ holds }) =>
        holds ? (
          say('selection.limit.kept')
        ) : (
          <strong className="warned">{say('selection.limit.broken')}</strong>
        ),
    },
    {
      key: 'more',
      title: say('selection.limit.one-more'),
      isNumber: true,
      renderCell: ({ constraint }) => {
        const worth = decision.onePlaceMore[constraint];
        if (worth === undefined) return undefined;
        // Values are hundredths of a point.
        const gain = (worth - decision.objective) / 100;
        return gain > 0
          ? say('selection.points', { points: formatSigned(gain, locale, 2) })
          : say('selection.limit.no-gain');
      },
    },
  ];
  return (
    <>
      <p>{say('selection.limits.what')}</p>
      <DataTable
        caption={say('selection.limits')}
        isCaptionSeen={false}
        columns={columns}
        {...list}
        rowKey={({ constraint }) => constraint}
        empty={<p>{say('selection.limits.empty')}</p>}
      />
    </>
  );
};
