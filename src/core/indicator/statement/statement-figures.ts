import type { IndicatorValue } from '../indicator-value.ts';
import type { IndicatorId } from '../indicator-id.ts';
import type { Statement } from './statement.ts';

/** What a statement is made of: values of indicators already under their rules, and the counts behind them, complete. */
export interface StatementFigures extends Pick<
  Statement,
  'institutionId' | 'year' | 'dataThrough' | 'releaseId'
> {
  readonly counts: readonly { readonly indicator: IndicatorId; readonly value: IndicatorValue }[];
  readonly results: {
    readonly verified: IndicatorValue;
    readonly completed: IndicatorValue;
    readonly verdicts: NonNullable<Statement['results']['verdicts']>;
  };
  readonly cost: {
    readonly perResult: IndicatorValue;
    readonly planned: number | null;
    readonly spent: number;
  };
  readonly returns: readonly {
    readonly month: number;
    readonly returned: IndicatorValue;
    readonly known: IndicatorValue;
    readonly width: IndicatorValue;
    readonly byEvidence: NonNullable<Statement['returns'][number]['byEvidence']>;
  }[];
  readonly obligations: {
    readonly kept: IndicatorValue;
    readonly months: NonNullable<Statement['obligations']['months']>;
  };
}
