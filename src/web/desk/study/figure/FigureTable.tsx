import type { FigureView } from '../../../../contract/study-figure.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { groupWords } from '../../../../core/study/figures/group-words.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

type Row = FigureView['rows'][number];

/** The numbers of a figure: count, base, share, interval; of several answers the share of all answers too. */
export const FigureTable = ({ figure }: { readonly figure: FigureView }) => {
  const locale = useLocale();
  const say = useSay();
  const decimals = figure.isCountFirst ? 0 : 1;
  const number = (value: number | null): string =>
    value === null ? '' : formatNumber(value, locale, decimals);
  const columns: readonly Column<Row>[] = [
    {
      key: 'answer',
      title: say('study-figure.column.answer'),
      renderCell: ({ words }) => groupWords(words, locale),
    },
    {
      key: 'count',
      title: say('study-figure.column.count'),
      isNumber: true,
      renderCell: ({ count }) => say('study-figure.count', { k: String(count), n: String(figure.n) }),
    },
    {
      key: 'percent',
      title: say('study-figure.column.percent'),
      isNumber: true,
      renderCell: ({ percent }) => number(percent),
    },
    {
      key: 'interval',
      title: say('study-figure.column.interval'),
      isNumber: true,
      renderCell: ({ lower, upper }) =>
        lower === null || upper === null ? '' : `${number(lower * 100)}–${number(upper * 100)}`,
    },
    ...(figure.isMultiple
      ? [
          {
            key: 'answers',
            title: say('study-figure.column.of-answers'),
            isNumber: true,
            renderCell: ({ percentOfAnswers }: Row) => number(percentOfAnswers),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={say('study-figure.table')}
      columns={columns}
      rows={figure.rows}
      rowKey={({ option }) => option}
      empty={undefined}
    />
  );
};
