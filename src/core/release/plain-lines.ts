import { isFew } from '../disclosure/is-few.ts';
import { leastCount } from '../disclosure/least-count.ts';
import { cohortValue } from './cohort-value.ts';
import type { AnyUnitInput } from './any-indicator.ts';
import { groupSmall } from './group-small.ts';
import type { IndicatorLine } from './indicator-release.ts';
import { lineOf, unitsApart, type LineContext } from './line-context.ts';
import { isDominated, partsOfInput } from './parts-of-input.ts';
import { hasPrintedSums, printedRows } from './printed-parts.ts';
import { withheldValue } from '../indicator/withheld-value.ts';

/**
 * Lines of an indicator whose counts are not printed beside it: what is too small, or gives few people or one's money away, is put together, so
 * that subtraction from the whole gives nobody away. Where it leans on counts of another indicator, units must be told apart there too.
 */
export const plainLines = (context: LineContext): readonly IndicatorLine[] => {
  const { id, definition, cohort, leastN, table } = context;
  const units = unitsApart(context);
  const asked = { id, category: cohort.category };
  const printed = printedRows(asked, table);
  const isHeadCount =
    definition.unit === 'people' || definition.unit === 'reports' || definition.unit === 'share';
  const least = Math.max(leastN, isHeadCount ? leastCount : 1);
  const sizes = units.map(({ input }) => definition.base(input) ?? 0);
  const isEnoughOf = (own: readonly AnyUnitInput[]): boolean => {
    const input =
      own.length === 1 && own[0] !== undefined ? own[0].input : definition.pool(own.map((one) => one.input));
    const size = definition.base(input) ?? 0;
    if (size === 0) return true;
    return size >= least && !partsOfInput(input).some(isFew) && !isDominated(input);
  };
  const isToldApart = ({ unit }: AnyUnitInput): boolean => table === undefined || printed.get(unit) === unit;
  const { own, others } = groupSmall(sizes, (members) => {
    const asked = members.flatMap((member) => units[member] ?? []);
    const [first] = asked;
    if (asked.length === 1 && first !== undefined && (sizes[members[0] ?? 0] ?? 0) > 0 && !isToldApart(first))
      return false;
    return isEnoughOf(asked);
  });
  const apart = new Set(own);
  const lines = units.map((unit, at): IndicatorLine => {
    if (apart.has(at)) return lineOf(context, unit.unit, cohortValue(context, [unit]));
    const isSmall = (sizes[at] ?? 0) < leastN;
    return lineOf(
      context,
      unit.unit,
      withheldValue(definition.interval, isSmall ? 'below-least-n' : 'protects-others'),
    );
  });
  const together = others.flatMap((member) => units[member] ?? []);
  const isKnownThere =
    table === undefined ||
    (together.every(({ unit }) => printed.get(unit) === 'others') &&
      [...printed].filter(([, code]) => code === 'others').length === together.length);
  const shown = (members: readonly AnyUnitInput[], isPrintable: boolean) =>
    isPrintable && isEnoughOf(members)
      ? cohortValue(context, members)
      : withheldValue(definition.interval, isPrintable ? 'below-least-n' : 'protects-others');
  const isAllPrintable = table === undefined || hasPrintedSums(asked, table);
  return [
    ...lines,
    ...(together.length > 0 && own.some((at) => (sizes[at] ?? 0) > 0)
      ? [lineOf(context, 'others', shown(together, isKnownThere))]
      : []),
    lineOf(context, 'all', shown(cohort.units, isAllPrintable)),
  ];
};
