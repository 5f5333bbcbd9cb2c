/** The empirical distribution function on an ascending grid: share of the sample ≤ each point. Sample not empty. */
export const cumulativeShares = (values: Float64Array, grid: readonly number[]): Float64Array => {
  const counts = new Float64Array(grid.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    let [low, high] = [0, grid.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (value <= (grid[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    if (low < grid.length) counts[low] = (counts[low] ?? 0) + 1;
  }
  let reached = 0;
  return counts.map((count) => {
    reached += count;
    return reached / values.length;
  });
};
