import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import { indicators } from '../indicators.ts';
import type { IndicatorId } from '../indicator-id.ts';
import type { IndicatorValue } from '../indicator-value.ts';
import { contradictions } from './contradictions.ts';
import { hasSmallCell } from './has-small-cell.ts';
import type { StatementFigures } from './statement-figures.ts';
import type { Statement } from './statement.ts';

interface Named {
  readonly indicator: IndicatorId;
  readonly month: number | null;
  readonly value: IndicatorValue;
}

const namedValues = ({ counts, results, cost, returns, obligations }: StatementFigures): readonly Named[] => [
  ...counts.map(({ indicator, value }) => ({ indicator, month: null, value })),
  ...returns.flatMap(({ month, returned, known, width }) => [
    { indicator: 'K1' as const, month, value: returned },
    { indicator: 'K2' as const, month, value: known },
    { indicator: 'K3' as const, month, value: width },
  ]),
  { indicator: 'K4', month: null, value: results.verified },
  { indicator: 'K5', month: null, value: results.completed },
  { indicator: 'K11', month: null, value: cost.perResult },
  { indicator: 'K20', month: null, value: obligations.kept },
];

const hasFew = (verdicts: NonNullable<Statement['results']['verdicts']>): boolean =>
  hasSmallCell(Object.values(verdicts).filter((count) => count !== null));

const isHidden = ({ denominator }: IndicatorValue): boolean => denominator === null;

/**
 * The statement of a university from its figures. Counts behind a suppressed value go with it, and a breakdown in which somebody could be
 * recognised goes as a whole, so that no other cell gives it away. Refused, with each place, where figures contradict each other.
 */
export const makeStatement = (figures: StatementFigures): Decided<Statement> => {
  const list = contradictions(figures);
  if (list.length > 0) return refuse({ code: 'statement-contradicts', params: { count: list.length }, list });
  const { institutionId, year, dataThrough, releaseId, counts, results, cost, returns, obligations } =
    figures;
  const { verdicts } = results;
  const values = namedValues(figures);
  return accept({
    format: 'qaitu-statement-1',
    ...{ institutionId, year, dataThrough, releaseId, counts },
    results: {
      verified: results.verified,
      completed: results.completed,
      verdicts: verdicts === null || isHidden(results.verified) || hasFew(verdicts) ? null : verdicts,
    },
    cost: {
      perResult: cost.perResult,
      planned: isHidden(cost.perResult) ? null : cost.planned,
      spent: isHidden(cost.perResult) ? null : cost.spent,
    },
    returns: returns.map(({ byEvidence, ...values }) => ({
      ...values,
      byEvidence:
        byEvidence === null ||
        isHidden(values.returned) ||
        hasSmallCell(byEvidence.map(({ people }) => people))
          ? null
          : byEvidence,
    })),
    obligations: {
      kept: obligations.kept,
      months: isHidden(obligations.kept) ? null : obligations.months,
    },
    missing: values.flatMap(({ indicator, month, value }) =>
      value.value === null ? [{ indicator, month, reasons: value.reasons }] : [],
    ),
    methods: values.map(({ indicator, month, value }) => ({
      indicator,
      version: indicators[indicator].version,
      month,
      method: value.method,
    })),
  });
};
