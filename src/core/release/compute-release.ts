import { isFew } from '../disclosure/is-few.ts';
import type { ProgramSolver } from '../disclosure/program.ts';
import { attackRelease, type ReleaseAttack } from './attack-release.ts';
import { checkCounts } from './check-counts.ts';
import { tableKey, type DecidedTable } from './decided-table.ts';
import { decideTables } from './decide-tables.ts';
import { findDifferences } from './find-differences.ts';
import type { IndicatorInputs } from './indicator-inputs.ts';
import type { IndicatorLine, IndicatorRelease, Transparency } from './indicator-release.ts';
import { pastTables } from './past-tables.ts';
import type { PastRelease } from './past-release.ts';
import { releaseLines } from './release-lines.ts';
import { rulesInForce, type IndicatorRule } from './rules-in-force.ts';
import type { TableVersion } from './table-version.ts';

const lossesOf = (tables: readonly DecidedTable[]): Pick<Transparency, 'cells' | 'cost'> => {
  let [printed, primary, complements, cost] = [0, 0, 0, 0];
  for (const { version } of tables)
    for (const [cell, count] of (version?.cells ?? []).entries()) {
      if (version?.hidden.has(cell) !== true) printed += 1;
      else if (isFew(count)) primary += 1;
      else {
        complements += 1;
        cost += count;
      }
    }
  return { cells: { printed, few: primary, complements }, cost };
};

/** What can be taken back where an attack got through: lines of several years first, then tables that were not printed before. */
interface Barred {
  readonly tables: ReadonlySet<string>;
  readonly pooled: ReadonlyMap<string, ReadonlySet<number>>;
}

const blockOf = (year: number): number => year - (year % 3);

const barMore = (
  { open }: ReleaseAttack,
  barred: Barred,
  tables: readonly DecidedTable[],
  lines: readonly IndicatorLine[],
  earlier: readonly TableVersion[],
): Barred | undefined => {
  if (open.length === 0) return undefined;
  const blocks = open.map(({ counted }) => ({ id: counted.id, from: blockOf(counted.year) }));
  const isPooled = lines.some(
    ({ year, through }) => through > year && blocks.some(({ from }) => from === year),
  );
  const fresh = blocks.filter(({ id, from }) => barred.pooled.get(id)?.has(from) !== true);
  if (isPooled && fresh.length > 0) {
    const pooled = new Map(barred.pooled);
    for (const { id, from } of fresh) pooled.set(id, new Set([...(pooled.get(id) ?? []), from]));
    return { ...barred, pooled };
  }
  const mine = tables.filter(({ version }) => version !== undefined && !earlier.includes(version));
  const keys = new Set(open.map(({ counted }) => tableKey(counted)));
  const years = new Set(open.map(({ counted }) => counted.year));
  const own = mine.filter((table) => keys.has(tableKey(table)));
  const next = own.length > 0 ? own : mine.filter(({ year }) => years.has(year));
  return next.length === 0
    ? undefined
    : { ...barred, tables: new Set([...barred.tables, ...next.map(tableKey)]) };
};

/**
 * Computes a release from what was counted, under rules and against all earlier releases (ADR 0027). The solver blocks: call this in a worker. The
 * same input gives the same bytes, unless the solver's time runs out. Throws RangeError where inputs contradict each other.
 */
export const computeRelease = (
  inputs: IndicatorInputs,
  set: readonly IndicatorRule[],
  past: readonly PastRelease[],
  solver: ProgramSolver,
): IndicatorRelease => {
  checkCounts(inputs);
  const rules = rulesInForce(set);
  const earlier = pastTables(past);
  let barred: Barred = { tables: new Set(), pooled: new Map() };
  for (;;) {
    const { tables: barredTables, pooled } = barred;
    const tables = decideTables(inputs, rules, past, (table) => barredTables.has(tableKey(table)), solver);
    const lines = releaseLines(inputs, rules, tables, past, pooled);
    const attack = attackRelease(tables, lines, earlier, solver);
    const more = barMore(attack, barred, tables, lines, earlier);
    if (more !== undefined) {
      barred = more;
      continue;
    }
    const differences = findDifferences(tables, earlier);
    return {
      format: 'qaitu-indicators-1',
      dataThrough: inputs.dataThrough,
      isDemonstration: inputs.isDemonstration,
      universities: inputs.universities,
      rules,
      lines,
      tables: tables.flatMap(({ version }) => (version === undefined ? [] : [version.printed])),
      withheld: tables.flatMap(({ id, year, month, reason }) =>
        reason === null ? [] : [{ id, year, month, reason }],
      ),
      transparency: {
        ...lossesOf(tables),
        isOptimal: tables.every(({ isOptimal }) => isOptimal),
        against: past.map(({ name }) => name),
        ranges: attack.ranges,
        differences,
        isSafe: attack.open.length === 0 && differences.length === 0,
      },
    };
  }
};
