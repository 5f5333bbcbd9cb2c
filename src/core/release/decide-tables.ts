import { dueOn } from '../indicator/due-on.ts';
import { indicatorIds } from '../indicator/indicator-id.ts';
import { indicators } from '../indicator/indicators.ts';
import { leastCount } from '../disclosure/least-count.ts';
import type { ProgramSolver } from '../disclosure/program.ts';
import { anyIndicator } from './any-indicator.ts';
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
const dueWith: Readonly<Record<string, keyof typeof indicators>> = {
  evidence: 'K1',
  destinations: 'K16',
  verdicts: 'K4',
};

const indicatorOf = (id: string): keyof typeof indicators | undefined =>
  indicatorIds.find((indicator) => indicator === id) ?? dueWith[id];

/** Others are broken down from these, so that they come first. */
const order = ['K2', 'K4'];
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
  const earlier = Map.groupBy(pastTables(past), ({ printed }) => printed.year);
  const due = inputs.counted.filter(({ id, year, month }) => {
    const indicator = indicatorOf(id);
    return (
      indicator === undefined ||
      inputs.dataThrough >= dueOn(indicators[indicator].lag, year, month ?? undefined)
    );
  });
  return [...Map.groupBy(due.toSorted(inOrder), ({ year }) => year)].flatMap(([year, tables]) => {
    const places = recordPlaces();
    const published: TableVersion[] = [...(earlier.get(year) ?? [])];
    return tables.flatMap((counted): readonly DecidedTable[] => {
      const { id, month } = counted;
      const key = { id, year, month };
      const last = published.findLast(({ printed }) => tableKey(printed) === tableKey(counted));
      const asItWas = (): readonly DecidedTable[] => [
        {
          ...key,
          version: last,
          reason: 'revision-would-reveal',
          isCarried: last !== undefined,
          isOptimal: true,
        },
      ];
      if (isBarred(counted))
        return last === undefined
          ? [{ ...key, version: undefined, reason: 'sums-would-reveal', isCarried: false, isOptimal: true }]
          : asItWas();
      const isEnough = enoughFor(counted, inputs, rules);
      const ofOthers = published.filter(({ printed }) => tableKey(printed) !== tableKey(counted));
      if (last !== undefined && isSameCount(last.counted, counted)) {
        published.push(last);
        return [{ ...key, version: last, reason: null, isCarried: false, isOptimal: true }];
      }
      if (last !== undefined) {
        const revised = decideTable(counted, isEnough, ofOthers, places, solver);
        const isRevealing =
          revised?.kind === 'printed' &&
          published.some(
            (version) =>
              tableKey(version.printed) === tableKey(counted) && differs(revised.version, version, places),
          );
        if (isRevealing) return asItWas();
      }
      const found = decideTable(counted, isEnough, published, places, solver);
      if (found === undefined) return [];
      if (found.kind === 'withheld' && last !== undefined) return asItWas();
      if (found.kind === 'withheld')
        return [{ ...key, version: undefined, reason: found.reason, isCarried: false, isOptimal: true }];
      published.push(found.version);
      return [{ ...key, version: found.version, reason: null, isCarried: false, isOptimal: found.isOptimal }];
    });
  });
};
