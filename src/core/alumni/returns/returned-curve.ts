import { estimateReturn } from '../estimate-return.ts';
import type { FactColumns } from './fact-columns.ts';
import { isTooFew } from './is-too-few.ts';
import { toldCurve, type CurveOrReason } from './told-curve.ts';

/** Days of a step of the curve: nobody knows a return to the day, and few ends make a quick estimate. */
const step = 15;
/** Whoever died away never returns: he stays among those who have not, longer than anybody can be followed. */
const never = 1e6;

/**
 * The share that has returned by day after the end of the stay, whatever came before it (Turnbull): returned after the last day on which
 * somebody was away and by the first on which he was back, both put outwards to steps of 15 days; not yet seen back: after the last day
 * on which he was away. Fewer than ten people known: `too-few-people`; more than half unknown: `silence-above-half`.
 */
export const returnedCurve = (facts: FactColumns, rows: Uint32Array): CurveOrReason => {
  const left = new Float64Array(rows.length);
  const right = new Float64Array(rows.length);
  let n = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const [away, back] = [facts.away[row] ?? -1, facts.returned[row] ?? -1];
    const isDead = back < 0 && (facts.death[row] ?? -1) >= 0;
    if (away < 0 && back < 0 && !isDead) continue;
    left[n] = isDead ? never : Math.floor(Math.max(0, away) / step) * step;
    right[n] = back < 0 ? Number.POSITIVE_INFINITY : Math.ceil(back / step) * step;
    n += 1;
  }
  if (isTooFew(n)) return { reason: rows.length === 0 || n === 0 ? 'nobody-known' : 'too-few-people' };
  const columns = {
    shape: 'interval',
    left: left.subarray(0, n),
    right: right.subarray(0, n),
    nMissing: rows.length - n,
  } as const;
  const report = estimateReturn(columns, rows.length);
  if (!report.ok) throw new Error(report.refusal.code);
  return toldCurve(report.value);
};
