import type { CostLineStanding } from './cost-line.ts';
import { tengeOf } from './tenge-of.ts';

type Line = Pick<
  CostLineStanding,
  'currency' | 'planned' | 'plannedRate' | 'actual' | 'actualRate' | 'paidBy'
>;

/** Sums of one currency, in its minor units. */
interface CurrencySum {
  readonly currency: string;
  readonly planned: bigint;
  /** Of what was spent so far. */
  readonly actual: bigint;
}

interface CostSums {
  /** In the order of the alphabet, tenge first. */
  readonly byCurrency: readonly CurrencySum[];
  /** In tiyn. Each line is rounded by itself, so that the printed lines add up to the printed sum. */
  readonly planned: bigint;
  readonly actual: bigint;
  /** Of `planned`, what belongs to lines whose actual amount is known: the fair partner of `actual`. */
  readonly plannedOfSpent: bigint;
  /** Of `actual`, what the grant bore, in tiyn. */
  readonly actualOfGrant: bigint;
  /** Lines whose actual amount is not known yet. */
  readonly open: number;
}

const sum = (values: readonly bigint[]): bigint => values.reduce((all, one) => all + one, 0n);

/** What was planned and what was spent, by currency and in tenge; lines that were removed are not to be handed in. */
export const costSums = (lines: readonly Line[]): CostSums => {
  const spent = lines.flatMap((line) => (line.actual === null ? [] : [{ ...line, actual: line.actual }]));
  const plannedOf = ({ planned, currency, plannedRate }: Line) => tengeOf(planned, currency, plannedRate);
  const actualOf = (line: (typeof spent)[number]) => tengeOf(line.actual, line.currency, line.actualRate);
  const place = (currency: string) => (currency === 'KZT' ? '' : currency);
  return {
    byCurrency: [...Map.groupBy(lines, ({ currency }) => currency)]
      .toSorted(([a], [b]) => (place(a) < place(b) ? -1 : 1))
      .map(([currency, own]) => ({
        currency,
        planned: sum(own.map(({ planned }) => BigInt(planned))),
        actual: sum(own.map(({ actual }) => BigInt(actual ?? 0))),
      })),
    planned: sum(lines.map(plannedOf)),
    actual: sum(spent.map(actualOf)),
    plannedOfSpent: sum(spent.map(plannedOf)),
    actualOfGrant: sum(spent.filter(({ paidBy }) => paidBy === 'grant').map(actualOf)),
    open: lines.length - spent.length,
  };
};
