import { evidenceLadder } from '../obligation/evidence.ts';
import { indicators } from '../indicator/indicators.ts';
import type { IndicatorId } from '../indicator/indicator-id.ts';
import type { IndicatorValue } from '../indicator/indicator-value.ts';
import type { StatementFigures } from '../indicator/statement/statement-figures.ts';
import type { IndicatorRelease, PrintedTable } from './indicator-release.ts';

/** The old counts, which stand beside the quality. */
const counted = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'] as const;

/** Reasons that hold for everybody alike, so that the national line says them of a university, too. */
const ofEverybody = ['not-collected', 'not-yet-due'];

const withheld = (id: IndicatorId): IndicatorValue => ({
  ...{ value: null, lower: null, upper: null, method: indicators[id].interval, status: 'suppressed' },
  reasons: ['below-least-n'],
  ...{ numerator: null, denominator: null, coverage: null, bounds: null },
});

/** The printed counts of a unit by part; `undefined` where the table, the row or one of its cells is not printed. */
const rowOf = (table: PrintedTable | undefined, unit: string): ReadonlyMap<string, number> | undefined => {
  const at = table?.rows.indexOf(unit) ?? -1;
  if (table === undefined || at < 0) return undefined;
  const width = table.columns.length;
  const cells = table.cells.slice(at * width, (at + 1) * width).map(({ count }) => count);
  const counts = cells.filter((count) => count !== null);
  if (counts.length < width) return undefined;
  return new Map(table.columns.map((column, index) => [column, counts[index] ?? 0]));
};

/**
 * What a statement of a university and year is made of, from a release alone: what the release does not print of it is not in the
 * statement. `releaseId`: the name under which the release is published.
 */
export const statementFiguresOf = (
  { lines, tables, dataThrough }: Pick<IndicatorRelease, 'lines' | 'tables' | 'dataThrough'>,
  releaseId: string,
  institutionId: string,
  year: number,
): StatementFigures => {
  const valueOf = (id: IndicatorId, month: number | null = null): IndicatorValue => {
    const found = (unit: string) =>
      lines.find(
        (line) =>
          line.indicator === id &&
          line.unit === unit &&
          line.year === year &&
          line.through === year &&
          line.month === month &&
          line.category === null,
      )?.value;
    const national = found('all');
    const isSaid = national?.reasons.some((reason) => ofEverybody.includes(reason)) === true;
    return found(institutionId) ?? (isSaid ? national : withheld(id));
  };
  const tableOf = (ids: readonly string[], month: number | null, columns: readonly string[]) =>
    tables.find(
      (table) =>
        ids.includes(table.id) &&
        table.year === year &&
        table.month === month &&
        columns.every((column) => table.columns.includes(column)),
    );
  const verdicts = rowOf(tableOf(['verdicts', 'K4'], null, ['achieved', 'partly']), institutionId);
  const perResult = valueOf('K11');
  const months = [
    ...new Set(
      lines.flatMap((line) =>
        line.indicator === 'K2' && line.year === year && line.month !== null ? [line.month] : [],
      ),
    ),
  ].toSorted((a, b) => a - b);
  return {
    ...{ institutionId, year, dataThrough, releaseId },
    counts: counted.map((indicator) => ({ indicator, value: valueOf(indicator) })),
    results: {
      verified: valueOf('K4'),
      completed: valueOf('K5'),
      verdicts:
        verdicts === undefined
          ? null
          : {
              achieved: verdicts.get('achieved') ?? 0,
              partly: verdicts.get('partly') ?? 0,
              notAchieved: verdicts.get('not-achieved') ?? 0,
              notVerifiable: verdicts.get('not-verifiable') ?? 0,
              waiting: verdicts.get('waiting') ?? 0,
              notReported: verdicts.get('not-reported') ?? 0,
              superseded: verdicts.get('superseded') ?? null,
            },
    },
    // What agreements planned is in no release.
    cost: { perResult, planned: null, spent: perResult.numerator },
    returns: months.map((month) => {
      const evidence = rowOf(tableOf(['evidence'], month, []), institutionId);
      return {
        month,
        returned: valueOf('K1', month),
        known: valueOf('K2', month),
        width: valueOf('K3', month),
        byEvidence:
          evidence === undefined
            ? null
            : evidenceLadder.map((rung) => ({ evidence: rung, people: evidence.get(rung) ?? 0 })),
      };
    }),
    obligations: { kept: valueOf('K20'), months: null },
  };
};
