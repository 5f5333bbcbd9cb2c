interface Placed {
  /** The day, `2026-11-27`. */
  readonly on: string;
  /** The instant, where there is one; what has none lasts to the end of its day. */
  readonly at: string | null;
  readonly kind: string;
  readonly recordId: string;
}

const placeOf = ({ on, at, kind, recordId }: Placed): string =>
  [on, at === null ? '9' : new Date(at).toISOString(), kind, recordId].join(' ');

/** The order in which deadlines come: by the day in their own time zone, then by the instant; always the same for the same deadlines. */
export const byDeadline = (a: Placed, b: Placed): number => (placeOf(a) < placeOf(b) ? -1 : 1);
