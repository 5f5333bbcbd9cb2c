/** Counts requests of each key in the minute that runs; one server knows its own alone. */
export const minuteLimit = () => {
  let minute = -1;
  let counts = new Map<string, number>();
  /** Seconds until the next is let in; 0 when it is now, and then it is counted. `now` in milliseconds. */
  return (key: string, most: number, now: number): number => {
    const current = Math.floor(now / 60_000);
    if (current !== minute) {
      minute = current;
      counts = new Map();
    }
    const count = counts.get(key) ?? 0;
    if (count >= most) return Math.max(1, Math.ceil(((current + 1) * 60_000 - now) / 1000));
    counts.set(key, count + 1);
    return 0;
  };
};
