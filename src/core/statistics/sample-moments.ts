/** Mean and standard deviation (n − 1) of a sample, two passes in its order. Throws RangeError below two values. */
export const sampleMoments = (values: Float64Array): { mean: number; sd: number } => {
  const n = values.length;
  if (n < 2) throw new RangeError('needs two values');
  let sum = 0;
  for (let index = 0; index < n; index += 1) sum += values[index] ?? 0;
  const mean = sum / n;
  let squares = 0;
  for (let index = 0; index < n; index += 1) {
    const distance = (values[index] ?? 0) - mean;
    squares += distance * distance;
  }
  return { mean, sd: Math.sqrt(squares / (n - 1)) };
};
