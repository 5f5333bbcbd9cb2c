/** Sum of a column in its order. */
export const sumOf = (column: Float64Array): number => {
  let sum = 0;
  for (let row = 0; row < column.length; row += 1) sum += column[row] ?? 0;
  return sum;
};
