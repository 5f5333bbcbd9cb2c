import { formatNumber } from '../../../core/basics/format-number.ts';
import { drawShareRows } from '../../charts/returns/draw-share-rows.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ReturnChart } from '../returns/ReturnChart.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { correlationText } from './correlation-text.ts';
import { criterionName } from './criterion-name.ts';
import type { OutcomeAnswer } from './validity-answer.ts';
import { validityChart } from './validity-chart.ts';

type Criterion = OutcomeAnswer['criteria'][number];

/** What the marks of a call foretold of one outcome: in words, drawn, and as numbers. */
export const OutcomeSection = ({
  found,
  selected,
  months,
  today,
}: {
  readonly found: OutcomeAnswer;
  readonly selected: number;
  /** After the end of the stay, where return is looked at. */
  readonly months: number;
  readonly today: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { outcome, known, criteria } = found;
  const isFew = criteria.every(({ observed }) => observed.reasons.includes('too-few-people'));
  const { chart, table } = validityChart(found, locale);
  const correlation = (kind: 'observed' | 'corrected'): Column<Criterion> => ({
    key: kind,
    title: say(`validity.column.${kind}`),
    isNumber: true,
    renderCell: (one) => correlationText(one[kind], locale),
  });
  return (
    <section aria-labelledby={`validity-${outcome}`}>
      <h2 id={`validity-${outcome}`}>{say(`validity.outcome.${outcome}`)}</h2>
      <p>
        {outcome === 'return'
          ? say('validity.outcome.return.about', { months: String(months) })
          : say('validity.outcome.results.about')}
      </p>
      <p>
        {say('validity.known', {
          known: formatNumber(known, locale),
          selected: formatNumber(selected, locale),
        })}
      </p>
      {isFew ? (
        <p className="empty-state">{say('validity.few')}</p>
      ) : (
        <>
          {criteria.some(({ warnings }) => warnings.includes('small-n')) ? (
            <Notice>{say('validity.small-n')}</Notice>
          ) : undefined}
          <DataTable
            caption={chart.title}
            isCaptionSeen={false}
            columns={[
              {
                key: 'criterion',
                title: say('validity.column.criterion'),
                renderCell: (one) => criterionName(one, locale),
              },
              {
                key: 'weight',
                title: say('validity.column.weight'),
                isNumber: true,
                renderCell: ({ weight }) => (weight === null ? undefined : formatNumber(weight, locale)),
              },
              {
                key: 'n',
                title: say('validity.column.n'),
                isNumber: true,
                renderCell: ({ observed }) => formatNumber(observed.n, locale),
              },
              correlation('observed'),
              correlation('corrected'),
              {
                key: 'widening',
                title: say('validity.column.widening'),
                isNumber: true,
                renderCell: ({ widening }) => (widening === null ? '–' : formatNumber(widening, locale, 2)),
              },
            ]}
            rows={criteria}
            rowKey={({ criterion }) => criterion}
            isStacked
            empty={undefined}
          />
          {chart.rows.length === 0 ? undefined : (
            <>
              <h3>{chart.title}</h3>
              <p>{chart.description}</p>
              <ReturnChart
                name={`validity-${outcome}`}
                title={chart.title}
                drawn={drawShareRows(document, chart)}
                table={table}
                hasTable={false}
                today={today}
                method="predictive-validity"
                swatches={[
                  { kind: 'estimate', className: 'series-2', word: say('validity.observed') },
                  { kind: 'estimate', className: 'series-1', word: say('validity.corrected') },
                ]}
              />
            </>
          )}
        </>
      )}
    </section>
  );
};
