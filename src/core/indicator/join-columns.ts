/** Columns one below the other, for several cohorts as one. */
export const joinColumns = (columns: readonly Float64Array[]): Float64Array => {
  const joined = new Float64Array(columns.reduce((length, column) => length + column.length, 0));
  let at = 0;
  for (const column of columns) {
    joined.set(column, at);
    at += column.length;
  }
  return joined;
};
