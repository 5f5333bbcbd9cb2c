import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatNumber } from '../../core/basics/format-number.ts';
import { useLocale } from '../desk/use-locale.ts';
import { useSay } from '../desk/use-say.ts';
import { ScrollBox } from './ScrollBox.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly renderCell: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
  /** The list can be sorted by it. */
  readonly isSortable?: boolean;
}

interface Sorting {
  readonly by: string;
  readonly isDescending: boolean;
}

const HeadCell = <Row,>({
  column,
  isStacked,
  sorting,
  onSort,
}: {
  readonly column: Column<Row>;
  readonly isStacked: boolean;
  readonly sorting: Sorting | undefined;
  readonly onSort: ((sorting: Sorting) => void) | undefined;
}) => {
  const say = useSay();
  const isSorted = sorting?.by === column.key;
  const direction = sorting?.isDescending === true ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      {...(isStacked ? { role: 'columnheader' } : {})}
      className={column.isNumber === true ? 'number' : undefined}
      aria-sort={isSorted ? direction : undefined}
    >
      {column.isSortable === true && onSort !== undefined ? (
        <button
          type="button"
          className="sort"
          title={say('desk.sort-by', { column: column.title })}
          onClick={() => onSort({ by: column.key, isDescending: isSorted && !sorting.isDescending })}
        >
          {column.title}
          {isSorted ? <span aria-hidden="true">{direction === 'descending' ? ' ↓' : ' ↑'}</span> : undefined}
        </button>
      ) : (
        column.title
      )}
    </th>
  );
};

/**
 * A dense list: the first column names the row, the table scrolls inside itself on a phone, further rows come by
 * keyset when asked for. Sorting belongs to the address: `onSort` navigates. */
export const DataTable = <Row,>({
  caption,
  isCaptionSeen = true,
  columns,
  rows,
  rowKey,
  empty,
  sorting,
  onSort,
  more,
  isStacked = false,
}: {
  /** What the table shows; also names the scrolling box. */
  readonly caption: string;
  /** False where a heading above says the same. */
  readonly isCaptionSeen?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What to read when there is no row: why, and what to do. */
  readonly empty: ReactNode;
  readonly sorting?: Sorting;
  readonly onSort?: (sorting: Sorting) => void;
  /** On a phone each row is a card with the titles beside its cells, so that nothing has to be scrolled sideways. */
  readonly isStacked?: boolean;
  readonly more?: { readonly hasMore: boolean; readonly isBusy: boolean; readonly onMore: () => void };
}) => {
  const locale = useLocale();
  const say = useSay();
  if (rows.length === 0) return <div className="empty-state">{empty}</div>;
  const shown = formatNumber(rows.length, locale);
  // Where rows become cards, browsers no longer take them for a table: then the roles are said.
  const as = (role: string) => (isStacked ? { role } : {});
  return (
    <div className={isStacked ? 'table-box stacked' : 'table-box'}>
      <ScrollBox label={caption}>
        <table {...as('table')}>
          <caption>
            <span className={isCaptionSeen ? undefined : 'unseen'}>{caption}</span>
          </caption>
          <thead {...as('rowgroup')}>
            <tr {...as('row')}>
              {columns.map((column) => (
                <HeadCell
                  key={column.key}
                  column={column}
                  isStacked={isStacked}
                  sorting={sorting}
                  onSort={onSort}
                />
              ))}
            </tr>
          </thead>
          <tbody {...as('rowgroup')}>
            {rows.map((row) => (
              <tr key={rowKey(row)} {...as('row')}>
                {columns.map((column, index) => {
                  const className = column.isNumber === true ? 'number' : undefined;
                  return index === 0 ? (
                    <th key={column.key} scope="row" {...as('rowheader')} className={className}>
                      {column.renderCell(row)}
                    </th>
                  ) : (
                    <td key={column.key} {...as('cell')} className={className} data-title={column.title}>
                      {column.renderCell(row)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {more === undefined ? undefined : (
        <div className="table-foot">
          <p aria-live="polite">{say('desk.rows', { count: rows.length, shown })}</p>
          {more.hasMore ? (
            <Button variant="default" loading={more.isBusy} onClick={more.onMore}>
              {say('desk.more')}
            </Button>
          ) : undefined}
        </div>
      )}
    </div>
  );
};
