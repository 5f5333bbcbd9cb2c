const fewestPeople = 5;

/** Whether any count is one of 1 to 4, by which people could be recognised (docs/method/disclosure). */
export const hasSmallCell = (counts: readonly number[]): boolean =>
  counts.some((count) => count > 0 && count < fewestPeople);
