import { drawCurves } from '../../charts/returns/draw-curves.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { curvesChart } from './curves-chart.ts';
import { isDrawn } from './is-drawn.ts';
import { medianSentence } from './median-sentence.ts';
import { reasonSentence } from './reason-sentence.ts';
import { ReturnChart } from './ReturnChart.tsx';
import type { ReturnsAnswer } from './returns-answer.ts';
import { undrawnReason } from './undrawn-reason.ts';

/** One of the two curves, or the sentence why it is not drawn. */
export const CurveSection = ({
  which,
  found,
  today,
}: {
  readonly which: 'returned' | 'first';
  readonly found: ReturnsAnswer['returned'];
  readonly today: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const title = say(`returns.curve.${which}`);
  const id = `returns-${which}`;
  if (!isDrawn(found))
    return (
      <section aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <p className="empty-state">
          {say('returns.curve.not-drawn', { reason: undrawnReason(found, locale) })}
        </p>
      </section>
    );
  const { chart, table } = curvesChart(found, which, locale);
  const className = chart.curves.length === 1 ? (chart.curves[0]?.className ?? '') : 'series-total';
  const hasLimits = chart.curves.some(({ shape }) => shape.points.some(({ lower }) => lower !== null));
  const hasBoxes = chart.curves.some(({ shape }) => shape.boxes.length > 0);
  const hasStops = chart.curves.some(({ stops }) => stops.length > 0);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{say(`returns.curve.${which}.about`)}</p>
      <ReturnChart
        name={`curve-${which}`}
        title={title}
        drawn={drawCurves(document, chart)}
        table={table}
        today={today}
        swatches={[
          ...(hasLimits ? [{ kind: 'limits', className, word: say('returns.curve.limits') } as const] : []),
          ...(hasBoxes
            ? [{ kind: 'unlocated', className, word: say('returns.curve.unlocated') } as const]
            : []),
          ...(hasStops ? [{ kind: 'stops', className, word: say('returns.curve.stops') } as const] : []),
        ]}
      >
        <p>
          {[medianSentence(found, locale), ...found.reasons.map((code) => reasonSentence(code, locale))].join(
            ' ',
          )}
        </p>
      </ReturnChart>
    </section>
  );
};
