import { z } from 'zod';
import { cellsOf, type KnownAmount } from './amount.ts';
import { cellName } from './cell-name.ts';
import { ClaimRefused } from './claim-fault.ts';
import type { Finding } from './finding.ts';
import type { LookUp } from './look-up.ts';
import { notCheckable } from './not-checkable.ts';
import { rankedCells, rankedLine } from './ranked-cells.ts';
import { compare } from './rational.ts';

const part = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** Those named are said to be the largest of a table, in each of the periods. */
export const topForm = z.strictObject({
  form: z.literal('top'),
  table: part,
  periods: z.array(part).min(1).max(200),
  named: z.array(part).min(1).max(200),
});

interface PeriodOrder {
  readonly period: string;
  readonly ranked: readonly KnownAmount[];
  readonly missing: readonly string[];
  /** Not named, yet larger than one that is. */
  readonly omitted: readonly string[];
}

const orderIn = (period: string, form: z.output<typeof topForm>, lookUp: LookUp): PeriodOrder => {
  const { ranked, missing } = rankedCells(form.table, period, lookUp);
  const named = ranked.filter(({ fact }) => form.named.includes(cellName(fact)));
  const lowest = named.at(-1);
  const omitted = ranked
    .filter(({ fact }) => !form.named.includes(cellName(fact)))
    .filter((each) => lowest === undefined || compare(each.value, lowest.value) > 0)
    .map(({ fact }) => cellName(fact));
  return { period, ranked, missing, omitted };
};

/** Who leads instead, with the periods: `KOR first: 2020, 2022`. */
const leadersInstead = (orders: readonly PeriodOrder[]): string =>
  [...Map.groupBy(orders, ({ ranked: [leader] }) => (leader === undefined ? '∅' : cellName(leader.fact)))]
    .map(([name, own]) => `${name} first: ${own.map(({ period }) => period).join(', ')}`)
    .join('; ');

const summary = (form: z.output<typeof topForm>, orders: readonly PeriodOrder[]): string => {
  const failing = orders.filter(({ omitted }) => omitted.length > 0);
  if (form.named.length === 1) return leadersInstead(failing.length === 0 ? orders : failing);
  if (orders.length > 1) return `${orders.length - failing.length}/${orders.length}`;
  return failing.length === 0 ? form.named.join(', ') : `${failing[0]?.omitted.join(', ')} omitted`;
};

/** Every named one must be there; one that is not named must not be larger than a named one, in any of the periods. */
export const judgeTop = (form: z.output<typeof topForm>, lookUp: LookUp): Finding => {
  for (const period of form.periods) {
    const absent = form.named.find((name) => !lookUp.has(`${form.table}.${period}.${name}`));
    if (absent !== undefined) {
      throw new ClaimRefused('missing-cell', { cell: `${form.table}.${period}.${absent}` });
    }
  }
  const orders = form.periods.map((period) => orderIn(period, form, lookUp));
  const reasons = orders.flatMap(({ missing }) => missing);
  const known = orders.filter(({ ranked }) => ranked.length > 0);
  if (known.length === 0) return notCheckable(reasons);
  return {
    verdict: known.some(({ omitted }) => omitted.length > 0) ? 'inconsistent' : 'consistent',
    expected: form.named.length === 1 ? `${form.named.join()} first` : form.named.join(', '),
    computed: summary(form, known),
    tolerance: null,
    evidence: known.map(({ period, ranked }) => ({
      line: `${period}: ${rankedLine(ranked)}`,
      cells: cellsOf(ranked),
    })),
    reasons,
  };
};
