interface Correlation {
  readonly one: number;
  readonly other: number;
  readonly correlation: number;
}

/** The k × k matrix of some pairs of coordinates (0 ≤ one, other < k); all others uncorrelated. */
export const correlationMatrix = (dimensions: number, pairs: readonly Correlation[]): number[][] =>
  Array.from({ length: dimensions }, (_none, row) =>
    Array.from({ length: dimensions }, (_empty, column) => {
      if (row === column) return 1;
      const pair = pairs.find(
        ({ one, other }) => (one === row && other === column) || (one === column && other === row),
      );
      return pair?.correlation ?? 0;
    }),
  );
