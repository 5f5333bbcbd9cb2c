import { z } from 'zod';
import { changeInPercent } from './comparison.ts';
import { printDecimal, printSigned, toFixed } from './decimal-text.ts';
import type { Evidence, Finding } from './finding.ts';
import { notCheckable } from './not-checkable.ts';
import { compare, divide } from './rational.ts';
import { references } from './reference-schema.ts';
import { rule } from './rule.ts';
import { readSeries, type Point } from './series.ts';

const directions = ['increasing', 'non-decreasing', 'decreasing'] as const;

const args = z.strictObject({
  /** One or more series, each fact with a period of its own. */
  series: z.array(references).min(1).max(50),
  direction: z.enum(directions),
  /** Every step between known periods, the first against the last, or the steps that lead into `periods`. */
  over: z.enum(['steps', 'ends', 'periods']),
  /** For `periods`: those the claim names. */
  periods: z.array(z.string().min(1).max(40)).min(1).max(50).optional(),
  show: z.enum(['change', 'change-since', 'factor']).default('change'),
});
type Args = z.output<typeof args>;

interface Step {
  readonly from: Point;
  readonly to: Point;
}

const goes: Readonly<Record<(typeof directions)[number], (order: number) => boolean>> = {
  increasing: (order) => order > 0,
  'non-decreasing': (order) => order >= 0,
  decreasing: (order) => order < 0,
};

const holds = ({ from, to }: Step, direction: Args['direction']): boolean =>
  goes[direction](compare(to.value, from.value));

const stepsOf = (points: readonly Point[]): readonly Step[] =>
  points.slice(1).flatMap((to, at) => {
    const from = points[at];
    return from === undefined ? [] : [{ from, to }];
  });

const judgedSteps = (points: readonly Point[], { over, periods = [] }: Args): readonly Step[] => {
  const [first, last] = [points.at(0), points.at(-1)];
  if (over === 'ends')
    return first === undefined || last === undefined || first === last ? [] : [{ from: first, to: last }];
  const steps = stepsOf(points);
  return over === 'steps' ? steps : steps.filter(({ to }) => periods.includes(to.period));
};

const percent = ({ from, to }: Step): string =>
  from.value.n === 0n
    ? `${printDecimal(from.value)} → ${printDecimal(to.value)}`
    : `${printSigned(changeInPercent(from.value, to.value), 2)} %`;

const span = ({ from, to }: Step): string => `${from.period}-${to.period}`;

const shown = (step: Step, { over, show }: Args, points: readonly Point[]): string => {
  if (show === 'factor' && step.from.value.n !== 0n) {
    return `×${toFixed(divide(step.to.value, step.from.value), 2)}`;
  }
  if (show === 'change-since') return `${percent(step)} vs ${step.from.period}`;
  if (over === 'steps') return `${span(step)} ${percent(step)}`;
  const isHighest = points.every(({ value }) => compare(value, step.to.value) <= 0);
  const top = over === 'periods' && isHighest ? `; max ${step.to.period}` : '';
  return `${percent(step)} ${span(step)}${top}`;
};

/** Rule 7: the direction of a series over its known periods. Periods without a number make it "at known periods" only. */
export const trend = rule(args, (claim, lookUp): Finding => {
  const series = claim.series.map((each) => readSeries(lookUp.many(each), lookUp));
  const reasons = series.flatMap(({ missing }) => missing);
  const published = new Set(series.flatMap(({ points }) => points.map(({ period }) => period)));
  reasons.push(
    ...(claim.periods ?? [])
      .filter((period) => !published.has(period))
      .map((period) => `period-not-published:${period}`),
  );
  const judged = series.map(({ points }) => ({ points, steps: judgedSteps(points, claim) }));
  const steps = judged.flatMap((each) => each.steps.map((step) => ({ step, points: each.points })));
  if (judged.some((each) => each.steps.length === 0)) return notCheckable([...reasons, 'one-period-only']);
  const failing = steps.filter(({ step }) => !holds(step, claim.direction));
  const hasGaps = series.some(
    ({ points, missing }) => missing.length > 0 || points.some(({ isAfterGap }) => isAfterGap),
  );
  const evidence = judged.flatMap(({ points }): Evidence[] => [
    {
      line: points.map(({ period, value }) => `${period}: ${printDecimal(value)}`).join('; '),
      cells: points.map(({ fact }) => fact.locator),
    },
    ...stepsOf(points).map((step) => ({
      line: `${span(step)}: ${printDecimal(step.from.value)} → ${printDecimal(step.to.value)} (${percent(step)})`,
      cells: [step.from.fact.locator, step.to.fact.locator],
    })),
  ]);
  // Where every step holds there is no step to single out; over ends or periods the change itself is the result.
  const told = claim.over === 'steps' ? failing : steps;
  if (told.some(({ step }) => step.from.value.n === 0n)) reasons.push('zero-base');
  return {
    verdict: failing.length > 0 ? 'inconsistent' : 'consistent',
    expected: claim.direction,
    computed:
      told.map(({ step, points }) => shown(step, claim, points)).join('; ') ||
      `${claim.direction} at known periods`,
    tolerance: null,
    evidence,
    reasons: hasGaps && claim.over === 'steps' ? [...reasons, 'at-known-periods'] : reasons,
  };
});
