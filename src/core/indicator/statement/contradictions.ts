import type { RefusalItem } from '../../basics/refusal.ts';
import type { IndicatorValue } from '../indicator-value.ts';
import { totalOf } from '../total-of.ts';
import type { StatementFigures } from './statement-figures.ts';

/** Amounts of money and months are sums of fractions. */
const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

/** What a value says it was divided from, against the counts beside it; a suppressed value says nothing. */
const against = (
  field: string,
  { numerator, denominator }: IndicatorValue,
  counted: { readonly numerator?: number; readonly denominator?: number },
): readonly RefusalItem[] =>
  (['numerator', 'denominator'] as const).flatMap((side) => {
    const own = side === 'numerator' ? numerator : denominator;
    const other = counted[side];
    return own === null || other === undefined || isSame(own, other)
      ? []
      : [{ code: 'figures-differ', field: `${field}.${side}`, params: { one: own, other } }];
  });

const dueOf = ({
  achieved,
  partly,
  notAchieved,
  notVerifiable,
  waiting,
  notReported,
}: NonNullable<StatementFigures['results']['verdicts']>) => ({
  numerator: achieved,
  denominator: achieved + partly + notAchieved + notVerifiable + waiting + notReported,
});

/** Where the figures of a statement contradict each other, each place once. */
export const contradictions = ({
  results,
  cost,
  returns,
  obligations,
}: StatementFigures): readonly RefusalItem[] => {
  const { verdicts } = results;
  const { months } = obligations;
  const horizons = returns.map(({ month }) => month);
  return [
    ...(verdicts === null ? [] : against('results.verified', results.verified, dueOf(verdicts))),
    ...against('cost.perResult', cost.perResult, {
      ...(cost.spent === null ? {} : { numerator: cost.spent }),
      ...(verdicts === null ? {} : { denominator: verdicts.achieved }),
    }),
    ...(months === null
      ? []
      : against('obligations.kept', obligations.kept, {
          numerator: months.worked + months.repaid,
          denominator: months.owed,
        })),
    ...returns.flatMap(({ month, returned, known, width, byEvidence }) => [
      ...against(`returns.${month}.returned`, returned, {
        ...(byEvidence === null ? {} : { numerator: totalOf(byEvidence, ({ people }) => people) }),
        ...(known.denominator === null ? {} : { denominator: known.denominator }),
      }),
      ...(known.numerator === null || known.denominator === null
        ? []
        : against(`returns.${month}.width`, width, {
            numerator: known.denominator - known.numerator,
            denominator: known.denominator,
          })),
    ]),
    ...horizons
      .filter((month, at) => horizons.indexOf(month) !== at)
      .map((month) => ({ code: 'horizon-twice', field: `returns.${month}`, params: { month } })),
  ];
};
