import type { ReleaseCategory, ReleaseCell, ReleaseTable } from '../contract/release.ts';
import { deriveFigures, type DerivationContext } from '../core/flow/derive.ts';
import type { Figure } from '../core/flow/figure.ts';
import type { FigureTable } from '../core/flow/figure-table.ts';
import { fillFinding } from '../core/flow/finding.ts';
import { reportingHoles } from '../core/flow/reporting-holes.ts';
import type { LocalizedText } from '../core/basics/locale.ts';

/** All that the register knows of one published table. */
export interface TableFacts {
  readonly table: FigureTable;
  readonly header: readonly string[];
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly figures: readonly Figure[];
  /** Period → destinations that appear for any origin. */
  readonly reported: Readonly<Record<string, readonly string[]>>;
}

/** Names and numeric codes of countries, as `intake` reads them from the shipped list. */
export interface CountryNames {
  readonly nameOf: (alpha3: string) => LocalizedText | undefined;
  readonly numericOf: (alpha3: string) => string | undefined;
}

/** What remains beside the destinations that a source names. */
const other = 'other';

/** A long list of figures, one a line, has no printed table to return to. */
const isLong = ({ table }: TableFacts): boolean =>
  table.read.periodColumn !== undefined && table.read.values.length === 1;

/** Lines as the source orders them; of a long list, the largest of the last period first. */
const orderOf = (facts: TableFacts, categoryOf: (figure: Figure) => string): readonly string[] => {
  const inFigures = [...new Set(facts.figures.map(categoryOf))];
  if (!isLong(facts)) return inFigures;
  const latest = new Map<string, number>();
  for (const figure of facts.figures) if (figure.value !== null) latest.set(categoryOf(figure), figure.value);
  const rank = (code: string) => (code === other ? Number.NEGATIVE_INFINITY : (latest.get(code) ?? 0));
  return inFigures.toSorted((a, b) => rank(b) - rank(a) || a.localeCompare(b, 'en'));
};

/** How the table is printed again: as in its source, or for a long list one line a category and one column a period. */
const layoutOf = (
  facts: TableFacts,
  codes: readonly string[],
  periods: readonly string[],
): ReleaseTable['layout'] => {
  const { read, page } = facts.table;
  const across = read.periodColumn === undefined || isLong(facts);
  const keyColumn = isLong(facts) ? page.rows : (read.periodColumn ?? read.dimensions[page.rows]?.column);
  const columns = isLong(facts)
    ? periods.map((period) => [period, period])
    : read.values.flatMap((value) => {
        const stands = across ? value.period : value.categories[page.rows];
        return stands === undefined ? [] : [[value.column, stands]];
      });
  return {
    orientation: across ? 'across' : 'down',
    header: isLong(facts) ? [page.rows, ...periods] : facts.header,
    columns: Object.fromEntries(columns) as Readonly<Record<string, string>>,
    // The words at the head of each line: the source's labels, and its column of periods or categories.
    labels: Object.fromEntries(
      (across ? codes : periods).map((line) => [
        line,
        { ...(keyColumn === undefined ? {} : { [keyColumn]: line }), ...facts.labels[line] },
      ]),
    ),
  };
};

const toCell = (figure: Figure, category: string): ReleaseCell => ({
  category,
  period: figure.period,
  value: figure.value,
  ...(figure.reason === undefined ? {} : { reason: figure.reason }),
  ...(figure.flags === undefined ? {} : { flags: figure.flags }),
  status: figure.status,
  locator: figure.locator,
});

/** Fill the grid: what stands nowhere in the source is a missing number with its reason, not an absent row. */
const completeGrid = (
  facts: TableFacts,
  codes: readonly string[],
  periods: readonly string[],
  cells: readonly ReleaseCell[],
  holes: Readonly<Record<string, readonly string[]>>,
): readonly ReleaseCell[] => {
  const present = new Map(cells.map((cell) => [`${cell.period} ${cell.category}`, cell]));
  return codes.flatMap((category) =>
    periods.map(
      (period): ReleaseCell =>
        present.get(`${period} ${category}`) ?? {
          category,
          period,
          value: null,
          reason: holes[category]?.includes(period) === true ? 'not-reported' : 'not-published',
          status: 'published',
          locator: `${facts.table.locator}.${period}.${category}`,
        },
    ),
  );
};

/**
 * One table of a release, with everything its page and downloads need. Pure. `destinations` are those that any table
 * names: one that never reported stands in no row here, and is looked for all the same.
 */
export const buildTable = (
  facts: TableFacts,
  countries: CountryNames,
  context: DerivationContext,
  destinations: readonly string[] = [],
): ReleaseTable => {
  const { table } = facts;
  const { rows } = table.page;
  const categoryOf = (figure: Figure): string => figure.dimensions[rows] ?? other;
  const codes = orderOf(facts, categoryOf);
  const periods = [...new Set(facts.figures.map((figure) => figure.period))].toSorted();
  const isCountryTable = rows === 'destination' || rows === 'origin';
  const categories = codes.map((code): ReleaseCategory => {
    const name = table.page.names[code] ?? (isCountryTable ? countries.nameOf(code) : undefined);
    const numeric = isCountryTable ? countries.numericOf(code) : undefined;
    if (name === undefined) throw new Error(`${table.id}: no name for ${code}`);
    return {
      code,
      name,
      isTotal: table.read.total?.dimension === rows && table.read.total.category === code,
      isCountry: isCountryTable && code !== other,
      ...(numeric === undefined ? {} : { numeric }),
    };
  });
  const listed = categories.filter((category) => category.isCountry).map((category) => category.code);
  const holes = table.page.reportingHoles ? reportingHoles(facts.reported, [...listed, ...destinations]) : {};
  const printed = facts.figures.map((figure) => toCell(figure, categoryOf(figure)));
  const cells = completeGrid(facts, codes, periods, printed, holes);
  return {
    id: table.id,
    position: table.position,
    path: table.page.path,
    source: table.source,
    locator: table.locator,
    population: table.population,
    unit: table.unit,
    title: table.title,
    finding: fillFinding(table, cells),
    ...(table.page.note === undefined ? {} : { note: table.page.note }),
    rows,
    chart: table.page.chart,
    map: table.page.map,
    categories,
    periods,
    cells,
    layout: layoutOf(facts, codes, periods),
    holes,
    holeNames: Object.fromEntries(
      Object.keys(holes)
        .filter((code) => !codes.includes(code))
        .flatMap((code) => {
          const name = countries.nameOf(code);
          return name === undefined ? [] : [[code, name]];
        }),
    ),
    derived: deriveFigures(
      { population: table.population, unit: table.unit, rows, categories, periods, cells },
      context,
    ),
  };
};
