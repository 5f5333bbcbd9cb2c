import type { ReturnDimension } from '../../../core/alumni/return-dimensions.ts';
import { formatShare } from '../../../core/basics/format-number.ts';
import { axisDays } from '../../charts/returns/axis-days.ts';
import { drawSmallCurves } from '../../charts/returns/draw-small-curves.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { isDrawn } from './is-drawn.ts';
import { keyName } from './key-name.ts';
import { namedCurve } from './named-curve.ts';
import { ReturnChart } from './ReturnChart.tsx';
import type { ReturnsAnswer } from './returns-answer.ts';

/** More panels than these are no longer looked at one by one. */
const mostPanels = 12;

/** Curves of the largest groups on equal axes; who has none is named. */
export const GroupCurves = ({
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
  const named = groups.map((group) => ({ ...group, title: keyName(by, group, locale) }));
  const drawn = named
    .flatMap(({ key, title, returned }) => (isDrawn(returned) ? [{ key, title, returned }] : []))
    .slice(0, mostPanels);
  const undrawn = named.filter(({ returned }) => !isDrawn(returned));
  const title = say('returns.groups.curves');
  if (drawn.length === 0) return undefined;
  const about = say('returns.groups.curves.about', { count: String(drawn.length) });
  return (
    <>
      <h3>{title}</h3>
      <p>{about}</p>
      <ReturnChart
        name={`curves-by-${by}`}
        title={title}
        drawn={drawSmallCurves(document, {
          id: 'group-curves',
          title,
          description: about,
          axis: say('returns.curve.axis'),
          days: axisDays(Math.max(...drawn.map(({ returned }) => returned.times.at(-1) ?? 1))),
          tick: (share) => formatShare(share, locale, 0),
          curves: drawn.map((group) =>
            namedCurve(
              group.returned,
              0,
              { key: group.key, name: group.title, className: 'series-1' },
              locale,
            ),
          ),
        })}
        table={{
          columns: [
            { key: 'group', title: say('returns.column.group'), kind: 'text' },
            { key: 'after', title: say('returns.column.after'), kind: 'day' },
            { key: 'time', title: say('returns.column.time'), kind: 'day' },
            { key: 'share', title: say('returns.column.share'), kind: 'share' },
            { key: 'lower', title: say('returns.column.lower'), kind: 'share' },
            { key: 'upper', title: say('returns.column.upper'), kind: 'share' },
          ],
          rows: drawn.flatMap(({ title: name, returned }) =>
            returned.times.map((time, at) => [
              name,
              returned.after?.[at] ?? time,
              time,
              returned.curves[0]?.values[at] ?? null,
              returned.curves[0]?.lower[at] ?? null,
              returned.curves[0]?.upper[at] ?? null,
            ]),
          ),
        }}
        today={today}
        swatches={[
          { kind: 'unlocated', className: 'series-1', word: say('returns.curve.unlocated') },
          { kind: 'limits', className: 'series-1', word: say('returns.curve.limits') },
        ]}
      >
        {undrawn.length === 0 ? undefined : (
          <p>{say('returns.groups.undrawn', { names: undrawn.map((group) => group.title).join(', ') })}</p>
        )}
      </ReturnChart>
    </>
  );
};
