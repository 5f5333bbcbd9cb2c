import '../../../charts/charts.css';
import type { FigureView } from '../../../../contract/study-figure.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { drawFigure } from '../../../../core/study/figures/draw-figure.ts';
import { figureRows } from '../../../../core/study/figures/figure-rows.ts';
import { groupWords } from '../../../../core/study/figures/group-words.ts';
import { textOf } from '../../../../messages.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

/** A figure as it is drawn on paper too: bars with counts, bases and intervals. */
export const FigureChart = ({ figure }: { readonly figure: FigureView }) => {
  const locale = useLocale();
  const say = useSay();
  const { n, isCountFirst, rows } = figure;
  const svg = drawFigure(
    {
      id: `figure-${figure.session}-${figure.number}`,
      title: groupWords(figure.question, locale),
      description: say('study-figure.description'),
      rows: figureRows(
        {
          n,
          isCountFirst,
          rows: rows.map(({ option, count, percent, lower, upper }) => ({
            ...{ option, k: count, percent: percent ?? undefined, share: { lower, upper } },
          })),
        },
        (option) => groupWords(rows.find((row) => row.option === option)?.words ?? {}, locale),
        (key, params) => textOf(locale, `study-figure.${key}`, params),
        locale,
      ),
      tick: (share) => `${formatNumber(share * 100, locale)} %`,
    },
    'page',
  );
  return (
    <figure data-chart="answers" className="chart">
      <div className="drawing" dangerouslySetInnerHTML={{ __html: svg }} />
    </figure>
  );
};
