import { estimated, notEstimated } from '../statistics/estimated.ts';
import { manskiBounds } from '../statistics/silence/manski-bounds.ts';
import { mostUnknown } from '../statistics/silence/most-unknown.ts';
import { aalenJohansen } from '../statistics/survival/aalen-johansen.ts';
import { kaplanMeier } from '../statistics/survival/kaplan-meier.ts';
import { survivalMedian } from '../statistics/survival/survival-median.ts';
import { turnbull } from '../statistics/survival/turnbull.ts';
import { accept, refuse, type Result } from '../basics/result.ts';
import type { ReturnColumns } from './return-columns.ts';
import type { ReturnReport, StateCurve } from './return-report.ts';

type Estimated = Omit<ReturnReport, 'bounds'>;

/** The state that an interval tells of (docs/glossary.md). */
const returned = 'returned';

const turned = (values: Float64Array): Float64Array => values.map((value) => 1 - value);

const exact = ({ times, exits, states, nMissing }: Extract<ReturnColumns, { shape: 'exact' }>): Estimated => {
  if (states.length <= 1) {
    const { steps, ...curve } = kaplanMeier(times, exits, nMissing);
    // The share that has returned is 1 − S, so that the limits change places.
    const own: StateCurve = {
      state: states[0] ?? returned,
      values: turned(steps.survival),
      lower: turned(steps.upper),
      upper: turned(steps.lower),
    };
    return {
      ...curve,
      times: steps.times,
      after: undefined,
      curves: [own],
      median: survivalMedian(steps, curve),
    };
  }
  const { steps, incidences, ...curve } = aalenJohansen(times, exits, states.length, nMissing);
  const curves = incidences.map((one, at) => ({ ...one, state: states[at] ?? '' }));
  return { ...curve, times: steps.times, after: undefined, curves, median: survivalMedian(steps, curve) };
};

const interval = ({ left, right, nMissing }: Extract<ReturnColumns, { shape: 'interval' }>): Estimated => {
  const found = turnbull(left, right, nMissing);
  const { n, to, shares, reasons } = found;
  const listed = to.at(-1) === Number.POSITIVE_INFINITY ? to.length - 1 : to.length;
  const part = (column: Float64Array): Float64Array => column.subarray(0, listed);
  const half = part(shares).findIndex((share) => share >= 0.5 - 1e-12);
  const hasVariance = !reasons.includes('no-variance');
  const method = 'turnbull-median';
  return {
    method: found.method,
    interval: hasVariance ? found.interval : 'none',
    variance: hasVariance ? found.variance : 'none',
    n,
    nMissing,
    status: found.status,
    reasons,
    events: found.events,
    times: part(to),
    after: part(found.from),
    curves: [{ state: returned, values: part(shares), lower: part(found.lower), upper: part(found.upper) }],
    median:
      half < 0
        ? notEstimated(method, [n === 0 ? 'nobody-known' : 'half-not-reached'], { n, nMissing })
        : estimated(method, to[half] ?? Number.NaN, { n, nMissing }),
  };
};

const eventsOf = (columns: ReturnColumns): readonly number[] => {
  if (columns.shape === 'interval') return [];
  const counts = columns.states.map(() => 0);
  for (const exit of columns.exits) if (exit > 0) counts[exit - 1] = (counts[exit - 1] ?? 0) + 1;
  return counts;
};

const withBounds = (columns: ReturnColumns, report: Estimated, participants: number): ReturnReport => {
  const boundsOf = (events: number) => manskiBounds({ participants, known: report.n, returned: events });
  const bounds = { any: boundsOf(report.events), states: eventsOf(columns).map(boundsOf) };
  const nMissing = participants - report.n;
  const people = { n: report.n, nMissing };
  if (nMissing <= mostUnknown * participants || report.n === 0)
    return { ...report, nMissing, status: nMissing > 0 && report.n > 0 ? 'bounded' : report.status, bounds };
  // The rule of negligible response: beyond half unknown no point estimate is published.
  const nothing = new Float64Array(0);
  const reasons = [...report.reasons, 'silence-above-half'];
  return {
    ...report,
    nMissing,
    status: 'suppressed',
    reasons,
    times: nothing,
    after: report.after === undefined ? undefined : nothing,
    curves: report.curves.map(({ state }) => ({ state, values: nothing, lower: nothing, upper: nothing })),
    median: { ...notEstimated(report.median.method, ['silence-above-half'], people), status: 'suppressed' },
    bounds,
  };
};

/**
 * Estimates return from columns: Kaplan and Meier for one state, Aalen and Johansen for several, Turnbull for intervals. `participants`:
 * how many took part in all, which adds Manski's bounds of the share in a state: the known ones are the rows of the file that say
 * something, those in a state the rows with an event (a finite `right`); who was last seen without a state counts as known not to be
 * in one. More than half unknown leaves the bounds alone. Refused when there are fewer participants than rows.
 */
export const estimateReturn = (
  columns: ReturnColumns,
  participants?: number,
): Result<ReturnReport, { readonly code: 'population-too-small'; readonly rows: number }> => {
  const report = columns.shape === 'exact' ? exact(columns) : interval(columns);
  if (participants === undefined) return accept({ ...report, bounds: undefined });
  const rows = report.n + report.nMissing;
  if (participants < rows) return refuse({ code: 'population-too-small', rows });
  return accept(withBounds(columns, report, participants));
};
