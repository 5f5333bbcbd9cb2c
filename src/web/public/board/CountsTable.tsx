import type { IndicatorView } from '../../../contract/board-view.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { IndicatorId } from '../../../core/indicator/indicator-id.ts';
import type { PrintedTable } from '../../../core/release/indicator-release.ts';
import { text } from '../../../messages.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import type { BoardProps } from './board-props.ts';
import { universitiesByName } from './by-name.ts';
import { partName, tableName, unitName } from './table-words.ts';

/** Tables of counts that stand behind an indicator or beside it. */
const tablesOf: Readonly<Partial<Record<IndicatorId, readonly string[]>>> = {
  K1: ['K2', 'evidence'],
  K2: ['K2'],
  K3: ['K2'],
  K4: ['K4', 'verdicts'],
  K16: ['destinations'],
};

const Cell = ({
  locale,
  cell: { count, reason },
}: {
  readonly locale: BoardProps['locale'];
  readonly cell: PrintedTable['cells'][number];
}) =>
  count === null ? (
    <td className="missing">
      <span>c{reason === null ? '' : ` · ${text(locale, `board.cell.${reason}`)}`}</span>
    </td>
  ) : (
    <td>{formatNumber(count, locale)}</td>
  );

const Counts = ({ locale, released, table }: BoardProps & { readonly table: PrintedTable }) => {
  const { rows, columns, cells, rowSums, columnSums, sum } = table;
  const order = universitiesByName(released.content, locale).map(({ id }) => id);
  const placeOf = (row: string): number => (order.includes(row) ? order.indexOf(row) : order.length);
  const name = tableName(locale, { ...table, table: table.id });
  return (
    <ScrollBox label={name}>
      <table className="figures units">
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{text(locale, 'board.university')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {partName(locale, column)}
              </th>
            ))}
            <th scope="col">{text(locale, 'board.counts.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {[...rows.entries()]
            .toSorted(([, one], [, other]) => placeOf(one) - placeOf(other))
            .map(([at, row]) => (
              <tr key={row}>
                <th scope="row">{unitName(locale, released.content, row)}</th>
                {columns.map((column, place) => {
                  const cell = cells[at * columns.length + place];
                  return cell === undefined ? undefined : <Cell key={column} locale={locale} cell={cell} />;
                })}
                <td>{formatNumber(rowSums[at] ?? 0, locale)}</td>
              </tr>
            ))}
          <tr className="total">
            <th scope="row">{text(locale, 'board.unit.all')}</th>
            {columns.map((column, place) => (
              <td key={column}>{formatNumber(columnSums[place] ?? 0, locale)}</td>
            ))}
            <td>{formatNumber(sum, locale)}</td>
          </tr>
        </tbody>
      </table>
    </ScrollBox>
  );
};

/** The printed counts behind an indicator in a year, with what is left out and why; nothing where there are none. */
export const CountsTable = ({
  locale,
  released,
  id,
  view: { year, month },
}: BoardProps & { readonly id: IndicatorId; readonly view: IndicatorView }) => {
  const wanted = tablesOf[id] ?? [id];
  const tables = released.content.tables.filter(
    (table) =>
      wanted.includes(table.id) && table.year === year && (table.month === null || table.month === month),
  );
  return tables.length === 0 ? undefined : (
    <section aria-labelledby="counts">
      <h2 id="counts">{text(locale, 'board.counts')}</h2>
      <p>{text(locale, 'board.counts.about')}</p>
      {tables.map((table) => (
        <Counts key={`${table.id} ${table.month}`} locale={locale} released={released} table={table} />
      ))}
    </section>
  );
};
