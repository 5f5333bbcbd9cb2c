import { useQuery } from '@tanstack/react-query';
import { sumIntentions } from '../../../contract/intention.ts';
import { drawShareRows } from '../../charts/returns/draw-share-rows.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { changesChart } from './changes-chart.ts';
import { IntentionLots } from './IntentionLots.tsx';
import { reasonSentence } from './reason-sentence.ts';
import { ReturnChart } from './ReturnChart.tsx';

/** How what people intend changed, added up over all universities. */
export const IntentionSection = ({ today }: { readonly today: string }) => {
  const locale = useLocale();
  const say = useSay();
  const sums = useQuery(queryOf(sumIntentions, {})).data;
  if (sums === undefined) return undefined;
  const { chart, table } = changesChart(sums.changes, locale);
  const reasons = [...new Set(sums.changes.flatMap(({ change }) => change.reasons))];
  const why = reasons.map((code) => reasonSentence(code, locale)).join(' ');
  return (
    <section aria-labelledby="returns-intention">
      <h2 id="returns-intention">{chart.title}</h2>
      <p>{chart.description}</p>
      {chart.rows.length === 0 ? (
        <p className="empty-state">{why === '' ? say('returns.intention.none') : why}</p>
      ) : (
        <ReturnChart
          name="intention"
          title={chart.title}
          drawn={drawShareRows(document, chart)}
          table={table}
          today={today}
          swatches={[]}
        >
          {why === '' ? undefined : <p>{say('returns.intention.some', { reason: why })}</p>}
        </ReturnChart>
      )}
      <IntentionLots lots={sums.lots} />
    </section>
  );
};
