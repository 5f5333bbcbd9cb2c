import type { Target } from '../../../core/indicator/indicator.ts';
import type { IndicatorLine } from '../../../core/release/indicator-release.ts';
import { formatIndicator } from '../../../core/indicator/print/format-indicator.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { indicators } from '../../../core/indicator/indicators.ts';

const [width, height, edge] = [260, 34, 14] as const;

/** End of the axis of those units that have one of their own; the others stand without a picture. */
const ends: Readonly<Record<string, number>> = { share: 1, agreement: 1, index: 1, ratio: 2 };

/**
 * Where a value lies on its axis: bounds as a box, interval as a line, value as a dot, target as a mark. For the eye alone: the numbers stand
 * beside it. Nothing where there is nothing to draw.
 */
export const Strip = ({
  locale,
  line,
  target,
}: {
  readonly locale: Locale;
  readonly line: IndicatorLine;
  readonly target: Target | null;
}) => {
  const { value, lower, upper, bounds } = line.value;
  const { unit } = indicators[line.indicator];
  const end = ends[unit];
  if (end === undefined || (value === null && bounds === null)) return undefined;
  const x = (at: number): number =>
    Math.round((edge + (Math.min(end, Math.max(0, at)) / end) * (width - 2 * edge)) * 10) / 10;
  const middle = 10;
  return (
    <svg
      className="strip"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <line className="strip-axis" x1={edge} x2={width - edge} y1={middle} y2={middle} />
      {[0, end / 2, end].map((at) => (
        <line key={at} className="strip-axis" x1={x(at)} x2={x(at)} y1={middle - 3} y2={middle + 3} />
      ))}
      {[0, end].map((at) => (
        <text key={at} className="strip-end" x={x(at)} y={height - 2} textAnchor="middle">
          {formatIndicator(at, unit, locale)}
        </text>
      ))}
      {bounds === null ? undefined : (
        <rect
          className="strip-bounds"
          x={x(bounds.lower ?? 0)}
          width={Math.max(1, x(bounds.upper ?? end) - x(bounds.lower ?? 0))}
          y={middle - 7}
          height={14}
        />
      )}
      {lower === null || upper === null ? undefined : (
        <line className="strip-interval" x1={x(lower)} x2={x(upper)} y1={middle} y2={middle} />
      )}
      {target === null ? undefined : <path className="strip-target" d={`M${x(target.value)} 0v20`} />}
      {value === null ? undefined : <circle className="strip-value" cx={x(value)} cy={middle} r={4} />}
    </svg>
  );
};
