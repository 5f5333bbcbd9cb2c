import { formatNumber, formatShare } from '../../../core/basics/format-number.ts';
import { funnelLimits } from '../../../core/indicator/funnel/funnel-limits.ts';
import type { Funnel, FunnelPoint } from '../../../core/indicator/funnel/funnel.ts';
import type { IndicatorId } from '../../../core/indicator/indicator-id.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import type { Target } from '../../../core/indicator/indicator.ts';
import { text, textOf } from '../../../messages.ts';
import { drawFunnel, type FunnelChart } from '../../charts/indicator/draw-funnel.ts';
import { serverDocument } from '../../charts/svg-page.ts';
import { paths } from '../../paths.ts';
import { ChartFigure } from '../ChartFigure.tsx';
import { indicatorWords } from './indicator-words.ts';

/** Numbers beside more points than this would lie on each other. */
const mostNumbered = 40;
/** As many places along the axis draw the limits smoothly. */
const steps = 80;

interface FunnelProps {
  readonly locale: Locale;
  readonly id: IndicatorId;
  readonly plot: Funnel;
  readonly target: Target | null;
  readonly title: string;
  /** Name and number of each university, as its table has them. */
  readonly nameOf: (unit: string) => { readonly name: string; readonly number: number };
}

const limitsOf = ({ points, target, widening }: Funnel): FunnelChart['limits'] => {
  if (target === null || target <= 0 || target >= 1) return [];
  const most = Math.ceil(Math.max(1, ...points.map(({ n }) => n)) * 1.08);
  const sizes = Array.from({ length: steps + 1 }, (_, at) => Math.max(1, Math.round((at / steps) * most)));
  return [...new Set(sizes)].map((n) => ({ n, ...funnelLimits(n, target, widening) }));
};

const chartOf = ({ locale, id, plot, target, title, nameOf }: FunnelProps): FunnelChart => {
  const share = (value: number): string => formatShare(value, locale, 0);
  const words = indicatorWords(locale);
  const labelOf = ({ id: unit, share: own, count, n, place }: FunnelPoint): string =>
    `${nameOf(unit).name}: ${share(own)}, ${formatNumber(count, locale)}\u00a0/ ${formatNumber(n, locale)}. ${textOf(locale, `indicator.place.${place}`)}`;
  return {
    title,
    description: text(locale, 'board.funnel.description', { count: String(plot.points.length) }),
    axis: text(locale, 'board.funnel.axis', {
      denominator: (words.part(id, 'denominator') ?? '').replace(/\.$/, ''),
    }),
    valueAxis: words.name(id),
    marks: plot.points.map((point) => ({
      ...point,
      key: point.id,
      number: String(nameOf(point.id).number),
      label: labelOf(point),
    })),
    limits: limitsOf(plot),
    levels: [
      ...(plot.target === null
        ? []
        : [
            {
              at: plot.target,
              kind: 'pooled' as const,
              word: text(locale, 'board.funnel.pooled', { share: share(plot.target) }),
            },
          ]),
      ...(target === null
        ? []
        : [
            {
              at: target.value,
              kind: 'set' as const,
              word: text(locale, 'board.funnel.set', { share: share(target.value) }),
            },
          ]),
    ],
    inner: share(0.95),
    outer: formatShare(0.998, locale),
    isCrowded: plot.points.length > mostNumbered,
    tick: share,
    count: (n) => formatNumber(n, locale),
  };
};

/** Universities about what all of them reached together, with what chance allows at each size; how the limits were made in words. */
export const FunnelFigure = (props: FunnelProps) => {
  const { locale, plot } = props;
  if (plot.points.length === 0)
    return (
      <p className="empty">
        {plot.reasons.map((reason) => textOf(locale, `indicator.reason.${reason}`)).join(' ')}
      </p>
    );
  const { spread, widening } = plot;
  return (
    <>
      <ChartFigure
        chart="funnel"
        drawn={drawFunnel(serverDocument, chartOf(props))}
        caption={text(locale, 'board.funnel.caption')}
      />
      <ul className="funnel-notes">
        {plot.isLeaveOneOut ? <li>{text(locale, 'board.funnel.leave-one-out')}</li> : undefined}
        {spread === null ? undefined : (
          <li>
            {text(locale, 'board.funnel.dispersion', {
              dispersion: formatNumber(spread.dispersion, locale, 2),
            })}{' '}
            {text(locale, widening.kind === 'none' ? 'board.funnel.not-widened' : 'board.funnel.widened')}
          </li>
        )}
        {plot.reasons.map((reason) => (
          <li key={reason}>{textOf(locale, `indicator.reason.${reason}`)}</li>
        ))}
        <li>
          <a href={paths.method(locale, 'funnel')}>{text(locale, 'board.funnel.method')}</a>
        </li>
      </ul>
    </>
  );
};
