import { formatShare } from '../../../core/basics/format-number.ts';
import { drawShareRows } from '../../charts/returns/draw-share-rows.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { pooledChart } from './pooled-chart.ts';
import { ReturnChart } from './ReturnChart.tsx';
import type { ReturnsAnswer } from './returns-answer.ts';

/** Universities with their own share and the one drawn to the mean of all, and why this is no ranking. */
export const PooledSection = ({
  pooled,
  today,
}: {
  readonly pooled: NonNullable<ReturnsAnswer['pooled']>;
  readonly today: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { chart, table } = pooledChart(pooled, locale);
  if (chart.rows.length === 0) return undefined;
  return (
    <section aria-labelledby="returns-pooled">
      <h2 id="returns-pooled">{chart.title}</h2>
      <p>{chart.description}</p>
      <ReturnChart
        name="universities"
        title={chart.title}
        drawn={drawShareRows(document, chart)}
        table={table}
        today={today}
        swatches={[
          { kind: 'estimate', className: 'series-2', word: say('returns.column.own') },
          { kind: 'estimate', className: 'series-1', word: say('returns.column.drawn') },
        ]}
      >
        <p>
          {say(`returns.pooled.basis.${pooled.basis}`)}{' '}
          {pooled.mean === null
            ? undefined
            : say('returns.pooled.mean', { share: formatShare(pooled.mean, locale) })}
        </p>
      </ReturnChart>
    </section>
  );
};
