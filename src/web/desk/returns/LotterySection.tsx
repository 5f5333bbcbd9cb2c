import { formatNumber, formatShare } from '../../../core/basics/format-number.ts';
import { drawShareRows } from '../../charts/returns/draw-share-rows.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { estimateText } from './estimate-text.ts';
import { pointsText } from './points-text.ts';
import { ReturnChart } from './ReturnChart.tsx';
import type { ReturnsAnswer } from './returns-answer.ts';

/** Those whom a lot among equals sent beside those it did not: bounds of each, and the difference where it is known. */
export const LotterySection = ({ lottery, today }: Pick<ReturnsAnswer, 'lottery' | 'today'>) => {
  const locale = useLocale();
  const say = useSay();
  const title = say('returns.lottery');
  if (lottery === null)
    return (
      <section aria-labelledby="returns-lottery">
        <h2 id="returns-lottery">{title}</h2>
        <p className="empty-state">{say('returns.lottery.none')}</p>
      </section>
    );
  const rows = [
    { key: 'in', name: say('returns.lottery.in'), ...lottery.drawnIn },
    { key: 'out', name: say('returns.lottery.out'), ...lottery.drawnOut },
  ];
  const told = rows.filter(({ bounds }) => bounds.lower !== null && bounds.upper !== null);
  const difference = pointsText(lottery.difference, locale);
  const compared = (
    <p>
      {lottery.difference.value === null
        ? say('returns.lottery.undefined', { reason: difference })
        : say('returns.lottery.difference', { difference })}
    </p>
  );
  const count = (people: number | null) => (people === null ? '–' : formatNumber(people, locale));
  return (
    <section aria-labelledby="returns-lottery">
      <h2 id="returns-lottery">{title}</h2>
      <p>{say('returns.lottery.about')}</p>
      <DataTable
        caption={title}
        isCaptionSeen={false}
        columns={[
          { key: 'name', title: say('returns.column.group'), renderCell: ({ name }) => name },
          ...(['participants', 'known', 'returned'] as const).map((name) => ({
            key: name,
            title: say(`returns.column.${name}`),
            isNumber: true,
            renderCell: (row: (typeof rows)[number]) => count(row[name]),
          })),
          {
            key: 'bounds',
            title: say('returns.column.bounds'),
            isNumber: true,
            renderCell: ({ bounds }) => <span className="one-line">{estimateText(bounds, locale)}</span>,
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
        isStacked
        empty={undefined}
      />
      {told.length === 0 ? (
        compared
      ) : (
        <ReturnChart
          name="lottery"
          title={title}
          drawn={drawShareRows(document, {
            id: 'lottery',
            title,
            description: say('returns.lottery.about'),
            axis: say('returns.lottery.share'),
            rows: told.map(({ key, name, bounds }) => ({
              key,
              name,
              band: {
                from: bounds.lower ?? 0,
                to: bounds.upper ?? 1,
                label: `${name}: ${estimateText(bounds, locale)}`,
              },
              marks: [],
            })),
            ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
            tick: (share) => formatShare(share, locale, 0),
          })}
          hasTable={false}
          table={{
            columns: [
              { key: 'group', title: say('returns.column.group'), kind: 'text' },
              { key: 'participants', title: say('returns.column.participants'), kind: 'count' },
              { key: 'known', title: say('returns.column.known'), kind: 'count' },
              { key: 'returned', title: say('returns.column.returned'), kind: 'count' },
              { key: 'lower', title: say('returns.column.lower'), kind: 'share' },
              { key: 'upper', title: say('returns.column.upper'), kind: 'share' },
            ],
            rows: rows.map(({ name, participants, known, returned, bounds }) => [
              name,
              participants,
              known,
              returned,
              bounds.lower,
              bounds.upper,
            ]),
          }}
          today={today}
          swatches={[]}
        >
          {compared}
        </ReturnChart>
      )}
    </section>
  );
};
