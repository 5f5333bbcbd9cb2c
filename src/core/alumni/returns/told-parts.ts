/** Fewer people of a group than these are not told. */
const leastOfPart = 5;

/** Counts of the parts of a group, those of 1 to 4 people as `null`; where that leaves one of them to be told by subtraction, the next one as well. */
export const toldParts = (counts: readonly number[]): readonly (number | null)[] => {
  const small = counts.map((count) => count > 0 && count < leastOfPart);
  if (small.filter(Boolean).length === 1) {
    const others = counts.map((count, at) => (small[at] || count === 0 ? Number.POSITIVE_INFINITY : count));
    const next = others.indexOf(Math.min(...others));
    if (Number.isFinite(others[next] ?? Number.POSITIVE_INFINITY)) small[next] = true;
  }
  return counts.map((count, at) => (small[at] ? null : count));
};
