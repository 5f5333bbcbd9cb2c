import type { CurveColumns } from './curve-shape.ts';

/** The share that a curve has reached by a day. */
export interface ReachedShare {
  readonly day: number;
  readonly share: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The curve on a day ≥ 0; undefined after its last time, where nothing is known, and inside an interval, where the day of the rise is not known. */
export const shareAt = (
  { times, after, values, lower, upper }: CurveColumns,
  day: number,
): ReachedShare | undefined => {
  if (day > (times.at(-1) ?? 0)) return undefined;
  const next = times.findIndex((time) => time > day);
  const from = next < 0 ? undefined : (after?.[next] ?? times[next]);
  if (from !== undefined && from < day) return undefined;
  const at = (next < 0 ? times.length : next) - 1;
  return { day, share: values[at] ?? 0, lower: lower[at] ?? null, upper: upper[at] ?? null };
};
