import { useEffect, useId, useRef } from 'react';
import { drawSaturation } from '../../../charts/saturation/draw-saturation.ts';
import { enhanceChart } from '../../../enhance/enhance-chart.ts';
import { Action } from '../../../ui/Action.tsx';
import { savePicture } from '../../returns/save-picture.ts';
import { useSay } from '../../use-say.ts';
import '../../../charts/charts.css';

/** How the number of codes grew, as a stepped line with what each step added, and the picture as a file. */
export const SaturationChart = ({
  name,
  title,
  axis,
  foot,
  steps,
}: {
  readonly name: string;
  readonly title: string;
  readonly axis: string;
  readonly foot: string;
  readonly steps: readonly { readonly newCodes: number; readonly total: number }[];
}) => {
  const say = useSay();
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    if (figure.current !== null) enhanceChart(figure.current);
  }, []);
  const source = say('study-agree.saturation.source');
  const last = steps.at(-1)?.total ?? 0;
  const { svg } = drawSaturation(document, {
    ...{ name, title, axis, foot },
    description: say('study-agree.saturation.description', { steps: steps.length, total: last }),
    steps: steps.map(({ newCodes, total }, at) => ({
      total,
      label: say('study-agree.saturation.point', { at: at + 1, total, added: newCodes }),
    })),
  });
  return (
    <>
      <figure ref={figure} data-chart="saturation" className="chart" aria-labelledby={id}>
        <div className="drawing" dangerouslySetInnerHTML={{ __html: svg }} />
        <figcaption id={id} className="unseen">
          {title}
        </figcaption>
      </figure>
      <p className="chart-foot">
        <span>{source}</span>
        <span className="chart-save">
          {(['svg', 'png'] as const).map((format) => (
            <Action
              key={format}
              label={say(`returns.chart.${format}`)}
              about={title}
              onAct={() =>
                void savePicture(figure.current ?? document.body, `saturation-${name}`, format, {
                  title,
                  source,
                })
              }
            />
          ))}
        </span>
      </p>
    </>
  );
};
