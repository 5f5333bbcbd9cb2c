import type { ReturnDimension } from '../../../core/alumni/return-dimensions.ts';
import { drawShareRows } from '../../charts/returns/draw-share-rows.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { GroupCurves } from './GroupCurves.tsx';
import { groupsChart } from './groups-chart.ts';
import { GroupTable } from './GroupTable.tsx';
import { ReturnChart } from './ReturnChart.tsx';
import type { ReturnsAnswer } from './returns-answer.ts';

/** The groups: their shares as dots within bounds, their figures in lines, their curves side by side. */
export const GroupsSection = ({
  groups,
  by,
  today,
}: {
  readonly groups: ReturnsAnswer['groups'];
  readonly by: ReturnDimension;
  readonly today: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { chart, table } = groupsChart(groups, by, locale);
  const title = `${say('returns.groups')}: ${say(`returns.dimension.${by}`)}`;
  return (
    <section aria-labelledby="returns-groups">
      <h2 id="returns-groups">{title}</h2>
      <p>{say('returns.groups.about')}</p>
      <GroupTable groups={groups} by={by} />
      {chart.rows.length === 0 ? undefined : (
        <ReturnChart
          name={`by-${by}`}
          title={title}
          drawn={drawShareRows(document, chart)}
          table={table}
          hasTable={false}
          today={today}
          swatches={[
            { kind: 'bounds', className: '', word: say('returns.share.bounds') },
            { kind: 'estimate', className: 'series-1', word: say('returns.share.weighted') },
          ]}
        />
      )}
      <GroupCurves groups={groups} by={by} today={today} />
    </section>
  );
};
