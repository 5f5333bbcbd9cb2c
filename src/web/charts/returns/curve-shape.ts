/** One curve of shares by day, as the register answers it. */
export interface CurveColumns {
  /** Days, rising. */
  readonly times: readonly number[];
  /** Of intervals: the share of each time was reached after this day and by the time, nobody knows when. */
  readonly after: readonly number[] | null;
  readonly values: readonly number[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}

/** A corner of the drawn line; `share` is null where the line breaks because nobody knows. */
interface CurvePoint {
  readonly day: number;
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Days and shares between which the curve rises, at an unknown day. */
interface CurveBox {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

export interface CurveShape {
  readonly points: readonly CurvePoint[];
  readonly boxes: readonly CurveBox[];
}

/**
 * The corners of a curve that begins at day 0 with nobody. Exact days make steps. Between `after` and the time the line breaks and a box
 * says how far the share rises there: mass that is not located is a band, not a step. Limits hold where the line stands.
 */
export const curveShape = ({ times, after, values, lower, upper }: CurveColumns): CurveShape => {
  const points: CurvePoint[] = [{ day: 0, share: 0, lower: null, upper: null }];
  const boxes: CurveBox[] = [];
  let before: CurvePoint = { day: 0, share: 0, lower: null, upper: null };
  times.forEach((day, at) => {
    const from = after?.[at] ?? day;
    const share = values[at] ?? 0;
    const reached = { day, share, lower: lower[at] ?? null, upper: upper[at] ?? null };
    points.push({ ...before, day: from });
    if (from < day) {
      boxes.push({ from, to: day, low: before.share ?? 0, high: share });
      points.push({ day: (from + day) / 2, share: null, lower: null, upper: null });
    }
    points.push(reached);
    before = reached;
  });
  return { points, boxes };
};
