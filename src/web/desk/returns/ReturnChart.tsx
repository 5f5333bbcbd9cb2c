import { useEffect, useId, useRef, type ReactNode } from 'react';
import { formatDate } from '../../../core/basics/format-date.ts';
import type { Drawing } from '../../charts/drawing.ts';
import { enhanceChart } from '../../enhance/enhance-chart.ts';
import { paths } from '../../paths.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Action } from '../../ui/Action.tsx';
import { saveCsv } from '../selection/save-csv.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { cellText } from './cell-text.ts';
import type { ChartTable } from './chart-table.ts';
import { ReturnSwatch, type SwatchKind } from './ReturnSwatch.tsx';
import { savePicture } from './save-picture.ts';

const mostRows = 60;

interface ReturnChartProps {
  /** Stem of the file names. */
  readonly name: string;
  readonly title: string;
  readonly drawn: Drawing;
  readonly swatches: readonly {
    readonly kind: SwatchKind;
    readonly className: string;
    readonly word: string;
  }[];
  readonly table: ChartTable;
  /** False where the page itself shows the rows. */
  readonly hasTable?: boolean;
  /** The national day of the figures. */
  readonly today: string;
  /** The page that explains the figures. */
  readonly method?: string;
  readonly children?: ReactNode;
}

const ChartRows = ({ title, table }: Pick<ReturnChartProps, 'title' | 'table'>) => {
  const locale = useLocale();
  const say = useSay();
  const rows = table.rows.slice(0, mostRows);
  return (
    <details className="chart-table">
      <summary>{say('returns.chart.table')}</summary>
      <DataTable
        caption={title}
        columns={table.columns.map(({ key, title: head, kind }, index) => ({
          key,
          title: head,
          isNumber: kind !== 'text',
          renderCell: (row: ChartTable['rows'][number]) => cellText(row[index] ?? null, kind, locale),
        }))}
        rows={rows}
        rowKey={(row) => JSON.stringify(row)}
        empty={undefined}
      />
      {rows.length === table.rows.length ? undefined : (
        <p>{say('returns.chart.rows', { shown: String(rows.length), all: String(table.rows.length) })}</p>
      )}
    </details>
  );
};

/** A chart of the page of returns with its key, the table beneath it, its files, its source and its method. */
export const ReturnChart = ({
  name,
  title,
  drawn,
  swatches,
  table,
  hasTable = true,
  today,
  method = 'return',
  children,
}: ReturnChartProps) => {
  const locale = useLocale();
  const say = useSay();
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    if (figure.current !== null) enhanceChart(figure.current);
  }, []);
  const source = say('returns.chart.source', { day: formatDate(today, locale) });
  const file = `qaitu-${name}-${today}`;
  const savers = {
    csv: () =>
      saveCsv(
        `${file}.csv`,
        table.columns.map(({ key }) => key),
        table.rows,
      ),
    svg: () => void savePicture(figure.current ?? document.body, file, 'svg', { title, source }),
    png: () => void savePicture(figure.current ?? document.body, file, 'png', { title, source }),
  } as const;
  return (
    <>
      <figure ref={figure} data-chart="returns" className="chart" aria-labelledby={id}>
        <div className="drawing" dangerouslySetInnerHTML={{ __html: drawn.svg }} />
        <figcaption id={id} className="unseen">
          {title}
        </figcaption>
      </figure>
      <div data-chart="key">
        <ul className="key">
          {swatches.map(({ kind, className, word }) => (
            <li key={word}>
              <ReturnSwatch kind={kind} className={className} /> {word}
            </li>
          ))}
        </ul>
      </div>
      {children}
      {hasTable ? <ChartRows title={title} table={table} /> : undefined}
      <p className="chart-foot">
        <span>
          {source} <a href={paths.method(locale, method)}>{say('returns.chart.method')}</a>
        </span>
        <span className="chart-save">
          {say('returns.chart.save')}
          {(['csv', 'svg', 'png'] as const).map((format) => (
            <Action
              key={format}
              label={say(`returns.chart.${format}`)}
              about={title}
              onAct={savers[format]}
            />
          ))}
        </span>
      </p>
    </>
  );
};
