import type { ReleaseAudit, ReleaseFact } from './audit-release.ts';
import type { Release, ReleaseCell, ReleaseTable } from './release.ts';

/**
 * Rules that compare published figures with each other. When one of them fails, the figures themselves disagree; the other
 * rules judge sentences, and a sentence that does not hold says nothing against the figures it speaks of.
 */
const figureRules: ReadonlySet<string> = new Set([
  'sum',
  'cross_table_equality',
  'equality',
  'rounding',
  'percent_sum',
  'grim',
  'grim_base',
  'bound',
]);

/** Figures of the running text that a table repeats, as the table by level does: same place, year and number. */
const isRepeatedBy = (fact: ReleaseFact, table: ReleaseTable, cell: ReleaseCell): boolean =>
  fact.locator === table.locator &&
  cell.status === 'published' &&
  String(cell.value) === fact.value &&
  (fact.period === undefined || fact.period === cell.period);

/** Every cell that shows one of the figures: the cell itself, and the same total wherever else it is printed. */
const cellsShowing = (
  locators: ReadonlySet<string>,
  tables: readonly ReleaseTable[],
  facts: readonly ReleaseFact[],
): readonly string[] => {
  const all = tables.flatMap((table) =>
    table.cells.map((cell) => ({
      table,
      cell,
      isTotal: table.categories.some(({ code, isTotal }) => isTotal && code === cell.category),
    })),
  );
  const named = all.filter(
    ({ table, cell }) =>
      locators.has(cell.locator) ||
      facts.some((fact) => locators.has(fact.locator) && isRepeatedBy(fact, table, cell)),
  );
  const totals = named.filter(({ isTotal, cell }) => isTotal && cell.value !== null);
  const repeated = all.filter(
    ({ table, cell, isTotal }) =>
      isTotal &&
      totals.some(
        (one) =>
          one.table.population === table.population &&
          one.table.unit === table.unit &&
          one.cell.period === cell.period &&
          one.cell.value === cell.value,
      ),
  );
  return [...new Set([...named, ...repeated].map(({ cell }) => cell.locator))];
};

const mark = (
  { claims, facts }: ReleaseAudit,
  tables: readonly ReleaseTable[],
): ReadonlyMap<string, readonly string[]> => {
  const marked = new Map<string, readonly string[]>();
  for (const claim of claims) {
    if (claim.verdict !== 'inconsistent' || !figureRules.has(claim.rule)) continue;
    const used = new Set(claim.evidence.flatMap(({ cells }) => cells));
    for (const locator of cellsShowing(used, tables, facts)) {
      marked.set(locator, [...(marked.get(locator) ?? []), claim.id]);
    }
  }
  return marked;
};

const kept = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** Ids of the claims by which a figure is inconsistent with another published figure, by the locator of its cell. */
export const markedCells = ({
  audit,
  tables,
}: Pick<Release, 'audit' | 'tables'>): ReadonlyMap<string, readonly string[]> => {
  if (audit === undefined) return new Map();
  const known = kept.get(audit) ?? mark(audit, tables);
  // A release is frozen, and large tables are searched through for every claim: once is enough.
  kept.set(audit, known);
  return known;
};
