import { estimateReturn } from '../estimate-return.ts';
import type { FactColumns } from './fact-columns.ts';
import { isTooFew } from './is-too-few.ts';
import { placeCodes } from './place-codes.ts';
import { toldCurve, type CurveOrReason } from './told-curve.ts';

/** An estimate of exact times needs to know them, in days, at least so well … */
const widest = 31;
/** … but for this share. */
const mostWide = 0.05;
/** Days of a step. */
const week = 7;

/**
 * The first state after the stay by day, the states competing (Aalen and Johansen; Kaplan and Meier where there is only one): in the
 * middle of the days within which it began, by whole weeks. Where more than 5 % are not known to within 31 days: `days-too-wide`.
 * Otherwise as `returnedCurve`.
 */
export const firstStatesCurve = (facts: FactColumns, rows: Uint32Array): CurveOrReason => {
  const times = new Float64Array(rows.length);
  const exits = new Uint8Array(rows.length);
  const codes = new Map<number, number>();
  let [n, wide] = [0, 0];
  const met = new Set<number>();
  for (const row of rows) met.add(facts.first[row] ?? 0);
  const states = placeCodes.filter((_state, at) => met.has(at + 1));
  for (const [at, state] of states.entries()) codes.set(placeCodes.indexOf(state) + 1, at + 1);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const exit = codes.get(facts.first[row] ?? 0);
    if (exit === undefined) continue;
    const [after, by] = [Math.max(0, facts.firstAfter[row] ?? 0), facts.firstBy[row] ?? 0];
    if (by - after > widest) wide += 1;
    times[n] = Math.floor((after + by) / 2 / week) * week;
    exits[n] = exit;
    n += 1;
  }
  if (isTooFew(n)) return { reason: n === 0 ? 'nobody-known' : 'too-few-people' };
  if (wide > mostWide * n) return { reason: 'days-too-wide' };
  const columns = {
    shape: 'exact',
    times: times.subarray(0, n),
    exits: exits.subarray(0, n),
    states,
    nMissing: rows.length - n,
  } as const;
  const report = estimateReturn(columns, rows.length);
  if (!report.ok) throw new Error(report.refusal.code);
  return toldCurve(report.value);
};
