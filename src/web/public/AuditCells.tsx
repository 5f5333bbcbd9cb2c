import type { ReleaseTable } from '../../contract/release.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { text, textOf } from '../../messages.ts';
import { ScrollBox } from '../ui/ScrollBox.tsx';
import { paths } from '../paths.ts';

interface CellsProps {
  readonly locale: Locale;
  readonly table: ReleaseTable;
  readonly used: ReadonlySet<string>;
}

/** The part of a table around the cells that a computation used, these marked and leading to their place in the table. */
const CellTable = ({ locale, table, used }: CellsProps) => {
  const usedCells = table.cells.filter((cell) => used.has(cell.locator));
  const cells = new Map(table.cells.map((cell) => [`${cell.period} ${cell.category}`, cell]));
  const periods = table.periods.filter((period) => usedCells.some((cell) => cell.period === period));
  const categories = table.categories.filter(({ code }) => usedCells.some((cell) => cell.category === code));
  return (
    <ScrollBox label={table.title[locale]}>
      <table className="used-cells">
        <caption>{table.title[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">{textOf(locale, `observatory.table.row.${table.rows}`)}</th>
            {periods.map((period) => (
              <th key={period} scope="col">
                {period}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map(({ code, name }) => (
            <tr key={code}>
              <th scope="row">{name[locale]}</th>
              {periods.map((period) => {
                const cell = cells.get(`${period} ${code}`);
                if (cell === undefined) return undefined;
                const words =
                  cell.value === null
                    ? textOf(locale, `observatory.missing.${cell.reason ?? 'not-published'}`)
                    : formatNumber(cell.value, locale, Number.isInteger(cell.value) ? 0 : 1);
                return (
                  <td
                    key={period}
                    className={[cell.value === null ? 'missing' : '', used.has(cell.locator) ? 'used' : '']
                      .join(' ')
                      .trim()}
                  >
                    {used.has(cell.locator) ? (
                      <a href={paths.cell(locale, table.path, cell.locator)} title={cell.locator}>
                        {words}
                      </a>
                    ) : (
                      words
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
};

/** The cells of published tables that a computation used, table by table. */
export const AuditCells = ({
  locale,
  tables,
  used,
}: Omit<CellsProps, 'table'> & { readonly tables: readonly ReleaseTable[] }) => {
  const touched = tables.filter((table) => table.cells.some((cell) => used.has(cell.locator)));
  return touched.length === 0 ? undefined : (
    <>
      <h4>{text(locale, 'audit.cells')}</h4>
      {touched.map((table) => (
        <CellTable key={table.id} locale={locale} table={table} used={used} />
      ))}
    </>
  );
};
