import { isFew } from '../disclosure/is-few.ts';
import { pooledLine } from './pooled-line.ts';
import type { Cohort } from './cohorts-of.ts';
import { carriedOver, type EarlierLines } from './carry-over.ts';
import type { IndicatorLine } from './indicator-release.ts';
import type { LineContext } from './line-context.ts';
import { isDominated, partsOfInput } from './parts-of-input.ts';

/** Indicators whose cohorts are no parts of one whole, or that compare: of these there is no line of several years. */
const isNeverPooled = new Set<LineContext['id']>(['K12', 'K13', 'K14', 'K16', 'K17']);

/** Whether what a pooled line says beyond the years that are printed is enough to hide each of them. */
const isSafeBeyond = (
  { definition, leastN }: Pick<LineContext, 'definition' | 'leastN'>,
  inputs: readonly Cohort['units'][number]['input'][],
): boolean => {
  if (inputs.length < 2) return false;
  const rest = definition.pool(inputs);
  return (definition.base(rest) ?? 0) >= leastN && !partsOfInput(rest).some(isFew) && !isDominated(rest);
};

/**
 * Three-year lines of units that are under least n in some of the years. What they say beyond the years that are printed must be enough too.
 * cohorts: those that are due, with their lines; barred: first years of blocks that an attack found open.
 */
export const pooledLines = (
  { id, definition, leastN }: Pick<LineContext, 'id' | 'definition' | 'leastN'>,
  cohorts: readonly {
    readonly cohort: Cohort;
    readonly lines: readonly IndicatorLine[];
    readonly isCarried: boolean;
  }[],
  barred: ReadonlySet<number>,
  earlier: EarlierLines,
): readonly IndicatorLine[] => {
  if (isNeverPooled.has(id) || !definition.breakdowns.includes('university')) return [];
  const kinds = Map.groupBy(cohorts, ({ cohort: { month, category } }) => JSON.stringify([month, category]));
  return [...kinds.values()].flatMap((own) => {
    const through = Math.max(...own.map(({ cohort }) => cohort.year));
    const units = Map.groupBy(
      own.flatMap((one) => one.cohort.units.map((unit) => ({ ...one, unit }))),
      ({ unit }) => unit.unit,
    );
    return [...units].flatMap(([unit, years]) =>
      pooledLine(
        { ...definition, leastN },
        years.map(({ unit: { year, input } }) => ({ year, version: definition.version, input })),
        through,
      ).flatMap(({ from, to, value }): readonly IndicatorLine[] => {
        const [first] = years;
        if (value === null || first === undefined) return [];
        const { month, category } = first.cohort;
        const line: IndicatorLine = {
          ...{ unit, indicator: id, version: definition.version, year: from, through: to, month, category },
          value,
        };
        const before = earlier.ofCohort(line)?.filter((printed) => printed.unit === unit) ?? [];
        if (before.length > 0) return carriedOver(before, [line]);
        const block = years.filter(({ cohort: { year } }) => year >= from && year <= to);
        if (barred.has(from) || block.some(({ isCarried }) => isCarried)) return [];
        const hidden = block.filter(({ lines, unit: { input } }) => {
          const printed = lines.find((one) => one.unit === unit);
          return printed?.value.denominator === null && (definition.base(input) ?? 0) > 0;
        });
        return isSafeBeyond(
          { definition, leastN },
          hidden.map(({ unit: { input } }) => input),
        )
          ? [line]
          : [];
      }),
    );
  });
};
