import * as Plot from '@observablehq/plot';
import { tagged } from '../tagged.ts';
import type { CurveShape } from './curve-shape.ts';
import type { ReachedShare } from './share-at.ts';

export interface NamedCurve {
  readonly key: string;
  readonly name: string;
  /** Class that carries the colour. */
  readonly className: string;
  readonly shape: CurveShape;
  /** What is told of some days in a sentence, where the curve stands. */
  readonly stops: readonly (ReachedShare & { readonly label: string })[];
}

export interface CurveScale {
  readonly x: (day: number) => number;
  readonly y: (share: number) => number;
}

/** The marks of one curve, from the back: limits, boxes, line, stops. */
export const curveMarks = (
  { key, className, shape, stops }: NamedCurve,
  { x, y }: CurveScale,
  radius = 4,
): Plot.Markish[] => {
  const { points, boxes } = shape;
  const tag = (kind: string) => () => ({ category: key, class: `${className} ${kind}` });
  const height = (share: number | null): number => (share === null ? Number.NaN : y(share));
  return [
    Plot.areaY(points, {
      x: ({ day }) => x(day),
      y1: ({ lower }) => height(lower),
      y2: ({ upper }) => height(upper),
      fill: 'currentColor',
      render: tagged(points, tag('limits')),
    }),
    Plot.rect(boxes, {
      x1: ({ from }) => x(from),
      x2: ({ to }) => x(to),
      y1: ({ low }) => y(low),
      y2: ({ high }) => y(high),
      fill: 'currentColor',
      render: tagged(boxes, tag('unlocated')),
    }),
    Plot.line(points, {
      x: ({ day }) => x(day),
      y: ({ share }) => height(share),
      stroke: 'currentColor',
      render: tagged(points, tag('line curve')),
    }),
    Plot.dot(stops, {
      x: ({ day }) => x(day),
      y: ({ share }) => y(share),
      r: radius,
      fill: 'currentColor',
      render: tagged(stops, ({ day, label }) => ({
        category: key,
        period: String(day),
        label,
        class: `${className} point`,
      })),
    }),
  ];
};
