import type { IndicatorValue } from '../indicator-value.ts';
import type { IndicatorId } from '../indicator-id.ts';
import type { Statement } from './statement.ts';

/**
 * What a statement is made of: values of indicators already under their rules, and the counts behind them, complete, or null where one of
 * them is not published.
 */
export interface StatementFigures extends Pick<
  Statement,
  'institutionId' | 'year' | 'dataThrough' | 'releaseId'
> {
  readonly counts: readonly { readonly indicator: IndicatorId; readonly value: IndicatorValue }[];
  readonly results: {
    readonly verified: IndicatorValue;
    readonly completed: IndicatorValue;
    readonly verdicts: Statement['results']['verdicts'];
  };
  readonly cost: {
    readonly perResult: IndicatorValue;
    readonly planned: number | null;
    readonly spent: number | null;
  };
  readonly returns: readonly {
    readonly month: number;
    readonly returned: IndicatorValue;
    readonly known: IndicatorValue;
    readonly width: IndicatorValue;
    readonly byEvidence: Statement['returns'][number]['byEvidence'];
  }[];
  readonly obligations: {
    readonly kept: IndicatorValue;
    readonly months: Statement['obligations']['months'];
  };
}
