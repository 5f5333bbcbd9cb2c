import { indicatorIds, type IndicatorId } from '../indicator/indicator-id.ts';
import { leastCount } from '../disclosure/least-count.ts';
import { indicators } from '../indicator/indicators.ts';
import type { ProgramSolver } from '../disclosure/program.ts';
import { anyIndicator } from './any-indicator.ts';
import { isDue } from './is-due.ts';
import type { CountedTable } from './counted-table.ts';
import { decideTable } from './decide-table.ts';
import { tableKey, type DecidedTable } from './decided-table.ts';
import type { IndicatorInputs } from './indicator-inputs.ts';
import { pastTables } from './past-tables.ts';
import type { PastRelease } from './past-release.ts';
import { recordPlaces } from './record-places.ts';
import { relatedSets } from './related-sets.ts';
import type { IndicatorRule } from './rules-in-force.ts';
import { tableBehind } from './table-behind.ts';
import type { TableVersion } from './table-version.ts';

/** Of tables that no indicator is called after: what they count is due with it. */
const dueWith: Readonly<Record<string, IndicatorId>> = {
  evidence: 'K1',
  destinations: 'K16',
  verdicts: 'K4',
};

const indicatorOf = (id: string): IndicatorId | undefined =>
  indicatorIds.find((indicator) => indicator === id) ?? dueWith[id];

const isToldByUnit = (id: string): boolean => {
  const indicator = indicatorOf(id);
  return indicator === undefined || indicators[indicator].breakdowns.includes('university');
};

/** What comes first is printed as if it stood alone; what comes later gives way. */
const order = ['K2', 'K4', 'K15', 'K5', 'Q4', 'K13', 'destinations', 'evidence', 'K22', 'K18'];
const rank = ({ id }: CountedTable): number => (order.includes(id) ? order.indexOf(id) : order.length);

const inOrder = (one: CountedTable, other: CountedTable): number =>
  one.year - other.year ||
  rank(one) - rank(other) ||
  (one.id < other.id ? -1 : Number(one.id > other.id)) ||
  (one.month ?? 0) - (other.month ?? 0);

const differs = (one: TableVersion, other: TableVersion, places: ReturnType<typeof recordPlaces>): boolean =>
  relatedSets(one, other, places).some(
    (pair) => pair.more !== 0 && !one.hidden.has(pair.one) && !other.hidden.has(pair.other),
  );

/** Whether the same records are counted in the same places. */
const isSameCount = (one: CountedTable, other: CountedTable): boolean => {
  if (one.records.length !== other.records.length) return false;
  const placeIn = ({ units, parts, unitOf, partOf }: CountedTable, at: number): string =>
    JSON.stringify([units[unitOf[at] ?? 0], parts[partOf[at] ?? 0]]);
  const places = new Map(one.records.map((record, at) => [record, placeIn(one, at)]));
  return other.records.every((record, at) => places.get(record) === placeIn(other, at));
};

/** Whether units together are enough for a row: by the least n of what leans on it, and what that counts. */
const enoughFor = (
  counted: CountedTable,
  inputs: IndicatorInputs,
  rules: readonly IndicatorRule[],
): ((units: readonly number[]) => boolean) => {
  const leaning = rules.filter(({ indicator }) => {
    const behind = tableBehind(indicator);
    return behind?.isOwn === true && behind.table === counted.id;
  });
  const [first] = leaning.toSorted((one, other) => one.leastN - other.leastN);
  if (first === undefined) return () => true;
  const { definition, collected } = anyIndicator(first.indicator, inputs.inputs);
  const least = Math.max(first.leastN, leastCount);
  const own = new Map(
    collected
      .filter(({ year, month }) => year === counted.year && month === counted.month)
      .map(({ unit, input }) => [unit, definition.base(input) ?? 0]),
  );
  return (units) => {
    const base = units.reduce((sum, unit) => sum + (own.get(counted.units[unit] ?? '') ?? 0), 0);
    return base === 0 || base >= least;
  };
};

/**
 * Which counts are printed and how, cohort by cohort, each against all that is printed of the same year in this release and in earlier ones. A table
 * whose revision would give somebody away is printed as it was. isBarred: tables that an attack on all of them found open.
 */
export const decideTables = (
  inputs: IndicatorInputs,
  rules: readonly IndicatorRule[],
  past: readonly PastRelease[],
  isBarred: (table: CountedTable) => boolean,
  solver: ProgramSolver,
): readonly DecidedTable[] => {
  const due = inputs.counted.filter(({ id, year, month }) => {
    const indicator = indicatorOf(id);
    return indicator === undefined || isDue(indicator, year, month, inputs.dataThrough);
  });
  const places = recordPlaces();
  const published = [...pastTables(past)];
  return due.toSorted(inOrder).flatMap((counted): readonly DecidedTable[] => {
    const { id, year, month } = counted;
    const decided = (
      version: TableVersion | undefined,
      { reason = null, isCarried = false, isOptimal = true }: Partial<DecidedTable> = {},
    ): readonly DecidedTable[] => [{ id, year, month, version, reason, isCarried, isOptimal }];
    const versions = published.filter(({ printed }) => tableKey(printed) === tableKey(counted));
    const last = versions.at(-1);
    const asItWas = (): readonly DecidedTable[] =>
      decided(last, { reason: 'revision-would-reveal', isCarried: true });
    if (isBarred(counted))
      return last === undefined ? decided(undefined, { reason: 'sums-would-reveal' }) : asItWas();
    if (last !== undefined && isSameCount(last.counted, counted)) return decided(last);
    const near = published.filter(({ printed }) => Math.abs(printed.year - year) < 2);
    const isEnough = enoughFor(counted, inputs, rules);
    const isByUnit = isToldByUnit(id);
    if (last !== undefined) {
      const ofOthers = near.filter((version) => !versions.includes(version));
      const revised = decideTable({ counted, isByUnit, isEnough }, ofOthers, places, solver);
      if (
        revised?.kind === 'printed' &&
        versions.some((version) => differs(revised.version, version, places))
      )
        return asItWas();
    }
    const found = decideTable({ counted, isByUnit, isEnough }, near, places, solver);
    if (found === undefined) return [];
    if (found.kind === 'withheld') return last === undefined ? decided(undefined, found) : asItWas();
    published.push(found.version);
    return decided(found.version, { isOptimal: found.isOptimal });
  });
};
