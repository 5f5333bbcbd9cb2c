/** The share of a sample above a threshold, values at it not counted; 0 for an empty sample. */
export const shareAbove = (values: Float64Array, threshold: number): number => {
  let above = 0;
  for (let index = 0; index < values.length; index += 1) if ((values[index] ?? 0) > threshold) above += 1;
  return values.length === 0 ? 0 : above / values.length;
};
