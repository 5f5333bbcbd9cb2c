import type { ReactNode } from 'react';
import type { Drawing } from '../charts/drawing.ts';

const swatch = (svg: string) => ({ __html: svg });

/** A drawn chart with its legend and key; nothing at all where there is nothing to draw. */
export const ChartFigure = ({
  chart,
  drawn,
  caption,
}: {
  readonly chart: string;
  readonly drawn: Drawing | undefined;
  readonly caption?: ReactNode;
}) =>
  drawn === undefined ? undefined : (
    <figure data-chart={chart} className="chart">
      <div className="drawing" dangerouslySetInnerHTML={{ __html: drawn.svg }} />
      {drawn.legend.length < 2 ? undefined : (
        <ul data-legend="" className="legend">
          {drawn.legend.map((entry) => (
            <li key={entry.category} data-category={entry.category} className={entry.className}>
              <span className="swatch" dangerouslySetInnerHTML={swatch(entry.swatch)} />
              {entry.name}
            </li>
          ))}
        </ul>
      )}
      {drawn.key.length === 0 ? undefined : (
        <ul className="key">
          {drawn.key.map((entry) => (
            <li key={entry.kind}>
              <span className="swatch" dangerouslySetInnerHTML={swatch(entry.swatch)} />
              {entry.text}
            </li>
          ))}
        </ul>
      )}
      {caption === undefined && drawn.note === undefined ? undefined : (
        <figcaption>
          {caption} {drawn.note}
        </figcaption>
      )}
    </figure>
  );
