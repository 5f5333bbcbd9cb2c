import { formatNumber } from '../../../core/basics/format-number.ts';
import { drawShareRows } from '../../charts/returns/draw-share-rows.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { estimateText } from './estimate-text.ts';
import { ReturnChart } from './ReturnChart.tsx';
import type { ReturnsAnswer } from './returns-answer.ts';
import { shareChart } from './share-chart.ts';
import { verdictSentences } from './verdict-sentences.ts';

/** The share returned, its bounds beside it, and in sentences what may be said of it. */
export const ShareSection = ({
  figures,
  months,
  today,
}: {
  readonly figures: ReturnsAnswer['all'];
  readonly months: number;
  readonly today: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { chart, table } = shareChart(figures, months, locale);
  const { bounds, limits, weighted, verdict, effectiveN, known } = figures;
  const [first, ...others] = verdictSentences(figures, locale);
  const isPoint = verdict.status !== 'suppressed' && weighted.value !== null;
  if (bounds.lower === null)
    return (
      <section aria-labelledby="returns-share">
        <h2 id="returns-share">{chart.title}</h2>
        <p className="empty-state">{[first, ...others].join(' ')}</p>
      </section>
    );
  return (
    <section aria-labelledby="returns-share">
      <h2 id="returns-share">{chart.title}</h2>
      <p className="share-line">
        {isPoint ? (
          <span>
            <strong>{estimateText(weighted, locale)}</strong> {say('returns.share.weighted')}
          </span>
        ) : undefined}
        <span>
          <strong>{estimateText({ ...bounds, value: null }, locale)}</strong> {say('returns.share.bounds')}
        </span>
      </p>
      <p className={`return-verdict is-${verdict.status}`}>
        <strong>{first}</strong> {others.join(' ')}
      </p>
      <ReturnChart
        name="share"
        title={chart.title}
        drawn={drawShareRows(document, chart)}
        table={table}
        today={today}
        swatches={[]}
      >
        <p>
          {chart.description}{' '}
          {isPoint && effectiveN !== null && known !== null
            ? say('returns.share.effective', {
                people: formatNumber(effectiveN, locale, 1),
                known: formatNumber(known, locale),
              })
            : undefined}{' '}
          {limits.lower === null
            ? undefined
            : say('returns.share.limits.about', { limits: estimateText({ ...limits, value: null }, locale) })}
        </p>
      </ReturnChart>
    </section>
  );
};
