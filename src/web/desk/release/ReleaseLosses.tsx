import { formatNumber } from '../../../core/basics/format-number.ts';
import type { IndicatorRelease, PrintedTable } from '../../../core/release/indicator-release.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { tableName } from './table-name.ts';

const hiddenIn = ({ cells }: PrintedTable): number => cells.filter(({ count }) => count === null).length;

/** What is not printed so that nobody is found out, and what that costs. */
export const ReleaseLosses = ({ content }: { readonly content: IndicatorRelease }) => {
  const locale = useLocale();
  const say = useSay();
  const { transparency, tables, withheld } = content;
  const { cells, cost, isOptimal } = transparency;
  const number = (value: number) => formatNumber(value, locale);
  const columns: readonly Column<PrintedTable>[] = [
    { key: 'table', title: say('release-desk.counts'), renderCell: (table) => tableName(table, locale) },
    { key: 'people', title: say('release-desk.sum'), isNumber: true, renderCell: ({ sum }) => number(sum) },
    {
      key: 'cells',
      title: say('release-desk.cells'),
      isNumber: true,
      renderCell: (table) => number(table.cells.length),
    },
    {
      key: 'hidden',
      title: say('release-desk.cells-hidden'),
      isNumber: true,
      renderCell: (table) => number(hiddenIn(table)),
    },
  ];
  return (
    <section>
      <h2>{say('release-desk.losses')}</h2>
      <Facts
        rows={[
          { title: say('release-desk.cells-printed'), value: number(cells.printed) },
          { title: say('release-desk.cells-few'), value: number(cells.few) },
          { title: say('release-desk.cells-complement'), value: number(cells.complements) },
          { title: say('release-desk.cost'), value: number(cost) },
          {
            title: say('release-desk.search'),
            value: say(isOptimal ? 'release-desk.least' : 'release-desk.not-least'),
          },
        ]}
      />
      <DataTable
        caption={say('release-desk.losses.tables')}
        columns={columns}
        rows={tables.filter((table) => hiddenIn(table) > 0)}
        rowKey={({ id, year, month }) => `${id} ${year} ${month}`}
        isStacked
        empty={<p>{say('release-desk.losses.none')}</p>}
      />
      {withheld.length === 0 ? undefined : (
        <>
          <h3>{say('release-desk.withheld')}</h3>
          <ul>
            {withheld.map((table) => (
              <li key={`${table.id} ${table.year} ${table.month}`}>
                {tableName(table, locale)}: {say(`release-desk.withheld.${table.reason}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
